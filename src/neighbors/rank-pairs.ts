import { type PairEvidence, readPairFeatures } from './pair-evidence.ts';

/** What the evidence on a pair weighs, in the order of `PAIR_FEATURES`. */
export interface PairWeights {
  /** Subtracted from a feature, so that one that is missing counts as usual. */
  readonly means: readonly number[];
  /** Logits for each unit of a feature. */
  readonly weights: readonly number[];
  /** Logit of a pair whose features are all usual. */
  readonly intercept: number;
}

/** An issue that may report the same as another. */
export interface SimilarPair {
  readonly number: number;
  /**
   * Probability that the two are duplicates, 0 to 1, where every second report repeats an earlier one. In a tracker where fewer
   * do, the odds shrink with theirs: at 3 in 100, .9 becomes .2.
   */
  readonly similarity: number;
}

/** Most similar first; ties by lower number. */
export function rankPairs(pairs: readonly PairEvidence[], weights: PairWeights): SimilarPair[] {
  return pairs
    .map((pair) => ({ number: pair.number, logit: weighPair(pair, weights) }))
    .sort((a, b) => b.logit - a.logit || a.number - b.number)
    .map(({ number, logit }) => ({ number, similarity: 1 / (1 + Math.exp(-logit)) }));
}

/** Log-odds that the two are duplicates. */
export function weighPair(pair: PairEvidence, { means, weights, intercept }: PairWeights): number {
  return readPairFeatures(pair).reduce<number>((sum, value, feature) => {
    const mean = means[feature] ?? 0;
    return sum + (weights[feature] ?? 0) * ((value ?? mean) - mean);
  }, intercept);
}
