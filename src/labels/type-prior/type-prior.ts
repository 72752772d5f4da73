import type { Document } from '../../document/document.ts';
import { createWordingScorer, type WordingModel } from '../wording/wording-heads.ts';

/** What the prior tells apart, each as `meaningOf` (type-labels.ts) says it. Documentation has too few examples to learn from. */
export const PRIOR_MEANINGS = ['bug', 'feature', 'question'] as const;

export type PriorMeaning = (typeof PRIOR_MEANINGS)[number];

/**
 * What other repositories teach about types: a multinomial logistic regression on how issues are worded, with a head for each of
 * `PRIOR_MEANINGS`, in that order. scripts/train-type-prior.ts learns the one that is shipped.
 */
export type TypePrior = WordingModel;

/** Log odds of each meaning for one document, by meaning. */
export type PriorOdds = ReadonlyMap<string, number>;

/** Reads documents by the prior. What it says is calibrated where the three are equally frequent (docs/quality.md). */
export function createPriorReader(prior: TypePrior): (document: Document) => PriorOdds {
  const score = createWordingScorer(prior);
  return (document) => {
    const scores = score(document);
    return new Map(PRIOR_MEANINGS.map((meaning, at) => [meaning, scores[at]! - logOfSum(scores, at)]));
  };
}

/** ln Σ exp of all but one. */
function logOfSum(scores: Float64Array, left: number): number {
  const others = scores.filter((_, at) => at !== left);
  const largest = Math.max(...others);
  return largest + Math.log(others.reduce((sum, score) => sum + Math.exp(score - largest), 0));
}
