// Written by scripts/train-duplicate-ranker.ts; docs/quality.md says from what, and how good it is.
import type { PairWeights } from './rank-pairs.ts';

/** Learned from a public tracker's known duplicates, for closeness, logGap; a repository's own weights take their place. */
export const LEARNED_PAIR_WEIGHTS: PairWeights = {
  means: [0.0983, 6.2446],
  weights: [5.612, -0.2168],
  intercept: -3.8325,
};
