import { createSeededRandom } from './seeded-random.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** A figure from 0 to 1 with the bounds of its 95 % interval; all null where nothing could be measured. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface BootstrapTask<Item> {
  readonly items: readonly Item[];
  /** From 0 to 1; NaN where there is nothing to measure. */
  readonly measure: (items: readonly Item[]) => number;
  /** How many observations the figure rests on; as many as there are items unless given. */
  readonly observations?: number;
}

const RESAMPLES = 1_000;
const SEED = 20;
const TAIL = 0.025;

/**
 * A figure over issues with its percentile bootstrap interval (Efron and Tibshirani 1993, chapter 13): issues are drawn
 * with replacement, all labels of an issue together. Where every resample says the same, as for three right answers of
 * three, the bootstrap sees no doubt at all; then the interval is Wilson's for as many observations. Deterministic.
 */
export function bootstrap<Item>({ items, measure, observations = items.length }: BootstrapTask<Item>): Figure {
  const value = measure(items);
  if (items.length === 0 || Number.isNaN(value)) return { value: null, low: null, high: null };
  const { low, high } = percentileInterval({ items, measure }, value);
  if (low === high) return { value, ...wilsonInterval(value, Math.max(1, observations)) };
  // Resamples are noisier than the sample: a small calibration error can lie below nearly all of theirs.
  return { value, low: Math.min(value, low), high: Math.max(value, high) };
}

/** The middle 95 % of what resamples measure; `value` at both ends where no resample measures anything. */
export function percentileInterval<Item>(
  { items, measure }: BootstrapTask<Item>,
  value: number,
): { readonly low: number; readonly high: number } {
  const resampled = resample(items, measure);
  const at = (share: number) => resampled[Math.round(share * (resampled.length - 1))] ?? value;
  return { low: at(TAIL), high: at(1 - TAIL) };
}

/** What is measured on each resample, ascending; those with nothing to measure are left out. */
function resample<Item>(items: readonly Item[], measure: (items: readonly Item[]) => number): Float64Array {
  const random = createSeededRandom(SEED);
  const measured = Array.from({ length: RESAMPLES }, () =>
    measure(items.map(() => items[Math.floor(random.uniform() * items.length)] as Item)),
  );
  return Float64Array.from(measured.filter((figure) => !Number.isNaN(figure))).sort();
}
