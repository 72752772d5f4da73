import type { LogTable } from '../log/log-table.ts';
import { readLog } from '../log/read-log.ts';
import { type Failure, findFailure } from '../marks/find-failure.ts';
import { readMarks } from '../marks/read-marks.ts';
import { CONTEXT_FEATURES } from './context-feature-names.ts';
import { ContextFeatures } from './context-features.ts';
import { LEARNED_CONTEXT, LEARNED_LINES } from './learned-weights.ts';
import { lineStrengths, STRENGTH_FEATURES } from './line-strength.ts';
import { type LogWeights, toWeights } from './log-weights.ts';

/** A log with what each of its lines is worth. */
export interface LogAnalysis {
  readonly log: LogTable;
  readonly failure: Failure;
  /** How much each line alone looks like a failure, wherever it stands; see `lineStrengths`. */
  readonly strengths: Float32Array;
  /** How much each line explains the failure, as a logit. */
  readonly scores: Float32Array;
}

/** Of lines that are alike, the first says most: what each doubling of earlier ones in the step costs, in logits. */
const REPEAT_PENALTY = 0.8;

/** The weights that are shipped; docs/summarize-run.md says what they were learned from. */
export function learnedWeights(): LogWeights {
  return {
    lines: toWeights(STRENGTH_FEATURES, LEARNED_LINES),
    context: toWeights(CONTEXT_FEATURES, LEARNED_CONTEXT),
  };
}

/** Reads and scores a log: linear in its size, about 70 bytes of memory a line besides the log. */
export function analyzeLog(bytes: Uint8Array, weights: LogWeights = learnedWeights()): LogAnalysis {
  const log = readLog(bytes);
  const failure = findFailure(log, readMarks(log));
  const strengths = lineStrengths(log, weights.lines);
  return { log, failure, strengths, scores: scoreLines({ log, failure, strengths }, weights.context) };
}

function scoreLines(read: Omit<LogAnalysis, 'scores'>, weights: readonly number[]): Float32Array {
  const { log, failure, strengths } = read;
  const features = new ContextFeatures(log, failure, strengths);
  const row = new Float32Array(CONTEXT_FEATURES.length);
  const scores = new Float32Array(log.count);
  for (let line = 0; line < log.count; line++) {
    features.fill(line, row);
    let score = weights[row.length]! - REPEAT_PENALTY * Math.log2(1 + features.repeats.before[line]!);
    for (let column = 0; column < row.length; column++) score += weights[column]! * row[column]!;
    scores[line] = score;
  }
  return scores;
}
