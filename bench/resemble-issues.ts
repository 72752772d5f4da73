import type { Issue } from '../src/issue/issue.ts';
import { createSeededRandom, type SeededRandom } from '../src/statistics/seeded-random.ts';
import { madeUpDate } from './mix-issues.ts';

export interface ResemblanceOptions {
  /** Real issues of one repository; at least one. */
  readonly issues: readonly Issue[];
  readonly count: number;
  /** The same seed gives the same issues. */
  readonly seed: number;
}

/** A line of so many issues belongs to a form, and stays as it is. */
const RECURRING_ISSUES = 3;
/** Digits are new in so many of the words that hold some: versions, numbers and hashes hardly ever recur. */
const NEW_DIGITS_SHARE = 0.5;

/**
 * Makes `count` issues numbered from 1 that resemble real ones: each has the form, the labels and about the length of one
 * of them. Its own lines begin as they do there, and end like lines of other issues with the same first label, with other
 * digits; so neither lines nor words recur more often than in a corpus of that size, and labels can still be learned.
 */
export function resembleIssues({ issues, count, seed }: ResemblanceOptions): Issue[] {
  const random = createSeededRandom(seed);
  const recurring = findRecurringLines(issues);
  const byLabel = Map.groupBy(issues, (issue) => issue.labels[0]);
  return Array.from({ length: count }, (_, index) => {
    const model = pick(issues, random);
    const kin = byLabel.get(model.labels[0]) ?? issues;
    return {
      number: index + 1,
      title: splice(model.title, pick(kin, random).title, random),
      body: spliceBody(model.body, { kin, recurring, random }),
      labels: model.labels,
      state: random.uniform() < 0.5 ? 'open' : 'closed',
      createdAt: madeUpDate(index),
    };
  });
}

function findRecurringLines(issues: readonly Issue[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { body } of issues) {
    for (const line of new Set(body.split('\n'))) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([line, times]) => (times >= RECURRING_ISSUES ? [line] : [])));
}

interface Splicing {
  readonly kin: readonly Issue[];
  readonly recurring: ReadonlySet<string>;
  readonly random: SeededRandom;
}

function spliceBody(body: string, { kin, recurring, random }: Splicing): string {
  const others = pick(kin, random)
    .body.split('\n')
    .filter((line) => !recurring.has(line));
  return body
    .split('\n')
    .map((line) => (recurring.has(line) || others.length === 0 ? line : splice(line, pick(others, random), random)))
    .join('\n');
}

/** The beginning of `line`, and as many of the last words of `other` as it had left. */
function splice(line: string, other: string, random: SeededRandom): string {
  const words = line.split(' ');
  const kept = Math.ceil(words.length * random.uniform());
  const borrowed = other.split(' ').slice(-Math.max(1, words.length - kept));
  return [...words.slice(0, kept), ...(kept === words.length ? [] : borrowed)]
    .map((word) => (random.uniform() < NEW_DIGITS_SHARE ? word.replace(/\d/g, () => newDigit(random)) : word))
    .join(' ');
}

function newDigit(random: SeededRandom): string {
  return String(Math.floor(random.uniform() * 10));
}

function pick<Item>(items: readonly Item[], random: SeededRandom): Item {
  const item = items[Math.floor(random.uniform() * items.length)];
  if (item === undefined) throw new RangeError('There is nothing that issues could resemble.');
  return item;
}
