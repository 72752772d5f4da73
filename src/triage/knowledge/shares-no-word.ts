import { contentOf } from '../../document/content-of.ts';
import type { Document } from '../../document/document.ts';
import { EMPTY_WORDS } from '../../document/empty-words.ts';
import { localEmbedderId } from '../../embedding/local/local-embedder.ts';
import { weightTerms } from '../../embedding/local/term-weights.ts';
import type { FamilyScores } from '../../labels/score-labels.ts';
import type { Neighbor } from '../../neighbors/rank-neighbors.ts';
import { encodeSketch, readTerms } from '../../neighbors/term-sketch.ts';
import type { Knowledge } from './knowledge.ts';

export interface WordSources {
  readonly nearest: readonly Neighbor[];
  readonly knowledge: Knowledge;
  readonly scores: readonly FamilyScores[];
}

/** An issue that shares so many of its words is none that chance put near others. */
const MIN_SHARED_WORDS = 3;
/**
 * One that shares fewer must share this much of what its words weigh. Short texts about something that a history has nothing
 * of share up to .19 by chance: `page`, `shows`.
 */
const MIN_SHARED_WEIGHT = 0.25;

/**
 * Whether an issue has no word to speak of in common with the issues nearest to it, nor with a label; words that every issue
 * has do not count. The local embedder puts such a one somewhere anyway, by scraps of words, and its probabilities,
 * measured on issues that do share words, do not hold. A service's embedder knows more words than the history does.
 */
export async function sharesNoWord(document: Document, { nearest, knowledge, scores }: WordSources): Promise<boolean> {
  const { labelModel, localModel } = knowledge;
  if (nearest.length === 0 || labelModel.embedderId !== localEmbedderId(localModel)) return false;
  const named = scores.flatMap(({ labels }) => labels.flatMap(({ nameTerms }) => nameTerms));
  if (named.some((word) => !EMPTY_WORDS.has(word))) return false;
  const words = readTerms(encodeSketch(weightTerms({ ...document, ...contentOf(document) }, localModel.termRarities)));
  const sketches = await knowledge.readSketches(nearest.map(({ number }) => number));
  const known = new Set(
    Array.from(sketches.values()).flatMap((sketch) => readTerms(sketch).map(({ bucket }) => bucket)),
  );
  const shared = words.filter(({ bucket }) => known.has(bucket));
  return shared.length < MIN_SHARED_WORDS && sumWeights(shared) <= MIN_SHARED_WEIGHT * sumWeights(words);
}

function sumWeights(words: readonly { readonly weight: number }[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
