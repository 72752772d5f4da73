import { toLines } from './body-line.ts';
import { readBody } from './markdown/read-body.ts';

/** Lines and field names (normalized by `normalizeLine`) that stand in many issues of a corpus and so say nothing. */
export type Boilerplate = ReadonlySet<string>;

export const noBoilerplate: Boilerplate = new Set();

/** The beginning of a line up to its first colon or question mark: the field name in `- Version: 3.1`. */
const FIELD_NAME = /^(.{2,70}?[:：?？])\**(.*)$/u;
const SAYS_SOMETHING = /[\p{L}\p{N}\p{So}\p{Sc}]/u;
const NO_WORD = /[^\p{L}\p{N}]+/gu;
/** The same for most lines, several times as fast: every line of every issue is normalized a few times. */
const NO_ASCII_WORD = /[^a-z0-9]+/g;
const IS_ASCII = /^[\0-\x7f]*$/;
/** Scripts that are written without spaces: Thai, Hiragana, Katakana, Han. */
const UNSPACED_LETTER = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;
/** A word of these scripts has about two letters. */
const UNSPACED_LETTERS_PER_WORD = 2;
/** A recurring line this long is the template's own sentence; a shorter one may be a drop-down's answer. */
export const TEMPLATE_SENTENCE_WORDS = 8;
const MIN_WORDS = 3;
/** At least so many issues must share a line, however small the corpus. */
const MIN_ISSUES = 4;
/** What follows a field name is the template's own text when so many of the issues with that field have just it. */
const MIN_SHARE_OF_FIELD = 0.5;

/** Lower case, letters and digits only, single spaces: `**What happened**:` → `what happened`. */
export function normalizeLine(line: string): string {
  const lower = line.toLowerCase();
  return lower.replace(IS_ASCII.test(lower) ? NO_ASCII_WORD : NO_WORD, ' ').trim();
}

/** Whether a text has a letter, a digit, an emoji or a currency sign. */
export function saysSomething(text: string): boolean {
  return SAYS_SOMETHING.test(text);
}

/**
 * Splits `- Version: 3.1` into its field name and the rest, which is '' where nothing is said (`- Plugins: -`);
 * undefined where the line names no field. `outline` is the line without its code spans (see ProseText): a colon in
 * code ends no name.
 */
export function splitField(
  line: string,
  outline: string = line,
): { readonly name: string; readonly rest: string } | undefined {
  const match = FIELD_NAME.exec(outline);
  if (match?.[1] === undefined || match[2] === undefined) return undefined;
  const rest = line.slice(line.length - match[2].length);
  return { name: normalizeLine(line.slice(0, match[1].length)), rest: saysSomething(match[2]) ? rest : '' };
}

/** Words of a line normalized by `normalizeLine`. */
export function countWords(normalized: string): number {
  const unspacedLetters = normalized.match(UNSPACED_LETTER)?.length ?? 0;
  return normalized.split(' ').length + Math.floor(unspacedLetters / UNSPACED_LETTERS_PER_WORD);
}

/**
 * Learns which lines and field names recur, from the bodies of issues as they were written.
 * A short line that is not a field name is never learned: it may be the answer of a drop-down (`Postgres`), which says
 * much. Nor is a field with a long answer (`OS the server runs on: Ubuntu 20.04`) that only some issues give.
 */
export function learnBoilerplate(bodies: Iterable<string>): Boilerplate {
  return chooseBoilerplate([countLines(bodies)]);
}

/** What some of the issues say of their lines; plain data. */
export interface LineCounts {
  readonly issues: number;
  readonly issuesByLine: ReadonlyMap<string, number>;
  /** Which long lines begin with a field name, and which. */
  readonly fieldOfSentence: ReadonlyMap<string, string>;
}

export function countLines(bodies: Iterable<string>): LineCounts {
  const issuesByLine = new Map<string, number>();
  const fieldOfSentence = new Map<string, string>();
  let issues = 0;
  for (const body of bodies) {
    issues++;
    for (const line of distinctLines(body, fieldOfSentence)) addTo(issuesByLine, line, 1);
  }
  return { issues, issuesByLine, fieldOfSentence };
}

/** Learns the boilerplate of all issues from the counts of each part of them, in their order. */
export function chooseBoilerplate(parts: readonly LineCounts[]): Boilerplate {
  const { issues: issuesInAll, issuesByLine, fieldOfSentence } = addCounts(parts);
  const threshold = minIssues(issuesInAll);
  const learned = new Set<string>();
  for (const [line, issues] of issuesByLine) {
    const issuesWithField = issuesByLine.get(fieldOfSentence.get(line) ?? '') ?? 0;
    if (issues >= threshold && issues >= MIN_SHARE_OF_FIELD * issuesWithField) learned.add(line);
  }
  return learned;
}

function addCounts(parts: readonly LineCounts[]): LineCounts {
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0) return only;
  const issuesByLine = new Map<string, number>();
  for (const part of parts) for (const [line, issues] of part.issuesByLine) addTo(issuesByLine, line, issues);
  return {
    issues: parts.reduce((sum, { issues }) => sum + issues, 0),
    issuesByLine,
    fieldOfSentence: new Map(parts.flatMap((part) => [...part.fieldOfSentence])),
  };
}

function addTo(counts: Map<string, number>, line: string, count: number): void {
  counts.set(line, (counts.get(line) ?? 0) + count);
}

/** 2 % of a small corpus; in large ones templates come and go, so a smaller share is enough. */
function minIssues(corpusSize: number): number {
  return Math.max(MIN_ISSUES, Math.min(0.02 * corpusSize, 20 + 0.002 * corpusSize));
}

/** What of a body may be boilerplate; notes in `fieldOfSentence` which long lines begin with a field name. */
function distinctLines(body: string, fieldOfSentence: Map<string, string>): Set<string> {
  const lines = new Set<string>();
  for (const { line, outline, isHeading } of toLines(readBody(body))) {
    const normalized = normalizeLine(line);
    if (normalized === '') continue;
    const field = splitField(line, outline);
    if (field !== undefined) lines.add(field.name);
    const words = countWords(normalized);
    if (words >= MIN_WORDS || isHeading) lines.add(normalized);
    if (words >= TEMPLATE_SENTENCE_WORDS && field !== undefined && field.rest !== '') {
      fieldOfSentence.set(normalized, field.name);
    }
  }
  lines.delete('');
  return lines;
}
