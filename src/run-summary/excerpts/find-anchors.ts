import { cueBit } from '../log/cue-words.ts';
import { shapeBit } from '../log/line-shapes.ts';
import type { LogTable } from '../log/log-table.ts';
import type { Failure } from '../marks/find-failure.ts';
import { STRONG } from '../scoring/blocks.ts';

const FAILURE_COUNT = shapeBit('failureCount');
const FAILURE_NAME = shapeBit('failureName');
const ANNOTATION = shapeBit('annotation');
const EXIT = cueBit('exit');
const VERY_STRONG = STRONG + 1.5;
const LINES_BEFORE_FIRST = 2;
const LINES_AFTER_FIRST = 8;

export interface AnchorInput {
  readonly log: LogTable;
  readonly failure: Failure;
  readonly strengths: Float32Array;
}

/** Lines that a reader wants whatever the scores say, the most telling first: mark of failure, counts, the first error. */
export function findAnchors({ log, failure, strengths }: AnchorInput): number[] {
  const { marker, bodyStart, hasMarker } = failure;
  const inStep = Array.from({ length: Math.max(0, marker - bodyStart + 1) }, (_, index) => bodyStart + index);
  const has = (bit: number) => inStep.filter((line) => (log.shapes[line]! & bit) !== 0 && line !== marker);
  const counts = has(FAILURE_COUNT);
  const annotations = has(ANNOTATION).filter((line) => (log.cues[line]! & EXIT) === 0);
  const names = has(FAILURE_NAME);
  const first = inStep.find((line) => strengths[line]! >= VERY_STRONG);
  return [
    ...(hasMarker ? [marker, marker - 1, marker - 2] : []),
    ...counts.slice(-3).reverse(),
    ...annotations.slice(0, 1),
    ...annotations.slice(-2),
    ...around(first),
    ...names.slice(-1),
    ...counts.slice(0, 1),
  ].filter((line) => line >= 0 && line < log.count);
}

function around(line: number | undefined): number[] {
  if (line === undefined) return [];
  const after = Array.from({ length: LINES_AFTER_FIRST }, (_, index) => line + 1 + index);
  const before = Array.from({ length: LINES_BEFORE_FIRST }, (_, index) => line - 1 - index);
  return [line, ...after, ...before];
}
