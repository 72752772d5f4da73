import type { Issue } from '../../src/issue/issue.ts';

/** The words of an issue, prepared once for all pairs. */
export interface IssueWords {
  readonly title: ReadonlySet<string>;
  /** Title and the beginning of the body. */
  readonly all: ReadonlySet<string>;
  /** Those that hold a digit, a dot, an underscore or an inner capital: versions, classes, files, error codes. */
  readonly identifiers: ReadonlySet<string>;
  readonly chars: number;
}

/** How rare a word is, in nats. */
export type Rarity = (word: string) => number;

const BODY_CHARS = 2_500;
/** A word that stands in at most one of about 90 issues. */
const RARE_FROM = 4.5;

/** Evidence on a pair that was tried beside what the ranker reads. */
export const TRIED_FEATURES = {
  'title-cosine': (one, other, rarity) => cosine(one.title, other.title, rarity),
  'title-in-other': (one, other, rarity) =>
    (coverage(one.title, other.all, rarity) + coverage(other.title, one.all, rarity)) / 2,
  'rare-words': (one, other, rarity) =>
    Math.log1p([...one.all].filter((word) => other.all.has(word) && rarity(word) >= RARE_FROM).length),
  identifiers: (one, other) => Math.log1p(shared(one.identifiers, other.identifiers).size),
  length: (one, other) => Math.abs(Math.log1p(one.chars) - Math.log1p(other.chars)),
} as const satisfies Record<string, (one: IssueWords, other: IssueWords, rarity: Rarity) => number>;

export type TriedFeature = keyof typeof TRIED_FEATURES;

export function readWords({ title, body }: Issue): IssueWords {
  const text = `${title}\n${body.slice(0, BODY_CHARS)}`;
  const tokens = text.match(/[\p{L}\p{N}_.]*[\p{L}\p{N}]/gu) ?? [];
  const identifiers = tokens.filter((token) => /[\d._]|\p{Ll}\p{Lu}/u.test(token)).map((token) => token.toLowerCase());
  return { title: toWords(title), all: toWords(text), identifiers: new Set(identifiers), chars: text.length };
}

export function learnRarity(issues: readonly IssueWords[]): Rarity {
  const counts = new Map<string, number>();
  for (const { all } of issues) for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((issues.length + 1) / ((counts.get(word) ?? 0) + 1));
}

function toWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((word) => other.has(word)));
}

function cosine(one: ReadonlySet<string>, other: ReadonlySet<string>, rarity: Rarity): number {
  const square = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + rarity(word) ** 2, 0);
  const norm = Math.sqrt(square(one) * square(other));
  return norm === 0 ? 0 : square(shared(one, other)) / norm;
}

/** Share of one's words that stand in the other, by rarity. */
function coverage(one: ReadonlySet<string>, other: ReadonlySet<string>, rarity: Rarity): number {
  const weigh = (words: ReadonlySet<string>) => [...words].reduce((sum, word) => sum + rarity(word), 0);
  const total = weigh(one);
  return total === 0 ? 0 : weigh(shared(one, other)) / total;
}
