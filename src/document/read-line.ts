import type { BodyLine } from './body-line.ts';
import { type Boilerplate, countWords, normalizeLine, splitField, TEMPLATE_SENTENCE_WORDS } from './boilerplate.ts';

/** Where a line comes from, and what of it the reporter wrote ('' of a template's line). */
export interface ReadLine {
  /** `recurring`: many issues have this line, but it is short and so may be somebody's answer. */
  readonly source: 'template' | 'recurring' | 'reporter';
  readonly written: string;
}

/** What a template leaves to be replaced: `[e.g. 3.1]`, `Go to '...'`, `<version>`, `Version:`. */
const PLACEHOLDER = /\[e\.?g|\.\.\.|…|<[^>]{1,60}>|[:：?？]\s*$/iu;

/**
 * Tells the template's lines from the reporter's. The template's are fields without an answer, placeholders and whole
 * sentences that recur. Of `- Database: Postgres` the reporter wrote `Postgres`, however many issues say so.
 */
export function readLine({ kind, line, outline, box }: BodyLine, boilerplate: Boilerplate): ReadLine {
  const field = splitField(line, outline);
  const isKnownField = field !== undefined && boilerplate.has(field.name);
  if (isKnownField && field.rest === '') return { source: 'template', written: '' };
  const normalized = normalizeLine(line);
  const recurs = boilerplate.has(normalized);
  // In code such signs are code: `<div>`, `...rest`.
  const isPlaceholder = kind !== 'code' && (box === 'unticked' || PLACEHOLDER.test(outline));
  if (recurs && (isPlaceholder || countWords(normalized) >= TEMPLATE_SENTENCE_WORDS)) {
    return { source: 'template', written: '' };
  }
  if (isKnownField) return { source: 'reporter', written: field.rest };
  return recurs ? { source: 'recurring', written: '' } : { source: 'reporter', written: line };
}
