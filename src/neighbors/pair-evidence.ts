import { blendSimilarity } from './rank-neighbors.ts';

/** What is known of an issue and another one that may report the same. */
export interface PairEvidence {
  /** Of the other issue. */
  readonly number: number;
  /** Cosine of the embeddings, strangers at 0 (stranger-similarity.ts); absent where either has none. */
  readonly cosine?: number | undefined;
  /** Cosine of the term sketches, 0 to 1. */
  readonly sketchCosine: number;
  /** Issues opened between the two, an estimate; absent where the number of the one in question says nothing of when it was opened. */
  readonly issuesBetween?: number | undefined;
}

/**
 * Two alone, since known pairs are few: with the two cosines apart, or titles, other trackers' duplicates were found less often
 * (docs/quality.md). In the order of the numbers that `readPairFeatures` gives.
 */
export const PAIR_FEATURES = ['closeness', 'logGap'] as const;

/** The evidence as numbers, each finite or undefined: what is missing says nothing for or against. */
export function readPairFeatures({ cosine, sketchCosine, issuesBetween }: PairEvidence): (number | undefined)[] {
  const closeness = cosine === undefined ? sketchCosine : blendSimilarity(cosine, sketchCosine);
  const logGap = issuesBetween === undefined ? undefined : Math.log1p(Math.max(0, issuesBetween));
  return [closeness, logGap].map((value) => (value !== undefined && Number.isFinite(value) ? value : undefined));
}

export interface GapInput {
  /** The issue in question. */
  readonly number: number;
  /** Whether the index holds it, so that its number has a place among the others. */
  readonly isIndexed: boolean;
  readonly candidates: readonly number[];
  /** How many issues the history holds. */
  readonly issueCount: number;
}

/**
 * How many issues were opened between one and each candidate, by their numbers, which rise with time, in places beyond the
 * next: trackers leave gaps in them, for pull requests or other projects. One that the index does not hold must be newer than
 * all candidates; else its number is made up, and nothing is said.
 */
export function estimateIssuesBetween({ number, isIndexed, candidates, issueCount }: GapInput): (number | undefined)[] {
  const newest = candidates.reduce((most, one) => Math.max(most, one), 0);
  if (!isIndexed && number <= newest) return candidates.map(() => undefined);
  const oldest = candidates.reduce((least, one) => Math.min(least, one), number);
  const numbersPerIssue = Math.max(1, (Math.max(newest, number) - oldest) / Math.max(1, issueCount));
  return candidates.map((one) => Math.abs(number - one) / numbersPerIssue);
}
