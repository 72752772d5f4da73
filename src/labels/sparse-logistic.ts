import { addPenalty, logisticLoss, sigmoid } from '../statistics/logistic-regression.ts';
import { minimize } from '../statistics/minimize.ts';
import { type SparseRows, type SparseVector, sparseRow } from '../statistics/sparse-matrix.ts';

/** Rows of few numbers in many columns with a yes or no each. */
export interface SparseLogisticProblem {
  readonly rows: SparseRows;
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
  const counting = Int32Array.from(rowWeights.keys().filter((row) => rowWeights[row] !== 0));
  const { starts, indices, values } = joinRows(rows, counting);
  return minimize({
    size: columns + 1,
    evaluate(point, gradient) {
      gradient.fill(0);
      let loss = 0;
      let total = 0;
      for (let at = 0; at < counting.length; at++) {
        const row = counting[at]!;
        const end = starts[at + 1]!;
        let score = point[columns]!;
        for (let entry = starts[at]!; entry < end; entry++) score += point[indices[entry]!]! * values[entry]!;
        if (offsets !== undefined) score += offsets[row]!;
        const weight = inverseRegularization * rowWeights[row]!;
        const target = targets[row]!;
        loss += weight * logisticLoss(score, target);
        const error = weight * (sigmoid(score) - target);
        total += error;
        for (let entry = starts[at]!; entry < end; entry++) {
          const column = indices[entry]!;
          gradient[column] = gradient[column]! + error * values[entry]!;
        }
      }
      gradient[columns] = total;
      return loss + addPenalty(point, gradient);
    },
  });
}

/** The entries of the chosen rows one after the other: row `chosen[at]` holds those from starts[at] up to starts[at + 1]. */
function joinRows(rows: SparseRows, chosen: Int32Array): SparseRows {
  const starts = new Uint32Array(chosen.length + 1);
  for (let at = 0; at < chosen.length; at++) {
    starts[at + 1] = starts[at]! + rows.starts[chosen[at]! + 1]! - rows.starts[chosen[at]!]!;
  }
  const length = starts[chosen.length]!;
  const indices = new Uint32Array(length);
  const values = new Float32Array(length);
  for (let at = 0; at < chosen.length; at++) {
    const row = sparseRow(rows, chosen[at]!);
    indices.set(row.indices, starts[at]);
    values.set(row.values, starts[at]);
  }
  return { starts, indices, values };
}

/** w · x + intercept, which is the last of the coefficients. */
export function sparseLogit(coefficients: Float32Array | Float64Array, { indices, values }: SparseVector): number {
  let sum = coefficients.at(-1) as number;
  for (let entry = 0; entry < indices.length; entry++) {
    sum += coefficients[indices[entry]!]! * values[entry]!;
  }
  return sum;
}
