import { hrtime } from 'node:process';

/** Each text is half as long as the next. */
const SIZES = [1, 1 / 2, 1 / 4, 1 / 8];
/** What reads the longest text in less needs no second look: even a square would take 3 seconds for 1 MB. */
const NEGLIGIBLE_MS = 10;
/** After these, a text twice as long decides: small ones may all fit into what a reader's own tables grow through. */
const TURNS_BEFORE_DOUBT = 5;
/** After these, nobody but the reader can be to blame. */
const MAX_TURNS = 30;
const NANOSECONDS_PER_MS = 1_000_000;

/**
 * How many times as long a doubling of the text makes the work: the least of three doublings up to `chars`, in doubt of four, since what fits into
 * a cache or into the young memory no longer spoils one of them; 0 where the longest text takes next to nothing. The texts are read
 * in turns, each as often as it fits into the longest, so that a busy machine disturbs all alike. The shortest times count,
 * and turns are added while the ratio is above `limit`: first calls are slow.
 */
export async function measureGrowth(
  read: (text: string) => unknown,
  { make, chars, limit }: { readonly make: (chars: number) => string; readonly chars: number; readonly limit: number },
): Promise<number> {
  const texts = SIZES.map((size) => ({ text: make(chars * size), times: 1 / size, ms: Number.POSITIVE_INFINITY }));
  let ratio = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < MAX_TURNS && ratio > limit; turn++) {
    if (turn === TURNS_BEFORE_DOUBT) {
      texts.unshift({ text: make(chars * 2), times: 1, ms: Number.POSITIVE_INFINITY });
    }
    for (const entry of texts) {
      entry.ms = Math.min(entry.ms, (await timeOf(read, entry)) / entry.times);
      if ((texts[0]?.ms ?? 0) < NEGLIGIBLE_MS) return 0;
    }
    ratio = Math.min(...texts.slice(1).map(({ ms }, index) => (texts[index]?.ms ?? 0) / ms));
  }
  return ratio;
}

/** In milliseconds, of reading the text so many times. */
async function timeOf(
  read: (text: string) => unknown,
  { text, times }: { readonly text: string; readonly times: number },
): Promise<number> {
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
