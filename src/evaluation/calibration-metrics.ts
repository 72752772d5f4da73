import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import { pairedBootstrap } from '../statistics/paired-bootstrap.ts';
import { type CalibrationByChance, calibrationByChance } from './calibration-by-chance.ts';
import { calibrationError } from './family-measures.ts';
import type { FamilyOutcome } from './family-outcome.ts';

/** Whether the stated probabilities of first labels hold, as far as so many issues can tell. */
export interface CalibrationMetrics {
  /** Mean probability less the share that is right, −1 to 1; above 0 it promises too much. */
  readonly bias: Figure;
  /** Mean square of probability less outcome, 0 to 1 (Brier 1950); lower is better. */
  readonly brierScore: Figure;
  /** What the calibration error would be if every probability were perfect; null without issues. */
  readonly errorByChance: CalibrationByChance | null;
  /** Whether the calibration error is larger than chance explains in 95 of 100 cases; null without issues. */
  readonly isBeyondChance: boolean | null;
}

type Stated = Pick<FamilyOutcome, 'probability' | 'isCorrect'>;

/** Judges the first label of each issue; docs/evaluate.md defines every measure. */
export function measureCalibration(items: readonly Stated[]): CalibrationMetrics {
  const byChance = calibrationByChance(items.map(({ probability }) => probability));
  const pairs = items.map(({ probability, isCorrect }) => ({ old: isCorrect ? 1 : 0, new: probability }));
  return {
    bias: pairedBootstrap(pairs, mean).difference,
    brierScore: bootstrap({ items, measure: brierScore }),
    errorByChance: byChance ?? null,
    isBeyondChance: byChance === undefined ? null : calibrationError(items) > byChance.high,
  };
}

function brierScore(items: readonly Stated[]): number {
  return mean(items.map(({ probability, isCorrect }) => (probability - (isCorrect ? 1 : 0)) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
