import { wilsonInterval } from '../statistics/wilson-interval.ts';

/** Standard normal quantile: 90 %, one-sided. */
const SURE_90 = 1.28;
/**
 * 80 %, one-sided: what is called sure. Chosen with a tolerance of 0 on older issues than docs/quality.md judges; 90 % leaves 400
 * issues with hardly a label that is.
 */
const SURE_80 = 0.84;
/**
 * The bound may stay so far below the target. Chosen on issues that no figure of docs/quality.md judges: less silences
 * histories of 200 and more issues that keep their promise, more lets 40 issues apply labels of which two in three are wrong.
 */
const TOLERANCE = 0.1;
/** Fewer predictions of all labels together than this prove nothing. */
export const MIN_PREDICTIONS = 10;
/** Where more would be needed than this, the share right is too close to what is refused. */
const MAX_NEEDED = 100_000;

export interface RightShare {
  /** 0 to 1. */
  readonly share: number;
  /** Predictions that it is of. */
  readonly count: number;
}

/** Whether the one-sided 80 % bound (Wilson 1927) of a share right on so many predictions reaches the target itself. */
export function reachesPrecision({ share, count }: RightShare, targetPrecision: number): boolean {
  return count > 0 && wilsonInterval(share, count, SURE_80).low >= targetPrecision;
}

/** Whether a share right on so many predictions proves the target: its one-sided 90 % bound (Wilson 1927) is near enough. */
export function provesPrecision({ share, count }: RightShare, targetPrecision: number): boolean {
  return count > 0 && wilsonInterval(share, count, SURE_90).low >= targetPrecision - TOLERANCE;
}

/** On how many predictions the same share right would prove the target; undefined where no number does. */
export function predictionsNeeded(share: number, targetPrecision: number): number | undefined {
  let [low, high] = [0, MIN_PREDICTIONS];
  while (!provesPrecision({ share, count: high }, targetPrecision)) {
    if (high > MAX_NEEDED) return undefined;
    [low, high] = [high, 2 * high];
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (middle >= MIN_PREDICTIONS && provesPrecision({ share, count: middle }, targetPrecision)) high = middle;
    else low = middle;
  }
  return high;
}
