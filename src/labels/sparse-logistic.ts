import { addPenalty, logisticLoss, sigmoid } from '../statistics/logistic-regression.ts';
import { minimize } from '../statistics/minimize.ts';
import type { SparseVector } from '../statistics/sparse-matrix.ts';

/** Rows of few numbers in many columns with a yes or no each. */
export interface SparseLogisticProblem {
  readonly rows: readonly SparseVector[];
  readonly columns: number;
  /** 1 or 0 for each row. */
  readonly targets: Uint8Array;
  /** Weight of each row's loss; rows of weight 0 are passed over. */
  readonly rowWeights: Float32Array;
  /** What each row's score is beside what is learned; 0 where absent. */
  readonly offsets?: Float64Array | undefined;
  /** Inverse of the L2 penalty, as in liblinear: ½‖w‖² + C · Σ loss. The intercept is not penalized. */
  readonly inverseRegularization: number;
}

/** Logistic regression on sparse rows. Returns `columns` weights, then the intercept. */
export function fitSparseLogistic(problem: SparseLogisticProblem): Float64Array {
  const { rows, columns, targets, rowWeights, offsets, inverseRegularization } = problem;
  const counting = [...rows.keys()].filter((row) => rowWeights[row] !== 0);
  return minimize({
    size: columns + 1,
    evaluate(point, gradient) {
      gradient.fill(0);
      let loss = 0;
      for (const row of counting) {
        const features = rows[row] as SparseVector;
        const weight = inverseRegularization * rowWeights[row]!;
        const score = sparseLogit(point, features) + (offsets?.[row] ?? 0);
        const target = targets[row]!;
        loss += weight * logisticLoss(score, target);
        addRow(gradient, features, weight * (sigmoid(score) - target));
      }
      return loss + addPenalty(point, gradient);
    },
  });
}

/** w · x + intercept, which is the last of the coefficients. */
export function sparseLogit(coefficients: Float32Array | Float64Array, { indices, values }: SparseVector): number {
  let sum = coefficients.at(-1) as number;
  for (let entry = 0; entry < indices.length; entry++) {
    sum += coefficients[indices[entry]!]! * values[entry]!;
  }
  return sum;
}

function addRow(gradient: Float64Array, { indices, values }: SparseVector, error: number): void {
  const intercept = gradient.length - 1;
  gradient[intercept] = gradient[intercept]! + error;
  for (let entry = 0; entry < indices.length; entry++) {
    const column = indices[entry]!;
    gradient[column] = gradient[column]! + error * values[entry]!;
  }
}
