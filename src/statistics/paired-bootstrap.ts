import { type Figure, percentileInterval } from './bootstrap.ts';
import type { Interval } from './wilson-interval.ts';

/** The same issue as two versions judged it. */
export interface Pair<Item> {
  readonly old: Item;
  readonly new: Item;
}

export interface PairedFigure {
  /** Null where there is nothing to measure. */
  readonly old: number | null;
  readonly new: number | null;
  /** New − old, from −1 to 1, with the bounds of its 95 % interval; all null where one of them is. */
  readonly difference: Figure;
}

/**
 * A figure of two versions on the same issues and the interval of its difference: each resample draws issues, and both
 * versions are measured on that draw, so that what is hard about an issue is hard for both (Efron and Tibshirani 1993,
 * chapter 13). Draws on which either has nothing to measure are left out. Deterministic.
 */
export function pairedBootstrap<Item>(
  pairs: readonly Pair<Item>[],
  measure: (items: readonly Item[]) => number,
): PairedFigure {
  const measureOld = (sample: readonly Pair<Item>[]) => measure(sideOf(sample, 'old'));
  const measureNew = (sample: readonly Pair<Item>[]) => measure(sideOf(sample, 'new'));
  const [before, after] = [measureOld(pairs), measureNew(pairs)];
  const difference = (sample: readonly Pair<Item>[]) => measureNew(sample) - measureOld(sample);
  return toPairedFigure({ before, after }, () =>
    percentileInterval({ items: pairs, measure: difference }, after - before),
  );
}

/** What one of the two versions said of each issue. */
export function sideOf<Item>(pairs: readonly Pair<Item>[], side: keyof Pair<Item>): Item[] {
  return pairs.map((pair) => pair[side]);
}

/** Both values and their difference; NaN where there is nothing to measure, and then no interval is asked for. */
export function toPairedFigure(
  { before, after }: { readonly before: number; readonly after: number },
  intervalOf: () => Interval,
): PairedFigure {
  const value = after - before;
  if (Number.isNaN(value)) {
    return { old: orNull(before), new: orNull(after), difference: { value: null, low: null, high: null } };
  }
  const { low, high } = intervalOf();
  return { old: before, new: after, difference: { value, low: Math.min(value, low), high: Math.max(value, high) } };
}

function orNull(measured: number): number | null {
  return Number.isNaN(measured) ? null : measured;
}
