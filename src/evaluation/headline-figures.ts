import {
  calibrationError,
  countGuess,
  coverage,
  hitAt1,
  hitAt3,
  microF1,
  precisionOfApplied,
} from './family-measures.ts';
import type { FamilyOutcome } from './family-outcome.ts';

/** A figure by which two backtests are compared. */
export interface HeadlineFigure {
  /** Name in JSON, the same as in FamilyMetrics. */
  readonly name: string;
  readonly title: string;
  readonly isLowerBetter: boolean;
  /** From 0 to 1; NaN where there is nothing to measure. */
  readonly measure: (outcomes: readonly FamilyOutcome[]) => number;
}

/** Few, because each may look worse by chance: what a user of the labels notices, and whether probabilities hold. */
export const HEADLINE_FIGURES = [
  { name: 'hitAt1', title: 'first label right', isLowerBetter: false, measure: hitAt1 },
  { name: 'hitAt3', title: 'among the first three', isLowerBetter: false, measure: hitAt3 },
  {
    name: 'top1MicroF1',
    title: 'micro-F1 of the first label',
    isLowerBetter: false,
    measure: (outcomes) => microF1(outcomes, countGuess),
  },
  { name: 'precision', title: 'precision of applied labels', isLowerBetter: false, measure: precisionOfApplied },
  { name: 'coverage', title: 'coverage', isLowerBetter: false, measure: coverage },
  { name: 'calibrationError', title: 'calibration error', isLowerBetter: true, measure: calibrationError },
] as const satisfies readonly HeadlineFigure[];

/** What a reader calls a figure. */
export function figureTitle(name: string): string {
  return HEADLINE_FIGURES.find((figure) => figure.name === name)?.title ?? name;
}
