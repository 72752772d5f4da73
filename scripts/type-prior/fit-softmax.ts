import { minimize } from '../../src/statistics/minimize.ts';
import type { SparseVector } from '../../src/statistics/sparse-matrix.ts';

export interface SoftmaxProblem {
  readonly rows: readonly SparseVector[];
  readonly columns: number;
  readonly classes: number;
  /** Class of each row. */
  readonly targets: readonly number[];
  readonly rowWeights: Float64Array;
  /** Inverse of the L2 penalty, as in liblinear; intercepts are not penalized. */
  readonly inverseRegularization: number;
}

/** Multinomial logistic regression: weights of each class by column, which add up to 0 in each column, and intercepts. */
export function fitSoftmax(problem: SoftmaxProblem): {
  readonly weights: readonly Float64Array[];
  readonly intercepts: readonly number[];
} {
  const { rows, columns, classes, targets, rowWeights, inverseRegularization } = problem;
  const width = columns + 1;
  const point = minimize({
    size: classes * width,
    evaluate(at, gradient) {
      gradient.fill(0);
      let loss = 0;
      for (const [row, features] of rows.entries()) {
        const scores = Array.from({ length: classes }, (_, one) => scoreRow(at, one * width, features, columns));
        const total = logSumExp(scores);
        const weight = inverseRegularization * rowWeights[row]!;
        loss += weight * (total - scores[targets[row]!]!);
        for (const [one, score] of scores.entries()) {
          const error = weight * (Math.exp(score - total) - (one === targets[row] ? 1 : 0));
          addRow(gradient, one * width, { features, error, columns });
        }
      }
      for (const [index, value] of at.entries()) {
        if (index % width === columns) continue;
        loss += 0.5 * value * value;
        gradient[index] = gradient[index]! + value;
      }
      return loss;
    },
  });
  const ofClass = Array.from({ length: classes }, (_, one) => point.subarray(one * width, (one + 1) * width));
  return {
    weights: ofClass.map((numbers) => numbers.subarray(0, columns)),
    intercepts: ofClass.map((numbers) => numbers[columns]!),
  };
}

function scoreRow(point: Float64Array, start: number, { indices, values }: SparseVector, intercept: number): number {
  let sum = point[start + intercept]!;
  for (let entry = 0; entry < indices.length; entry++) sum += point[start + indices[entry]!]! * values[entry]!;
  return sum;
}

interface RowError {
  readonly features: SparseVector;
  readonly error: number;
  readonly columns: number;
}

function addRow(gradient: Float64Array, start: number, { features, error, columns }: RowError): void {
  const { indices, values } = features;
  gradient[start + columns] = gradient[start + columns]! + error;
  for (let entry = 0; entry < indices.length; entry++) {
    const column = start + indices[entry]!;
    gradient[column] = gradient[column]! + error * values[entry]!;
  }
}

function logSumExp(scores: readonly number[]): number {
  const largest = Math.max(...scores);
  return largest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - largest), 0));
}
