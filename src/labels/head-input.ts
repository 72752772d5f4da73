import type { Document } from '../document/document.ts';
import { sharedFloats } from '../shared/shared-memory.ts';

/**
 * What the heads of a group read of an issue: its embedding and, for types, which recurring lines of forms it holds. Which
 * template an issue follows says much about its type and nothing about its area (docs/quality.md).
 */
export interface HeadInputs {
  /** Row-major, issues × width. */
  readonly rows: Float32Array;
  /** Dimensions of the embedding plus the number of form lines. */
  readonly width: number;
}

/** Length of the form's part; the embedding's is 1. Between .5 and 1 the figures hardly differ. */
const FORM_WEIGHT = 0.5;
const MAX_FORM_LINES = 128;
const MIN_ISSUES = 3;
/** A line that nearly every issue holds tells none from the others. */
const MAX_SHARE = 0.98;

/** The commonest recurring lines, ties in order of their text. */
export function chooseFormLines(documents: readonly Document[]): string[] {
  const issuesByLine = new Map<string, number>();
  for (const line of documents.flatMap((document) => document.formLines)) {
    issuesByLine.set(line, (issuesByLine.get(line) ?? 0) + 1);
  }
  return [...issuesByLine]
    .filter(([, issues]) => issues >= MIN_ISSUES && issues <= MAX_SHARE * documents.length)
    .sort(([left, leftIssues], [right, rightIssues]) => rightIssues - leftIssues || (left < right ? -1 : 1))
    .slice(0, MAX_FORM_LINES)
    .map(([line]) => line);
}

/** The embedding followed by one number for each of `formLines`, 0 where the issue does not hold it. */
export function headInput(document: Document, vector: Float32Array, formLines: readonly string[]): Float32Array {
  const input = new Float32Array(vector.length + formLines.length);
  input.set(vector);
  const held = new Set(document.formLines);
  const present = formLines.filter((line) => held.has(line)).length;
  for (const [at, line] of formLines.entries()) {
    if (held.has(line)) input[vector.length + at] = FORM_WEIGHT / Math.sqrt(present);
  }
  return input;
}

/** `headInput` of all issues; `vectors` is row-major, issues × dimensions, and is returned as it is without form lines. */
export function headInputs(
  documents: readonly Document[],
  {
    vectors,
    dimensions,
    formLines,
  }: { readonly vectors: Float32Array; readonly dimensions: number; readonly formLines: readonly string[] },
): HeadInputs {
  if (formLines.length === 0) return { rows: vectors, width: dimensions };
  const width = dimensions + formLines.length;
  const rows = sharedFloats(documents.length * width);
  for (const [row, document] of documents.entries()) {
    rows.set(headInput(document, vectors.subarray(row * dimensions, (row + 1) * dimensions), formLines), row * width);
  }
  return { rows, width };
}
