import { CONTEXT_FEATURES } from '../../src/run-summary/scoring/context-feature-names.ts';
import { ContextFeatures } from '../../src/run-summary/scoring/context-features.ts';
import { fillStrengthFeatures, lineStrengths, STRENGTH_FEATURES } from '../../src/run-summary/scoring/line-strength.ts';
import type { LogWeights } from '../../src/run-summary/scoring/log-weights.ts';
import { fitLogistic } from '../../src/statistics/logistic-regression.ts';
import { type LabelledLog, UNKNOWN } from './labelled-log.ts';

/** Every line this near to the mark of failure, in the failed step, is learned from; of others one of FAR_EVERY. */
const NEAR_LINES = 400;
const FAR_EVERY = 8;
const INVERSE_REGULARIZATION = 3;
const MAX_ITERATIONS = 150;
const SMALLEST_DEVIATION = 1e-3;

type Fill = (log: LabelledLog, line: number, row: Float32Array) => void;

/** Learns both scorers from logs; each log counts the same, its marked lines as much as all its others together. */
export function learnWeights(logs: readonly LabelledLog[]): LogWeights {
  const fillLine: Fill = ({ log }, line, row) => fillStrengthFeatures(log, line, row);
  const lines = fitScorer(logs, STRENGTH_FEATURES.length, fillLine);
  const contexts = new Map(
    logs.map((one) => [one, new ContextFeatures(one.log, one.failure, lineStrengths(one.log, lines))]),
  );
  const context = fitScorer(logs, CONTEXT_FEATURES.length, (log, line, row) => contexts.get(log)!.fill(line, row));
  return { lines, context };
}

function fitScorer(logs: readonly LabelledLog[], width: number, fill: Fill): readonly number[] {
  const samples = logs.flatMap((log) => sampleLines(log).map((sample) => ({ log, ...sample })));
  const rows = new Float32Array(samples.length * width);
  samples.forEach(({ log, line }, index) => {
    fill(log, line, rows.subarray(index * width, (index + 1) * width));
  });
  const rowWeights = Float32Array.from(samples, ({ weight }) => weight);
  const targets = Uint8Array.from(samples, ({ log, line }) => (log.targets[line] === 1 ? 1 : 0));
  const deviations = standardize({ rows, width, rowWeights });
  const options = { inverseRegularization: INVERSE_REGULARIZATION, maxIterations: MAX_ITERATIONS };
  const coefficients = fitLogistic({ rows, width, targets, rowWeights }, options);
  return Array.from(coefficients, (value, column) => value / (deviations[column] ?? 1));
}

function sampleLines({ log, failure, targets }: LabelledLog): { line: number; weight: number }[] {
  const lines = Array.from({ length: log.count }, (_, line) => line).filter((line) => targets[line] !== UNKNOWN);
  const marked = lines.filter((line) => targets[line] === 1);
  const isNear = (line: number): boolean => line >= failure.stepStart && Math.abs(failure.marker - line) < NEAR_LINES;
  const others = lines
    .filter((line) => targets[line] === 0 && (isNear(line) || line % FAR_EVERY === 0))
    .map((line) => ({ line, weight: isNear(line) ? 1 : FAR_EVERY }));
  const total = others.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...marked.map((line) => ({ line, weight: 1 / marked.length })),
    ...others.map(({ line, weight }) => ({ line, weight: weight / total })),
  ];
}

/** Divides each column by its standard deviation, so that the penalty treats all alike; returns the deviations. */
function standardize(matrix: { rows: Float32Array; width: number; rowWeights: Float32Array }): number[] {
  const { rows, width, rowWeights } = matrix;
  return Array.from({ length: width }, (_, column) => {
    let [sum, squares, total] = [0, 0, 0];
    rowWeights.forEach((weight, row) => {
      const value = rows[row * width + column]!;
      sum += weight * value;
      squares += weight * value * value;
      total += weight;
    });
    const deviation = Math.max(SMALLEST_DEVIATION, Math.sqrt(Math.max(0, squares / total - (sum / total) ** 2)));
    for (let at = column; at < rows.length; at += width) rows[at] = rows[at]! / deviation;
    return deviation;
  });
}
