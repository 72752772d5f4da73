import { shapeBit } from '../log/line-shapes.ts';
import type { LogTable } from '../log/log-table.ts';
import { MAX_STRENGTH } from './line-strength.ts';

/** A line alone that is stronger than this is a strong line: more likely than not by the first scorer. */
export const STRONG = MAX_STRENGTH;

const BLANK = shapeBit('blank');
/** Longer ones are cut: what is far away in a wall of text is no neighbor. */
const MAX_PARAGRAPH = 40;

/** The paragraph of each line: lines between blank ones, or a run of blank ones. */
export interface Paragraphs {
  readonly starts: Uint32Array;
  /** The line behind the last one. */
  readonly ends: Uint32Array;
  /** Strength of the strongest line in it. */
  readonly strongest: Float32Array;
}

export function findParagraphs({ count, shapes }: LogTable, strengths: Float32Array): Paragraphs {
  const paragraphs = {
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    strongest: new Float32Array(count),
  };
  for (let start = 0; start < count; ) {
    let end = start + 1;
    let strongest = strengths[start]!;
    const kind = shapes[start]! & BLANK;
    for (; end < count && end - start < MAX_PARAGRAPH && (shapes[end]! & BLANK) === kind; end++) {
      strongest = Math.max(strongest, strengths[end]!);
    }
    paragraphs.starts.fill(start, start, end);
    paragraphs.ends.fill(end, start, end);
    paragraphs.strongest.fill(strongest, start, end);
    start = end;
  }
  return paragraphs;
}

/** Where the strong lines of the failed step are, seen from each line. */
export interface StrongLines {
  readonly count: number;
  /** How many stand before the line. */
  readonly before: Uint32Array;
  /** The nearest before it, −1 where there is none. */
  readonly last: Int32Array;
  /** The nearest behind it, −1 where there is none. */
  readonly next: Int32Array;
}

/** `start` to `end`, both inclusive, is the step. */
export function findStrongLines(strengths: Float32Array, { start, end }: { start: number; end: number }): StrongLines {
  const { length } = strengths;
  const strong = { before: new Uint32Array(length), last: new Int32Array(length), next: new Int32Array(length) };
  const isStrong = (line: number): boolean => line >= start && line <= end && strengths[line]! >= STRONG;
  let count = 0;
  let nearest = -1;
  for (let line = 0; line < length; line++) {
    strong.before[line] = count;
    strong.last[line] = nearest;
    if (!isStrong(line)) continue;
    count++;
    nearest = line;
  }
  nearest = -1;
  for (let line = length - 1; line >= 0; line--) {
    strong.next[line] = nearest;
    if (isStrong(line)) nearest = line;
  }
  return { count, ...strong };
}

/** At each line the most that a line before (or behind, with direction −1) has left, when it loses a share a line. */
export function decayingMaximum(strengths: Float32Array, share: number, direction: 1 | -1): Float32Array {
  const trace = new Float32Array(strengths.length);
  let left = 0;
  for (let index = 0; index < strengths.length; index++) {
    const line = direction === 1 ? index : strengths.length - 1 - index;
    trace[line] = left;
    left = Math.max(left, strengths[line]!) * share;
  }
  return trace;
}
