import type { Issue } from '../issue/issue.ts';
import { type ParsedIssue, parseIssue } from '../issue/parse-issue.ts';
import type { CorpusStore } from './corpus-store.ts';

/** Issues per transaction: large enough to be quick, small enough to lose little when the import is interrupted. */
const BATCH_SIZE = 500;
/** Faulty lines that are described one by one; the rest is counted. */
const MAX_REPORTED_LINES = 20;
/**
 * Longest line that is read, in bytes: GitHub's longest body (65,536 characters) takes at most 400 kB as escaped JSON,
 * and a full REST answer adds some 10 kB; beyond this the file is something else.
 */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

export interface InvalidLine {
  /** First line is 1. */
  readonly line: number;
  readonly reason: string;
}

export interface ImportResult {
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Lines that hold a pull request; skipped. */
  readonly pullRequests: number;
  /** Lines that hold no valid issue; the others were imported. */
  readonly invalid: number;
  /** The first faulty lines, in order. */
  readonly invalidLines: readonly InvalidLine[];
}

/**
 * Imports lines of JSON (one GitHub REST issue each) into the store, in batches that are written whole or not at all.
 * An import that was interrupted is continued by importing again. Blank lines, a byte order mark and carriage returns
 * are ignored. Rejects with what the store or the lines throw.
 */
export async function importIssues(options: {
  readonly lines: AsyncIterable<string>;
  readonly store: CorpusStore;
  readonly maxLineBytes?: number;
}): Promise<ImportResult> {
  const { lines, store, maxLineBytes = MAX_LINE_BYTES } = options;
  const counts = { inserted: 0, changed: 0, unchanged: 0, pullRequests: 0, invalid: 0 };
  const invalidLines: InvalidLine[] = [];
  let batch: Issue[] = [];
  let line = 0;
  const flush = (): void => {
    const { inserted, changed, unchanged } = store.upsert(batch);
    counts.inserted += inserted;
    counts.changed += changed;
    counts.unchanged += unchanged;
    batch = [];
  };
  for await (const text of lines) {
    line += 1;
    const parsed = parseLine(text, maxLineBytes);
    if (parsed.kind === 'issue') batch.push(parsed.issue);
    if (parsed.kind === 'pull-request') counts.pullRequests += 1;
    if (parsed.kind === 'invalid') {
      counts.invalid += 1;
      if (invalidLines.length < MAX_REPORTED_LINES) invalidLines.push({ line, reason: parsed.reason });
    }
    if (batch.length === BATCH_SIZE) flush();
  }
  if (batch.length > 0) flush();
  return { ...counts, invalidLines };
}

function parseLine(text: string, maxLineBytes: number): ParsedIssue | { readonly kind: 'blank' } {
  if (Buffer.byteLength(text) > maxLineBytes) {
    return { kind: 'invalid', reason: `the line is longer than ${maxLineBytes.toLocaleString('en')} bytes` };
  }
  // String.trim removes the byte order mark too: ECMAScript counts U+FEFF as white space.
  const json = text.trim();
  if (json === '') return { kind: 'blank' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { kind: 'invalid', reason: explainNoJson(json) };
  }
  return parseIssue(value);
}

function explainNoJson(json: string): string {
  if (json.startsWith('{') && !json.endsWith('}')) return 'not valid JSON: the line ends inside an object (cut off?)';
  if (json.startsWith('[')) return 'not valid JSON: a line must hold one issue, not a part of a list';
  return 'not valid JSON';
}
