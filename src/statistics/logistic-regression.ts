import type { RowProducts } from './kernels/plain-row-products.ts';
import { openRowProducts } from './kernels/row-products.ts';
import { minimize } from './minimize.ts';

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
  const products = openRowProducts(problem);
  const errors = new Float64Array(products.count);
  const evaluateAt = (point: Float64Array, gradient: Float64Array) =>
    evaluate(problem, { products, errors, point, gradient, penalty });
  const found = minimize({ size: problem.width + 1, evaluate: evaluateAt }, { maxIterations, start });
  products.close();
  return found;
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
  readonly products: RowProducts;
  /** Overwritten: the derivative of each row's loss by its score. */
  readonly errors: Float64Array;
  readonly point: Float64Array;
  /** Overwritten with the gradient at `point`. */
  readonly gradient: Float64Array;
  readonly penalty: number;
}

function evaluate(problem: LogisticProblem, { products, errors, point, gradient, penalty }: Evaluation): number {
  const { width, targets, rowWeights, selection } = problem;
  const scores = products.scores(point);
  let loss = 0;
  let total = 0;
  for (let place = 0; place < errors.length; place++) {
    const row = selection === undefined ? place : selection[place]!;
    const weight = penalty * (rowWeights === undefined ? 1 : rowWeights[row]!);
    const score = scores[place]!;
    const target = targets[row]!;
    // Both the loss and its derivative need it, and it never overflows.
    const exponential = Math.exp(-Math.abs(score));
    loss += weight * (Math.max(score, 0) + Math.log1p(exponential) - target * score);
    const error = weight * ((score >= 0 ? 1 : exponential) / (1 + exponential) - target);
    errors[place] = error;
    total += error;
  }
  gradient.set(products.sum(errors));
  gradient[width] = total;
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
