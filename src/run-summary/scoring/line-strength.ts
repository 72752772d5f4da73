import { CUE_NAMES } from '../log/cue-words.ts';
import { SHAPES } from '../log/line-shapes.ts';
import type { LogTable } from '../log/log-table.ts';

/** What the first scorer sees of a line: its cues and its shape, a number each, and how long it is. */
export const STRENGTH_FEATURES: readonly string[] = [...CUE_NAMES, ...SHAPES, 'long', 'short'];

const LONG_CHARS = 160;
const SHORT_CHARS = 12;

/** Strengths are kept to this range: one odd line must not outweigh its neighbors. */
export const MAX_STRENGTH = 6;

/** Writes the features of a line into `row`. */
export function fillStrengthFeatures(log: LogTable, line: number, row: Float32Array): void {
  let at = 0;
  for (let bit = 0; bit < CUE_NAMES.length; bit++) row[at++] = (log.cues[line]! >>> bit) & 1;
  for (let bit = 0; bit < SHAPES.length; bit++) row[at++] = (log.shapes[line]! >>> bit) & 1;
  row[at++] = log.lengths[line]! > LONG_CHARS ? 1 : 0;
  row[at] = log.lengths[line]! < SHORT_CHARS ? 1 : 0;
}

/**
 * How much each line alone, wherever it stands, looks like one that explains a failure: a logit, from 0 (the least) to
 * 2 × MAX_STRENGTH. `weights` belong to STRENGTH_FEATURES, the intercept last.
 */
export function lineStrengths(log: LogTable, weights: readonly number[]): Float32Array {
  const strengths = new Float32Array(log.count);
  const lengthFeatures = CUE_NAMES.length + SHAPES.length;
  for (let line = 0; line < log.count; line++) {
    let sum = weights[STRENGTH_FEATURES.length]!;
    for (let bits = log.cues[line]!; bits !== 0; bits &= bits - 1) sum += weights[31 - Math.clz32(bits & -bits)]!;
    for (let bits = log.shapes[line]!; bits !== 0; bits &= bits - 1) {
      sum += weights[CUE_NAMES.length + 31 - Math.clz32(bits & -bits)]!;
    }
    if (log.lengths[line]! > LONG_CHARS) sum += weights[lengthFeatures]!;
    if (log.lengths[line]! < SHORT_CHARS) sum += weights[lengthFeatures + 1]!;
    strengths[line] = MAX_STRENGTH + Math.max(-MAX_STRENGTH, Math.min(MAX_STRENGTH, sum));
  }
  return strengths;
}
