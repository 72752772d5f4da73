import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface BenchArguments {
  readonly only: readonly string[];
  readonly json: boolean;
  readonly isFull: boolean;
  readonly write: boolean;
  readonly pairs: number;
  readonly sizes?: readonly number[];
  readonly cli?: string;
  readonly peer?: string;
  readonly python?: string;
  /** Folder for what takes long to make. */
  readonly cache?: string;
  /** The dist folder of another version. */
  readonly against?: string;
}

export type ParsedArguments =
  | { readonly kind: 'run'; readonly arguments: BenchArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

/** What can be measured: alone, and against another version. */
export interface Known {
  readonly benchmarks: readonly string[];
  readonly comparisons: readonly string[];
}

/** Fewer leave the interval of a median too wide to publish. */
export const PUBLISHED_PAIRS = 9;
/** Issues enough to learn from and to draw neighbors from. */
const MIN_SIZE = 200;
const MAX_SIZE = 1_000_000;
const MAX_PAIRS = 1_000;

/** Reads the arguments after the file's name; never throws. */
export function parseBenchArguments(given: readonly string[], known: Known): ParsedArguments {
  try {
    const values = read(given);
    if (values.help) return { kind: 'help' };
    const chosen = toArguments(values);
    const message = findMistake(chosen, known);
    return message === undefined ? { kind: 'run', arguments: chosen } : { kind: 'mistake', message };
  } catch (error) {
    return { kind: 'mistake', message: error instanceof Error ? error.message : String(error) };
  }
}

function read(given: readonly string[]) {
  const { values } = parseArgs({
    args: [...given],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      pairs: { type: 'string', default: String(PUBLISHED_PAIRS) },
      sizes: { type: 'string' },
      cli: { type: 'string' },
      peer: { type: 'string' },
      python: { type: 'string' },
      cache: { type: 'string' },
      against: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return values;
}

function toArguments({ full, sizes, pairs, help: _, ...rest }: ReturnType<typeof read>): BenchArguments {
  return {
    ...rest,
    isFull: full,
    pairs: toCount(pairs, { flag: '--pairs', min: 1, max: MAX_PAIRS }),
    ...(sizes === undefined ? {} : { sizes: toSizes(sizes) }),
  };
}

function toSizes(list: string): number[] {
  const sizes = list.split(',').map((size) => toCount(size, { flag: '--sizes', min: MIN_SIZE, max: MAX_SIZE }));
  return [...new Set(sizes)].sort((a, b) => a - b);
}

interface Bounds {
  readonly flag: string;
  readonly min: number;
  readonly max: number;
}

function toCount(written: string, { flag, min, max }: Bounds): number {
  const count = /^\d+$/.test(written.trim()) ? Number(written) : Number.NaN;
  if (count >= min && count <= max) return count;
  const between = `from ${min.toLocaleString('en')} to ${max.toLocaleString('en')}`;
  throw new RangeError(`${flag}: "${written}" is not a whole number ${between}.`);
}

function findMistake({ only, against, write, pairs, cli }: BenchArguments, known: Known): string | undefined {
  const names = against === undefined ? known.benchmarks : known.comparisons;
  const unknown = only.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    const kind = against === undefined ? 'benchmark' : 'comparison';
    return `There is no ${kind} "${unknown.join('", "')}"; there are ${names.join(', ')}.`;
  }
  if (write && pairs < PUBLISHED_PAIRS) {
    return `--write: figures of ${pairs} pairs are not published; give --pairs ${PUBLISHED_PAIRS} or more.`;
  }
  if (cli !== undefined && !/[\\/]cli[\\/]index\.js$/.test(`/${cli}`)) {
    return `--cli: "${cli}" is not the file cli/index.js of a dist folder.`;
  }
  return undefined;
}
