import { type Shape, shapeBit } from '../log/line-shapes.ts';
import type { LogTable } from '../log/log-table.ts';
import type { Failure } from '../marks/find-failure.ts';
import {
  decayingMaximum,
  findParagraphs,
  findStrongLines,
  type Paragraphs,
  STRONG,
  type StrongLines,
} from './blocks.ts';
import { HINGES } from './context-feature-names.ts';
import { countRepeats, type Repeats } from './repeats.ts';

const RED = shapeBit('red');
const COMMAND = shapeBit('command');
const SHORT_TRACE = 0.75;
const LONG_TRACE = 0.96;
const NEIGHBORS: readonly number[] = [-1, -2, -3, 1, 2, 3];
/** Lines on each side over which strengths are averaged. */
const REACHES: readonly number[] = [2, 7, 25];
/** In log2 of lines: beyond it, and where there is no strong line. */
const FAR = 10;
const LONG_LINE_CHARS = 200;
const BLOCK_BITS: readonly number[] = [shapeBit('blank'), shapeBit('ruler'), COMMAND];
const FRAME = shapeBit('frame');
const OTHER_SHAPES: readonly Shape[] = [
  'location',
  'failureName',
  'failureCount',
  'annotation',
  'runner',
  'indented',
  'tick',
];
const OTHER_BITS: readonly number[] = OTHER_SHAPES.map(shapeBit);

const log2 = (value: number): number => Math.log2(1 + value);

/** Looks at a log once, then fills the features (CONTEXT_FEATURES) of any of its lines. */
export class ContextFeatures {
  readonly repeats: Repeats;
  readonly #log: LogTable;
  readonly #failure: Failure;
  readonly #strengths: Float32Array;
  readonly #sums: Float64Array;
  readonly #traces: readonly Float32Array[];
  readonly #paragraphs: Paragraphs;
  readonly #strong: StrongLines;
  /** Strength of the strongest line of the step. */
  readonly #strongest: number;
  #row: Float32Array = new Float32Array();
  #column = 0;

  constructor(log: LogTable, failure: Failure, strengths: Float32Array) {
    const { stepStart, bodyStart, marker } = failure;
    this.#log = log;
    this.#failure = failure;
    this.#strengths = strengths;
    this.repeats = countRepeats(log, { start: stepStart, end: marker + 1 });
    this.#sums = new Float64Array(log.count + 1);
    for (let line = 0; line < log.count; line++) this.#sums[line + 1] = this.#sums[line]! + strengths[line]!;
    this.#traces = [
      decayingMaximum(strengths, SHORT_TRACE, 1),
      decayingMaximum(strengths, SHORT_TRACE, -1),
      decayingMaximum(strengths, LONG_TRACE, 1),
    ];
    this.#paragraphs = findParagraphs(log, strengths);
    this.#strong = findStrongLines(strengths, { start: bodyStart, end: marker });
    this.#strongest = strengths.subarray(stepStart, marker + 1).reduce((most, one) => Math.max(most, one), 0);
  }

  /** Writes the features of a line into `row`. */
  fill(line: number, row: Float32Array): void {
    this.#row = row;
    this.#column = 0;
    const isInStep = line >= this.#failure.stepStart && line <= this.#failure.marker;
    this.#putPlace(line, isInStep);
    this.#putRepeats(line);
    this.#putStrengths(line);
    this.#putParagraph(line);
    this.#putStrongLines(line, isInStep);
    this.#putShapes(line);
  }

  #put(value: number): void {
    this.#row[this.#column++] = value;
  }

  #putFlag(isTrue: boolean): void {
    this.#put(isTrue ? 1 : 0);
  }

  #putPlace(line: number, isInStep: boolean): void {
    const { marker, stepStart, bodyStart, hasMarker } = this.#failure;
    const distance = log2(Math.max(0, marker - line));
    const toEnd = log2(this.#log.count - 1 - line);
    this.#putFlag(line < marker);
    this.#putFlag(line === marker);
    this.#put(distance);
    for (const hinge of HINGES) this.#put(Math.max(0, distance - hinge));
    this.#put(log2(Math.max(0, line - marker)));
    this.#putFlag(isInStep);
    this.#putFlag(line < stepStart);
    this.#put(isInStep ? log2(line - stepStart) : 0);
    this.#putFlag(isInStep && line < Math.max(bodyStart, stepStart + 1));
    this.#put(isInStep ? (line - stepStart) / Math.max(1, marker - stepStart) : 0);
    this.#put(toEnd);
    this.#put(hasMarker ? 0 : toEnd);
  }

  #putRepeats(line: number): void {
    const { before, total, elsewhere } = this.repeats;
    this.#put(log2(before[line]!));
    this.#put(log2(total[line]!));
    this.#put(elsewhere[line]!);
    this.#putFlag(total[line] === 1);
  }

  #putStrengths(line: number): void {
    const strengths = this.#strengths;
    this.#put(strengths[line]!);
    this.#put(Math.max(0, strengths[line]! - STRONG));
    for (const offset of NEIGHBORS) this.#put(strengths[line + offset] ?? 0);
    for (const reach of REACHES) this.#put(this.#mean(line, reach));
    for (const trace of this.#traces) this.#put(trace[line]!);
  }

  #mean(line: number, reach: number): number {
    const start = Math.max(0, line - reach);
    const end = Math.min(this.#log.count, line + reach + 1);
    return (this.#sums[end]! - this.#sums[start]!) / (2 * reach + 1);
  }

  #putParagraph(line: number): void {
    const { starts, ends, strongest } = this.#paragraphs;
    const [start, end, own] = [starts[line]!, ends[line]!, this.#strengths[line]!];
    this.#put(strongest[line]!);
    this.#put(strongest[line]! - own);
    this.#put(Math.max(0, this.#strongest - own));
    this.#put(log2(line - start));
    this.#put(log2(end - 1 - line));
    this.#put(log2(end - start));
    this.#putFlag((strongest[start - 2] ?? 0) >= STRONG);
    this.#putFlag((strongest[end + 1] ?? 0) >= STRONG);
  }

  #putStrongLines(line: number, isInStep: boolean): void {
    const { count, before, last, next } = this.#strong;
    const isStrong = isInStep && this.#strengths[line]! >= STRONG;
    const away = (other: number): number => (other < 0 ? FAR : Math.min(FAR, log2(Math.abs(line - other))));
    this.#putFlag(isStrong && before[line] === 0);
    this.#put(isInStep ? log2(before[line]!) : 0);
    this.#put(isInStep ? log2(Math.max(0, count - before[line]! - (isStrong ? 1 : 0))) : 0);
    this.#put(away(last[line]!));
    this.#put(away(next[line]!));
  }

  #putShapes(line: number): void {
    const { shapes, lengths } = this.#log;
    const has = (at: number, bit: number): boolean => ((shapes[at] ?? 0) & bit) !== 0;
    for (const bit of BLOCK_BITS) this.#putFlag(has(line, bit));
    this.#putFlag(has(line - 1, COMMAND) || has(line - 2, COMMAND) || has(line - 3, COMMAND));
    this.#putFlag(has(line, FRAME));
    this.#putFlag(has(line, RED));
    this.#putFlag(has(line - 1, RED) || has(line + 1, RED));
    for (const bit of OTHER_BITS) this.#putFlag(has(line, bit));
    this.#put(log2(lengths[line]!));
    this.#put(Math.max(0, log2(lengths[line]!) - log2(LONG_LINE_CHARS)));
  }
}
