import { localEmbedderId } from '../../embedding/local/local-embedder.ts';
import type { FamilyScores } from '../../labels/score-labels.ts';
import type { Neighbor } from '../../neighbors/rank-neighbors.ts';
import { compareSketches } from '../../neighbors/term-sketch.ts';
import type { NeighborQuery } from './find-neighbors.ts';
import type { Knowledge } from './knowledge.ts';

export interface WordSources {
  readonly nearest: readonly Neighbor[];
  readonly knowledge: Knowledge;
  readonly scores: readonly FamilyScores[];
}

/**
 * Whether an issue has no word in common with any of the issues nearest to it, nor with a label. The local embedder puts such
 * a one somewhere all the same, by scraps of words, and its probabilities, measured on issues that do share words, do not
 * hold. Of 141 issues of bitcoin-gui six are such, of 450 of grafana, NLBSE'24 and the sample none. A service's embedder
 * knows more words than the history does.
 */
export async function sharesNoWord(
  { sketch }: NeighborQuery,
  { nearest, knowledge, scores }: WordSources,
): Promise<boolean> {
  const { labelModel, localModel } = knowledge;
  if (nearest.length === 0 || labelModel.embedderId !== localEmbedderId(localModel)) return false;
  if (scores.some(({ labels }) => labels.some(({ nameTerms }) => nameTerms.length > 0))) return false;
  const sketches = await knowledge.readSketches(nearest.map(({ number }) => number));
  return sketches.values().every((other) => compareSketches(sketch, other) === 0);
}
