import { type Figure, percentileInterval } from './bootstrap.ts';

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
  const measureOld = (sample: readonly Pair<Item>[]) => measure(sample.map((pair) => pair.old));
  const measureNew = (sample: readonly Pair<Item>[]) => measure(sample.map((pair) => pair.new));
  const [before, after] = [measureOld(pairs), measureNew(pairs)];
  const value = after - before;
  if (pairs.length === 0 || Number.isNaN(value)) {
    return { old: orNull(before), new: orNull(after), difference: { value: null, low: null, high: null } };
  }
  const difference = (sample: readonly Pair<Item>[]) => measureNew(sample) - measureOld(sample);
  const { low, high } = percentileInterval({ items: pairs, measure: difference }, value);
  return { old: before, new: after, difference: { value, low: Math.min(value, low), high: Math.max(value, high) } };
}

function orNull(measured: number): number | null {
  return Number.isNaN(measured) ? null : measured;
}
