import { createSeededRandom, type SeededRandom } from './seeded-random.ts';
import { type Interval, wilsonInterval } from './wilson-interval.ts';

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
export function percentileInterval<Item>({ items, measure }: BootstrapTask<Item>, value: number): Interval {
  const random = createSeededRandom(SEED);
  return middleOf(
    Array.from({ length: RESAMPLES }, () => measure(drawWithReplacement(items, random))),
    value,
  );
}

/** As many items, each drawn from all of them. */
export function drawWithReplacement<Item>(items: readonly Item[], random: SeededRandom): Item[] {
  return items.map(() => items[Math.floor(random.uniform() * items.length)] as Item);
}

/** The middle 95 % of what was measured on draws, NaN left out; `value` at both ends where nothing is left. */
export function middleOf(measured: readonly number[], value: number): Interval {
  const sorted = Float64Array.from(measured.filter((figure) => !Number.isNaN(figure))).sort();
  return { low: quantile(sorted, TAIL) ?? value, high: quantile(sorted, 1 - TAIL) ?? value };
}

/** The value below which a share of numbers lies that are sorted in ascending order; undefined without any. */
export function quantile(ascending: Float64Array, share: number): number | undefined {
  return ascending[Math.round(share * (ascending.length - 1))];
}
