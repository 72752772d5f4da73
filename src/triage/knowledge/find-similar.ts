import { LEARNED_PAIR_WEIGHTS } from '../../neighbors/learned-pair-weights.ts';
import { estimateIssuesBetween, type PairEvidence } from '../../neighbors/pair-evidence.ts';
import type { Neighbor } from '../../neighbors/rank-neighbors.ts';
import { rankPairs, type SimilarPair } from '../../neighbors/rank-pairs.ts';
import { discountStrangers } from '../../neighbors/stranger-similarity.ts';
import { compareSketches, NO_TERMS } from '../../neighbors/term-sketch.ts';
import type { NeighborQuery } from './find-neighbors.ts';
import type { Knowledge } from './knowledge.ts';

export interface SimilarSearch {
  readonly knowledge: Knowledge;
  /** What `findNeighbors` found for the query: stands in where there is no vector, and names those without one. */
  readonly neighbors: readonly Neighbor[];
  /** Whether the index holds the issue in question. */
  readonly isIndexed: boolean;
  /** Leaves others out; `widen` times as many are looked at to make up for it. */
  readonly among?: { readonly isCandidate: (number: number) => boolean; readonly widen: number };
}

/** Twice as many as vote on labels: .03 more of the duplicates are among them (docs/quality.md). */
const PAIR_CANDIDATES = 120;

/** The indexed issues that may report the same as the query, most similar first. */
export async function findSimilar(query: NeighborQuery, search: SimilarSearch): Promise<SimilarPair[]> {
  return rankPairs(await findPairs(query, search), search.knowledge.pairWeights ?? LEARNED_PAIR_WEIGHTS);
}

/** What the similarity of each rests on, in no order. */
export async function findPairs(query: NeighborQuery, search: SimilarSearch): Promise<PairEvidence[]> {
  const { knowledge, neighbors, among, isIndexed } = search;
  const { vector, sketch, number, depth = PAIR_CANDIDATES } = query;
  const isWanted = (other: number) => other !== number && (among === undefined || among.isCandidate(other));
  const count = Math.max(depth, PAIR_CANDIDATES) + 1;
  const hits = vector === undefined ? [] : await knowledge.search(vector, count * (among?.widen ?? 1));
  const wanted = discountStrangers(
    hits.filter((hit) => isWanted(hit.number)).slice(0, count - 1),
    knowledge.strangerSimilarity,
  );
  const cosines = new Map(wanted.map((hit) => [hit.number, hit.similarity]));
  const candidates = [...new Set([...cosines.keys(), ...neighbors.map((one) => one.number).filter(isWanted)])];
  const sketches = await knowledge.readSketches(candidates);
  const issueCount = knowledge.labelModel.issues;
  const between = estimateIssuesBetween({ number, isIndexed, candidates, issueCount });
  return candidates.map((other, at) => ({
    number: other,
    cosine: cosines.get(other),
    sketchCosine: compareSketches(sketch, sketches.get(other) ?? NO_TERMS),
    issuesBetween: between[at],
  }));
}

/**
 * The issues that may report the same as one that arrived: where the index holds it already, older ones alone, as on the day when
 * it came.
 */
export async function findSimilarOlder(
  query: NeighborQuery,
  { knowledge, neighbors }: Pick<SimilarSearch, 'knowledge' | 'neighbors'>,
): Promise<SimilarPair[]> {
  const isIndexed = await holdsIssue(query, knowledge);
  const among = { isCandidate: (other: number) => other < query.number, widen: WIDEN };
  return await findSimilar(query, { knowledge, neighbors, isIndexed, ...(isIndexed ? { among } : {}) });
}

/** Whether the index holds the issue: its number, with about its words. A number alone may be made up, or be of another repository's issue. */
export async function holdsIssue({ number, sketch }: NeighborQuery, knowledge: Knowledge): Promise<boolean> {
  const known = (await knowledge.readSketches([number])).get(number);
  return known !== undefined && compareSketches(sketch, known) >= SAME_WORDS;
}

/** Cosine of the heaviest terms of an issue before and after it was edited, at least. */
const SAME_WORDS = 0.5;

/** Half of an issue's candidates are younger on average. */
export const WIDEN = 4;
