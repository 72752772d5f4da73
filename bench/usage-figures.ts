import { type Figure, summarize, type Unit } from './figure.ts';
import { type ProcessUsage, processorMs } from './measure-process.ts';
import { type Ratio, toRatio } from './ratio.ts';

export const BYTES_PER_MB = 1e6;

/** What is read off a process, in the order of the tables. */
export const QUANTITIES = {
  processor: { unit: 'ms', read: processorMs, mark: 'SLOWER' },
  clock: { unit: 'ms', read: ({ wallMs }: ProcessUsage) => wallMs, mark: 'SLOWER' },
  memory: { unit: 'MB', read: ({ peakRssBytes }: ProcessUsage) => peakRssBytes / BYTES_PER_MB, mark: 'LARGER' },
} as const satisfies Record<
  string,
  { readonly unit: Unit; readonly read: (usage: ProcessUsage) => number; readonly mark: string }
>;

export type Quantity = keyof typeof QUANTITIES;
export const QUANTITY_NAMES = Object.keys(QUANTITIES) as readonly Quantity[];

/** Runs from here on are told in seconds. */
const LONG_MS = 10_000;

/** Processor time (user and system), clock and peak memory of the runs of one program; at least one run. */
export function usageFigures(name: string, runs: readonly ProcessUsage[]): Figure[] {
  return QUANTITY_NAMES.map((quantity) => {
    const { unit, read } = QUANTITIES[quantity];
    const values = runs.map(read);
    const isLong = unit === 'ms' && Math.max(...values) >= LONG_MS;
    return summarize({
      name: `${name}: ${quantity}`,
      unit: isLong ? 's' : unit,
      values: isLong ? values.map((ms) => ms / 1000) : values,
    });
  });
}

export interface Compared {
  readonly ours: readonly ProcessUsage[];
  /** As many, run in turns with ours. */
  readonly theirs: readonly ProcessUsage[];
  /** All three unless given. */
  readonly quantities?: readonly Quantity[];
  readonly targets?: Partial<Readonly<Record<Quantity, number>>>;
}

/** Ours ⁄ theirs, pair by pair. */
export function usageRatios(
  name: string,
  { ours, theirs, quantities = QUANTITY_NAMES, targets = {} }: Compared,
): Ratio[] {
  return quantities.map((quantity) => {
    const { read, mark } = QUANTITIES[quantity];
    return toRatio({
      name: `${name}: ${quantity}`,
      ours: ours.map(read),
      theirs: theirs.map(read),
      mark,
      target: targets[quantity],
    });
  });
}
