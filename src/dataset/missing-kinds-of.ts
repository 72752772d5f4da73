import type { Document } from '../document/document.ts';
import type { MissingKind } from '../verdict/missing-kinds.ts';

/** What a heading of a form asks for; the first that fits counts. */
const ASKED: readonly (readonly [RegExp, MissingKind])[] = [
  [/repro|steps|how to/, 'steps-to-reproduce'],
  [/expect/, 'expected-behavior'],
  [/happened|actual|current behaviou?r|problem|bug/, 'actual-behavior'],
  [/version/, 'version'],
  [/environment|platform|browser|\bos\b|operating system|device|system/, 'environment'],
  [/config|settings/, 'configuration'],
  [/logs?\b|error|output|stack|trace/, 'logs'],
  [/use case|why|motivation|purpose|needed for/, 'use-case'],
];

/**
 * What an issue that people called incomplete lacks, as far as the empty parts of its form tell; `details` where they do
 * not. Never empty: a model that says that an issue cannot be categorized must say what is lacking.
 */
export function missingKindsOf({ missing }: Pick<Document, 'missing'>): readonly MissingKind[] {
  const kinds = missing.flatMap((heading) => ASKED.find(([pattern]) => pattern.test(heading))?.[1] ?? []);
  return kinds.length === 0 ? ['details'] : [...new Set(kinds)];
}
