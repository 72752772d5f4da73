import { hrtime } from 'node:process';

/** Each text is half as long as the next. */
const SIZES = [1, 1 / 2, 1 / 4, 1 / 8];
/** What reads the longest text in less needs no second look: even a square would take 3 seconds for 1 MB. */
const NEGLIGIBLE_MS = 10;
/** After these, a text twice as long decides: small ones may all fit into what a reader's own tables grow through. */
const TURNS_BEFORE_DOUBT = 5;
/** After these, nobody but the reader can be to blame. */
const MAX_TURNS = 30;
/** Makes the yardstick's work at least as long as a clock and a collection of young memory can tell. */
const YARDSTICK_ROUNDS = 4;
/** At most this much is excused by the machine: a square stays a square. */
const MAX_EXCUSE = 1.2;
const NANOSECONDS_PER_MS = 1_000_000;

interface Entry {
  readonly text: string;
  readonly times: number;
  ms: number;
  /** Of the yardstick on the same text. */
  yardstickMs: number;
}

/**
 * How many times as long a doubling of the text makes the work: the least of three doublings up to `chars`, in doubt of four, since what fits into
 * a cache or into the young memory no longer spoils one of them; 0 where the longest text takes next to nothing. The texts are read
 * in turns, each as often as it fits into the longest, so that a busy machine disturbs all alike. The shortest times count,
 * and turns are added while the ratio is above `limit`: first calls are slow. In doubt, a doubling counts as a multiple of what it costs
 * work that is linear by its making: with a neighbor that fills the caches, twice the memory is more than twice the time.
 */
export async function measureGrowth(
  read: (text: string) => unknown,
  {
    make,
    chars,
    limit,
    clock = wallMs,
  }: {
    readonly make: (chars: number) => string;
    readonly chars: number;
    readonly limit: number;
    readonly clock?: () => number;
  },
): Promise<number> {
  const toEntry = (size: number): Entry => ({
    text: make(chars * size),
    times: Math.max(1, 1 / size),
    ms: Number.POSITIVE_INFINITY,
    yardstickMs: Number.POSITIVE_INFINITY,
  });
  const entries = SIZES.map(toEntry);
  let ratio = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < MAX_TURNS && ratio > limit; turn++) {
    if (turn === TURNS_BEFORE_DOUBT) entries.unshift(toEntry(2));
    for (const entry of entries) {
      entry.ms = Math.min(entry.ms, await timeOf(read, entry, clock));
      if ((entries[0]?.ms ?? 0) < NEGLIGIBLE_MS) return 0;
      if (turn >= TURNS_BEFORE_DOUBT)
        entry.yardstickMs = Math.min(entry.yardstickMs, await timeOf(readLinearly, entry, clock));
    }
    ratio = leastGrowth(entries);
  }
  return ratio;
}

function leastGrowth(entries: readonly Entry[]): number {
  const growths = entries.slice(1).map((shorter, index) => {
    const longer = entries[index] as Entry;
    const yardstick = longer.yardstickMs / shorter.yardstickMs;
    return longer.ms / shorter.ms / (yardstick > 2 ? Math.min(MAX_EXCUSE, yardstick / 2) : 1);
  });
  return Math.min(...growths);
}

/** Does for each character what readers do: a short string, and a place in a list and in a table. */
function readLinearly(text: string): number {
  let found = 0;
  for (let round = 0; round < YARDSTICK_ROUNDS; round++) {
    const words: string[] = [];
    const starts = new Set<number>();
    for (let at = 0; at < text.length; at++) {
      words.push(text.slice(at, at + 2));
      starts.add(at);
    }
    found += words.length + starts.size;
  }
  return found;
}

/** In milliseconds by the clock, of one reading of the text, by the mean of so many. */
async function timeOf(
  read: (text: string) => unknown,
  { text, times }: { readonly text: string; readonly times: number },
  clock: () => number,
): Promise<number> {
  const startMs = clock();
  for (let time = 0; time < times; time++) {
    try {
      await read(text);
    } catch {
      // A refusal is an answer, too.
    }
  }
  return (clock() - startMs) / times;
}

function wallMs(): number {
  return Number(hrtime.bigint()) / NANOSECONDS_PER_MS;
}
