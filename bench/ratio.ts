import { percentileInterval } from '../src/statistics/bootstrap.ts';
import type { Interval } from '../src/statistics/wilson-interval.ts';
import { medianOf, pairwise } from './figure.ts';

/** What two programs that were measured in turns say of each other. */
export interface Ratio {
  readonly name: string;
  /** Median of the paired ratios. */
  readonly median: number;
  /** 95 %. */
  readonly interval: Interval;
  readonly pairs: number;
  /** More or less than the other, where the interval leaves 1 out; `open` with too few pairs to say. */
  readonly verdict: 'more' | 'less' | 'same' | 'open';
  /** What the table calls it where it is more. */
  readonly mark: string;
  /** The most it may be; a miss is shown, and fails nothing. */
  readonly target?: number;
  readonly isMet?: boolean;
}

export interface RatioInput {
  readonly name: string;
  /** Above 0, pair by pair. */
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  readonly mark?: string;
  readonly target?: number | undefined;
}

/** Fewer may all fall on one side by chance more often than once in twenty (sign test, two-sided). */
const MIN_PAIRS_TO_JUDGE = 6;

/**
 * Median of ours ⁄ theirs and its percentile bootstrap interval: pairs are drawn with replacement (Efron and Tibshirani
 * 1993, chapter 13). Deterministic. Throws RangeError where there is no pair, or one has no partner.
 */
export function toRatio({ name, ours, theirs, mark = 'SLOWER', target }: RatioInput): Ratio {
  if (ours.length === 0) throw new RangeError(`Nothing was measured for "${name}".`);
  const ratios = pairwise(ours, theirs, (our, their) => our / their);
  const median = medianOf(ratios);
  const interval = percentileInterval({ items: ratios, measure: medianOf }, median);
  return {
    name,
    median,
    interval,
    pairs: ratios.length,
    verdict: ratios.length < MIN_PAIRS_TO_JUDGE ? 'open' : judge(interval),
    mark,
    ...(target === undefined ? {} : { target, isMet: median <= target }),
  };
}

function judge({ low, high }: Interval): Ratio['verdict'] {
  if (low > 1) return 'more';
  return high < 1 ? 'less' : 'same';
}

/** The mark of a ratio that is surely above 1; empty for others. */
export function markOf({ verdict, mark }: Ratio): string {
  return verdict === 'more' ? mark : '';
}
