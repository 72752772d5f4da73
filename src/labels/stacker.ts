import { fitLogistic, logit, sigmoid } from '../statistics/logistic-regression.ts';

/** A small logistic regression on standardized features that turns pieces of evidence into one probability. */
export interface Stacker {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
  /** Weights, then the intercept. */
  readonly coefficients: Float64Array;
}

export interface StackerRows {
  /** Row-major, rows × width. */
  readonly rows: Float32Array;
  readonly width: number;
  readonly targets: Uint8Array;
  /** How many left-out rows each row stands for. */
  readonly rowWeights: Float32Array;
  /** C of liblinear; 1 where absent. */
  readonly inverseRegularization?: number | undefined;
}

const INVERSE_REGULARIZATION = 1;
/**
 * A feature that varies less was as good as the same in every row; it has hardly any weight and must not blow up where it
 * differs. Features are shares, logarithms and gaps of about 1; one that is 1 in a single of 300,000 rows deviates by more.
 */
export const SMALLEST_DEVIATION = 1e-3;

/** Needs rows of some weight. */
export function fitStacker(given: StackerRows): Stacker {
  const { rows, width, targets, rowWeights, inverseRegularization = INVERSE_REGULARIZATION } = given;
  const { mean, deviation } = columnStatistics({ rows, width, rowWeights });
  const standardized = new Float32Array(rows.length);
  for (let start = 0; start < rows.length; start += width) {
    for (let column = 0; column < width; column++) {
      standardized[start + column] = (rows[start + column]! - mean[column]!) / deviation[column]!;
    }
  }
  const selection = Int32Array.from(rowWeights.keys().filter((row) => rowWeights[row] !== 0));
  const coefficients = fitLogistic(
    { rows: standardized, width, targets, rowWeights, selection },
    { inverseRegularization, maxIterations: 200 },
  );
  return { mean, deviation, coefficients };
}

/** Probability of the row of `rows` that starts at `start`. */
export function applyStacker(stacker: Stacker, rows: ArrayLike<number>, start = 0): number {
  const standardized = stacker.mean.map((mean, column) => (rows[start + column]! - mean) / stacker.deviation[column]!);
  return sigmoid(logit(stacker.coefficients, standardized));
}

function columnStatistics({
  rows,
  width,
  rowWeights,
}: Omit<StackerRows, 'targets' | 'inverseRegularization'>): Pick<Stacker, 'mean' | 'deviation'> {
  const mean = new Float64Array(width);
  const squares = new Float64Array(width);
  let total = 0;
  for (const weight of rowWeights) total += weight;
  for (let row = 0; row < rowWeights.length; row++) {
    const weight = rowWeights[row]!;
    for (let column = 0; column < width; column++) {
      const value = rows[row * width + column]!;
      mean[column] = mean[column]! + (weight * value) / total;
      squares[column] = squares[column]! + (weight * value * value) / total;
    }
  }
  const deviation = squares.map((square, column) => {
    const value = Math.sqrt(Math.max(0, square - mean[column]! ** 2));
    return value < SMALLEST_DEVIATION ? 1 : value;
  });
  return { mean, deviation };
}
