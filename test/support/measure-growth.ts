import { hrtime } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
/** What one call leaves behind must not be tidied up in the time of the next. */
const collectGarbage: () => void = runInNewContext('gc');

/** Shorter work cannot be told from noise. */
const SHORTEST_MS = 2;
const FIRST_CHARS = 256;
/** Times that a text is doubled: over one doubling alone, what fits into a cache or not would weigh as much as the reader. */
const DOUBLINGS = 3;
/** Of the longest text. */
const MAX_CHARS = 1024 * 1024;
/** The first calls of a function are slow: it is compiled then. */
const WARM_UP_TURNS = 3;
const MIN_TURNS = 2;
/** After these, nobody but the reader can be to blame. */
const MAX_TURNS = 20;
const NANOSECONDS_PER_MS = 1_000_000;

export interface Growth {
  /** How many times as long each doubling of the text makes the work; 0 where it takes too little to be measured. */
  readonly ratio: number;
  /** Of the shortest text that was compared. */
  readonly chars: number;
}

/**
 * How the time that a reader takes grows with the text, up to 1 MB. A long text is read once, in turns with a short one that is
 * read as often as it fits into the long one: a busy machine disturbs both alike. Of each the shortest time counts, and turns
 * are added while the ratio is above `limit`.
 */
export async function measureGrowth(
  read: (text: string) => unknown,
  { make, limit }: { readonly make: (chars: number) => string; readonly limit: number },
): Promise<Growth> {
  const growth = 2 ** DOUBLINGS;
  let chars = FIRST_CHARS;
  while (chars <= MAX_CHARS / growth && (await bestOf(WARM_UP_TURNS, read, make(chars))) < SHORTEST_MS) chars *= 2;
  if (chars > MAX_CHARS / growth) return { ratio: 0, chars };
  const [short, long] = [make(chars), make(growth * chars)];
  let [shortMs, longMs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 1; turn <= MIN_TURNS || (turn <= MAX_TURNS && longMs > limit ** DOUBLINGS * shortMs); turn++) {
    collectGarbage();
    shortMs = Math.min(shortMs, (await timeOf(read, short, growth)) / growth);
    collectGarbage();
    longMs = Math.min(longMs, await timeOf(read, long));
  }
  return { ratio: (longMs / shortMs) ** (1 / DOUBLINGS), chars };
}

async function bestOf(turns: number, read: (text: string) => unknown, text: string): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn++) best = Math.min(best, await timeOf(read, text));
  return best;
}

async function timeOf(read: (text: string) => unknown, text: string, times = 1): Promise<number> {
  const start = hrtime.bigint();
  for (let time = 0; time < times; time++) {
    try {
      await read(text);
    } catch {
      // A refusal is an answer, too.
    }
  }
  return Number(hrtime.bigint() - start) / NANOSECONDS_PER_MS;
}
