import type { Figure } from '../statistics/bootstrap.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { LabelCase } from './label-case.ts';
import { survivingShare } from './surviving-share.ts';

/** How the labels that were set fared. */
export interface LiveFigures {
  /** Kept, removed and open ones together. */
  readonly set: number;
  readonly kept: number;
  readonly removed: number;
  readonly open: number;
  /** Share that people leave in place; see `survivingShare`. Nulls where none is kept or removed yet. */
  readonly precision: Figure;
}

/** The interval is Wilson's for as many observations as were kept or removed: of open ones the end is not known. */
export function measureCases(cases: readonly LabelCase[]): LiveFigures {
  const count = (outcome: LabelCase['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const [kept, removed, open] = [count('kept'), count('removed'), count('open')];
  return { set: cases.length, kept, removed, open, precision: precisionOf(cases, kept + removed) };
}

function precisionOf(cases: readonly LabelCase[], observations: number): Figure {
  if (observations === 0) return { value: null, low: null, high: null };
  const value = survivingShare(
    cases.map(({ outcome, watchedMs }) => ({ isRemoved: outcome === 'removed', watchedMs })),
  );
  return { value, ...wilsonInterval(value, observations) };
}
