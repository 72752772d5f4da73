import { quantile } from '../statistics/bootstrap.ts';
import { createSeededRandom } from '../statistics/seeded-random.ts';
import { calibrationError } from './family-measures.ts';

/** The calibration error that perfectly calibrated probabilities would show. */
export interface CalibrationByChance {
  readonly mean: number;
  /** In 95 of 100 cases it is at most this. */
  readonly high: number;
}

const WORLDS = 1_000;
const SEED = 20;
const HIGH = 0.95;

/**
 * How large a calibration error chance alone makes: in each of 1,000 simulated worlds every answer is right with exactly the
 * probability that was stated for it, and the error is measured on those. Never 0, and larger with fewer answers (Bröcker
 * and Smith 2007, consistency resampling). Undefined without answers. Deterministic.
 */
export function calibrationByChance(probabilities: readonly number[]): CalibrationByChance | undefined {
  if (probabilities.length === 0) return undefined;
  const random = createSeededRandom(SEED);
  const errors = Float64Array.from({ length: WORLDS }, () =>
    calibrationError(probabilities.map((probability) => ({ probability, isCorrect: random.uniform() < probability }))),
  ).sort();
  return { mean: errors.reduce((sum, error) => sum + error, 0) / WORLDS, high: quantile(errors, HIGH) ?? 0 };
}
