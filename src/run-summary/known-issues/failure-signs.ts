import type { RunSummary } from '../summary/run-summary.ts';
import { isSpecific } from './is-specific.ts';
import { findMainFailure, type MainFailure, nameFailure } from './main-failure.ts';

/** By what a failure is recognized in an issue. */
export interface FailureSigns {
  /** Id of the fingerprint; undefined where it is of a step alone, which fits any failure of that step. */
  readonly fingerprint: string | undefined;
  /** The failing tests, else the first error, as `toLooseText` has them; none that would fit other failures. */
  readonly texts: readonly string[];
  /** What is compared with the texts of issues. */
  readonly title: string;
  readonly body: string;
}

/** Shorter ones stand in too many texts. */
const MIN_SIGN_CHARS = 12;
/** An index keeps 300 characters of an issue. */
const MAX_SIGN_CHARS = 120;
/** Where more failed, an issue about one of them is about another failure. */
const MAX_TESTS = 3;
/** Lines around the first error that are compared with issues; the rest of a log is alike in all failures. */
const LINES_BEFORE = 2;
const LINES_AFTER = 15;
const MAX_BODY_CHARS = 2_000;
/** A person who writes an error down leaves this out. */
const ERROR_PREFIX =
  /^(?:##\[error\]|::error[^:]{0,200}::)?\s*(?:[\w.]{0,60}(?:error|exception|failure|fatal|panic)\w{0,20}\s?:\s+)+/i;

const QUOTES = /[`"´‘’“”]/g;
const LONE_NUMBERS = /(?<![\p{L}_\d])\d+(?![\p{L}_\d])/gu;

/** Undefined where no log of a failed job was read. */
export function toFailureSigns(report: RunSummary): FailureSigns | undefined {
  const failure = findMainFailure(report);
  if (failure === undefined) return undefined;
  const { log, fingerprint } = failure;
  const error = log.firstError?.text.replace(ERROR_PREFIX, '') ?? '';
  // What a log of failing tests says first is often no more than a warning.
  const texts = (fingerprint.kind === 'test' ? testNames(failure, report) : [error]).filter(canTell);
  return {
    fingerprint: fingerprint.kind === 'step' ? undefined : fingerprint.id,
    texts: [...new Set(texts.map((text) => cutAtWord(toLooseText(text))))],
    title: nameFailure(failure),
    body: linesAroundError(failure, report),
  };
}

/** A text as two people would write it down: without capitals, kinds of quotes, line ends and numbers that stand alone. */
export function toLooseText(text: string): string {
  return text
    .toLowerCase()
    .replace(QUOTES, "'")
    .replaceAll('¦', '|')
    .replace(LONE_NUMBERS, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

function linesAroundError({ log }: MainFailure, { excerpts }: RunSummary): string {
  const line = (log.firstError ?? log.marker)?.line;
  const excerpt = excerpts.find(
    (one) => one.log === log.log && line !== undefined && one.startLine <= line && line <= one.endLine,
  );
  if (excerpt === undefined || line === undefined) return '';
  const at = line - excerpt.startLine;
  const lines = excerpt.text.split('\n').slice(Math.max(0, at - LINES_BEFORE), at + LINES_AFTER);
  return lines.join('\n').slice(0, MAX_BODY_CHARS).toWellFormed();
}

function testNames({ fingerprint, test }: MainFailure, { tests }: RunSummary): string[] {
  if (test === undefined) return / and \d+ more$/.test(fingerprint.text) ? [] : [fingerprint.text];
  const failing = tests?.failing ?? [];
  return failing.length > MAX_TESTS ? [] : failing.map(({ name }) => name);
}

function canTell(text: string): boolean {
  return toLooseText(text).length >= MIN_SIGN_CHARS && isSpecific(text);
}

function cutAtWord(text: string): string {
  if (text.length <= MAX_SIGN_CHARS) return text;
  const cut = text.slice(0, MAX_SIGN_CHARS + 1);
  const space = cut.lastIndexOf(' ');
  return space < MIN_SIGN_CHARS ? text.slice(0, MAX_SIGN_CHARS) : cut.slice(0, space);
}
