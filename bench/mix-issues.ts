import type { Issue } from '../src/issue/issue.ts';
import { createSeededRandom, type SeededRandom } from '../src/statistics/seeded-random.ts';

export interface MixOptions {
  /** Issues are mixed within a corpus; every corpus gives the same share. Each holds at least one issue. */
  readonly corpora: readonly (readonly Issue[])[];
  readonly count: number;
  /** The same seed gives the same issues. */
  readonly seed: number;
}

/** The made-up issues are an hour apart, so that their order in time is that of their numbers. */
const FIRST_CREATED_MS = Date.UTC(2020, 0, 1);
const HOUR_MS = 3_600_000;

/**
 * Makes `count` issues numbered from 1 of real ones: title and body begin like one issue, whose labels they keep, and
 * go on like another. So there can be many more of them than of real ones, with hardly a text twice.
 */
export function mixIssues(options: MixOptions): Issue[] {
  return [...mixedIssues(options)];
}

/** The same issues one after the other: a million do not fit into memory. */
export function* mixedIssues({ corpora, count, seed }: MixOptions): Generator<Issue> {
  const random = createSeededRandom(seed);
  for (let index = 0; index < count; index++) {
    const corpus = pick(corpora, random);
    const first = pick(corpus, random);
    const second = pick(corpus, random);
    yield {
      number: index + 1,
      title: join(first.title, second.title, ' '),
      body: join(first.body, second.body, '\n'),
      labels: first.labels,
      state: random.uniform() < 0.5 ? 'open' : 'closed',
      createdAt: madeUpDate(index),
    };
  }
}

/** The date of made-up issue `index`, counted from 0. */
export function madeUpDate(index: number): string {
  return new Date(FIRST_CREATED_MS + index * HOUR_MS).toISOString();
}

/** The first half of `first` and the second half of `second`, in pieces between separators. */
export function join(first: string, second: string, separator: string): string {
  const head = first.split(separator);
  const tail = second.split(separator);
  return [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.ceil(tail.length / 2))].join(separator);
}

function pick<Item>(items: readonly Item[], random: SeededRandom): Item {
  const item = items[Math.floor(random.uniform() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing to mix issues from.');
  return item;
}
