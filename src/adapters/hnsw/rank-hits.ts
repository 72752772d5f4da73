import type { Hit } from '../../neighbors/vector-index.ts';
import type { Candidates } from './search-graph.ts';

/**
 * hnswlib's default of 10 finds 88% of the true neighbors, 50 and more nearly all; more costs time and gains nothing.
 */
const EF_SEARCH = 100;

/**
 * Similarities are given in steps of 10^−5: the readers add floats in different orders (10^−7), and equal texts lie
 * up to a few 10^−6 apart (see `separateEqualVectors`). So equal texts tie, and both readers tell the same.
 */
const STEPS_PER_UNIT = 1e5;

/** How many candidates to search for so that the `k` best of them are right. */
export function candidateCount(k: number, count: number): number {
  return Math.min(count, Math.max(EF_SEARCH, k));
}

/**
 * The only place where distance becomes similarity: the `k` best candidates, best first, ties by lower issue number.
 */
export function rankHits({ distances, numbers }: Candidates, k: number): Hit[] {
  const hits = numbers.map((number, index) => ({ number, similarity: toSimilarity(distances[index]!) }));
  hits.sort((a, b) => b.similarity - a.similarity || a.number - b.number);
  return hits.slice(0, k);
}

function toSimilarity(distance: number): number {
  const similarity = Math.round((1 - distance) * STEPS_PER_UNIT) / STEPS_PER_UNIT;
  return Math.min(1, Math.max(-1, similarity));
}
