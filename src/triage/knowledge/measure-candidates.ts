import { toDocument } from '../../document/to-document.ts';
import { embed, localEmbedderId } from '../../embedding/local/local-embedder.ts';
import { weightTerms } from '../../embedding/local/term-weights.ts';
import type { Issue } from '../../issue/issue.ts';
import { LEARNED_PAIR_WEIGHTS } from '../../neighbors/learned-pair-weights.ts';
import { estimateIssuesBetween } from '../../neighbors/pair-evidence.ts';
import { rankPairs } from '../../neighbors/rank-pairs.ts';
import { discountStrangers } from '../../neighbors/stranger-similarity.ts';
import { compareSketches, encodeSketch, NO_TERMS } from '../../neighbors/term-sketch.ts';
import type { Hit } from '../../neighbors/vector-index.ts';
import type { NeighborQuery, SimilarCatalogIssue } from './find-neighbors.ts';
import { holdsIssue } from './find-similar.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Issues that another search found, most similar first, measured as the index measures its own: the rank that the other search
 * gave them means nothing here. Their texts are as they are now, so those that are newer than the index count too; where a service
 * embeds, only those that the index holds, for nothing is paid for a guess. None without a vector of the issue in question,
 * and none that are newer than one that the index holds.
 */
export async function measureCandidates(
  candidates: readonly Issue[],
  {
    query,
    knowledge,
    beside,
  }: {
    readonly query: NeighborQuery;
    readonly knowledge: Knowledge;
    /** Numbers of what the index found: with them, how far issues lie apart is told as for those. */
    readonly beside: readonly number[];
  },
): Promise<SimilarCatalogIssue[]> {
  const { vector, sketch, number } = query;
  if (vector === undefined) return [];
  const isLocal = knowledge.embedder.id === localEmbedderId(knowledge.localModel);
  const byNumber = new Map(candidates.map((issue) => [issue.number, issue]));
  const sketches = new Map<number, Uint8Array>();
  const hits: Hit[] = [];
  for (const issue of byNumber.values()) {
    const document = toDocument(issue, knowledge.boilerplate);
    const other = isLocal ? embed(document, knowledge.localModel) : await knowledge.vectorOf(issue.number);
    if (other === undefined) continue;
    sketches.set(issue.number, encodeSketch(weightTerms(document, knowledge.localModel.termRarities)));
    hits.push({ number: issue.number, similarity: cosineOf(vector, other) });
  }
  const isIndexed = await holdsIssue(query, knowledge);
  const found = discountStrangers(
    hits.filter((hit) => (isIndexed ? hit.number < number : hit.number !== number)),
    knowledge.strangerSimilarity,
  );
  const numbers = [...found.map((hit) => hit.number), ...beside];
  const between = estimateIssuesBetween({
    number,
    isIndexed,
    candidates: numbers,
    issueCount: knowledge.labelModel.issues,
  });
  const pairs = found.map((hit, at) => ({
    number: hit.number,
    cosine: hit.similarity,
    sketchCosine: compareSketches(sketch, sketches.get(hit.number) ?? NO_TERMS),
    issuesBetween: between[at],
  }));
  return rankPairs(pairs, knowledge.pairWeights ?? LEARNED_PAIR_WEIGHTS).flatMap((pair) => {
    const issue = byNumber.get(pair.number);
    return issue === undefined ? [] : [{ ...pair, title: issue.title, state: issue.state, labels: issue.labels }];
  });
}

/** Of unit vectors. */
function cosineOf(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
