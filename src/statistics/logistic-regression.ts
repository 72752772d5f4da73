import { minimize } from './minimize.ts';
import { addBlock, BLOCK_ROWS, scoreBlock } from './row-blocks.ts';

/** Rows of numbers with a yes or no each. */
export interface LogisticProblem {
  /** Row-major, rows × width. */
  readonly rows: Float32Array;
  readonly width: number;
  /** 1 or 0 for each row. */
  readonly targets: Uint8Array;
  /** Weight of each row's loss; all 1 where absent. */
  readonly rowWeights?: Float32Array;
  /** Only these rows count, all where absent. */
  readonly selection?: Int32Array;
}

export interface LogisticOptions {
  /** Inverse of the L2 penalty, as in liblinear: ½‖w‖² + C · Σ loss. The intercept is not penalized. */
  readonly inverseRegularization: number;
  readonly maxIterations?: number;
  /** Coefficients that are nearly right. */
  readonly start?: ArrayLike<number> | undefined;
}

/**
 * Logistic regression. Returns `width` weights, then the intercept. With rows of one kind only, the intercept alone says
 * so.
 */
export function fitLogistic(problem: LogisticProblem, options: LogisticOptions): Float64Array {
  const { inverseRegularization: penalty, maxIterations, start } = options;
  const evaluateAt = (point: Float64Array, gradient: Float64Array) => evaluate(problem, { point, gradient, penalty });
  return minimize({ size: problem.width + 1, evaluate: evaluateAt }, { maxIterations, start });
}

/** w · x + intercept for one row of `rows` that starts at `start`. */
export function logit(coefficients: ArrayLike<number>, rows: ArrayLike<number>, start = 0): number {
  const width = coefficients.length - 1;
  let sum = coefficients[width]!;
  for (let index = 0; index < width; index++) sum += coefficients[index]! * rows[start + index]!;
  return sum;
}

export function sigmoid(value: number): number {
  return value >= 0 ? 1 / (1 + Math.exp(-value)) : Math.exp(value) / (1 + Math.exp(value));
}

interface Evaluation {
  readonly point: Float64Array;
  /** Overwritten with the gradient at `point`. */
  readonly gradient: Float64Array;
  readonly penalty: number;
}

function evaluate(problem: LogisticProblem, { point, gradient, penalty }: Evaluation): number {
  const { rows, width, targets, rowWeights, selection } = problem;
  const count = selection?.length ?? targets.length;
  const rowAt = (index: number) => (selection === undefined ? index : selection[index]!);
  const block = { rows, width, starts: new Uint32Array(BLOCK_ROWS) };
  const scores = new Float64Array(BLOCK_ROWS);
  const errors = new Float64Array(BLOCK_ROWS);
  let loss = 0;
  gradient.fill(0);
  for (let first = 0; first < count; first += BLOCK_ROWS) {
    const filled = Math.min(BLOCK_ROWS, count - first);
    // The last block is filled up with a row that has no error.
    for (let place = 0; place < BLOCK_ROWS; place++) {
      block.starts[place] = rowAt(first + Math.min(place, filled - 1)) * width;
    }
    scoreBlock(point, block, scores);
    errors.fill(0);
    for (let place = 0; place < filled; place++) {
      const row = rowAt(first + place);
      const weight = penalty * (rowWeights === undefined ? 1 : rowWeights[row]!);
      const score = scores[place]!;
      const target = targets[row]!;
      loss += weight * logisticLoss(score, target);
      const error = weight * (sigmoid(score) - target);
      errors[place] = error;
      gradient[width] = gradient[width]! + error;
    }
    addBlock(gradient, block, errors);
  }
  return loss + addPenalty(point, gradient);
}

/** −log of the probability that sigmoid(score) gives to the target, without overflow. */
export function logisticLoss(score: number, target: number): number {
  return Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - target * score;
}

/** ½‖w‖² of all but the last number, which is the intercept; adds its gradient. */
export function addPenalty(point: Float64Array, gradient: Float64Array): number {
  let penalty = 0;
  for (let column = 0; column < point.length - 1; column++) {
    const value = point[column]!;
    penalty += 0.5 * value * value;
    gradient[column] = gradient[column]! + value;
  }
  return penalty;
}
