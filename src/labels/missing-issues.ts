import { type CutoffTask, missingFactor } from './choose-cutoff.ts';
import type { HeldOutPrediction } from './held-out-tally.ts';

/** Histories with fewer labelled issues hardly ever proved a target (docs/quality.md). */
const USUAL_LABELLED = 100;

export interface SilentGroup extends CutoffTask {
  readonly predictions: readonly HeldOutPrediction[];
  /** Issues that carry a label of the group. */
  readonly labelled: number;
}

/**
 * An estimate of how many more labelled issues a group needs whose labels are all silent; 1 and more. Where held-out
 * predictions are right often enough and only too few, their number is taken to grow with that of the labelled issues. Where
 * they are not, nobody can tell: then it is as many again, since errors fall slowly with what is learned from.
 */
export function estimateMissingIssues({ predictions, labelled, ...task }: SilentGroup): number {
  const factor = missingFactor(predictions, task);
  if (factor === undefined) return Math.max(labelled, USUAL_LABELLED - labelled);
  return Math.max(1, Math.ceil(labelled * (factor - 1)));
}
