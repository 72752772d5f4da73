export type Unit = 'ms' | 's' | 'MB' | 'bytes' | 'count' | 'per second' | 'share' | 'times';

/** One measured quantity over all repetitions. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly repetitions: number;
  /** The most it may be; a miss is shown, and fails nothing. */
  readonly target?: number;
  /** Whether the median is within the target; absent where there is none. */
  readonly isMet?: boolean;
}

export interface FigureInput {
  readonly name: string;
  readonly unit: Unit;
  /** One value for each repetition; at least one. */
  readonly values: readonly number[];
  readonly target?: number | undefined;
}

/** Throws RangeError where nothing was measured. */
export function summarize({ name, unit, values, target }: FigureInput): Figure {
  if (values.length === 0) throw new RangeError(`Nothing was measured for "${name}".`);
  const median = medianOf(values);
  return {
    name,
    unit,
    median,
    min: Math.min(...values),
    max: Math.max(...values),
    repetitions: values.length,
    ...(target === undefined ? {} : { target, isMet: median <= target }),
  };
}

/** The middle value; of an even number the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** `right[i] / left[i]` and such: what two series that were measured in turns say of each other, round by round. */
export function pairwise(
  left: readonly number[],
  right: readonly number[],
  combine: (left: number, right: number) => number,
): number[] {
  if (left.length !== right.length)
    throw new RangeError(`${left.length} values cannot be paired with ${right.length}.`);
  return left.map((value, round) => combine(value, right[round] as number));
}
