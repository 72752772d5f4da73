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
}

const MEMORY = 8;
const DEFAULT_ITERATIONS = 60;
/** Relative to the gradient at the start, which scales with the number of rows. */
const GRADIENT_TOLERANCE = 1e-3;
/** Below this it is rounding. */
const SMALLEST_GRADIENT = 1e-9;
const ARMIJO = 1e-4;
const MAX_HALVINGS = 20;

/**
 * Logistic regression by limited-memory BFGS with a backtracking line search (Nocedal and Wright 2006, algorithms 7.4
 * and 3.1). Returns `width` weights, then the intercept. With rows of one kind only, the intercept alone says so.
 */
export function fitLogistic(problem: LogisticProblem, options: LogisticOptions): Float64Array {
  const size = problem.width + 1;
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = evaluate(problem, { point, gradient, penalty: options.inverseRegularization });
  const tolerance = GRADIENT_TOLERANCE * Math.max(SMALLEST_GRADIENT, length(gradient));
  const steps: { move: Float64Array; change: Float64Array; curvature: number }[] = [];
  for (let iteration = 0; iteration < (options.maxIterations ?? DEFAULT_ITERATIONS); iteration++) {
    if (length(gradient) <= tolerance) break;
    const direction = descend(gradient, steps);
    const slope = dot(direction, gradient);
    let scale = steps.length === 0 ? Math.min(1, 1 / length(gradient)) : 1;
    let next = point;
    let nextGradient = gradient;
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < MAX_HALVINGS; halving++) {
      next = point.map((value, index) => value + scale * (direction[index] as number));
      nextGradient = new Float64Array(size);
      nextLoss = evaluate(problem, { point: next, gradient: nextGradient, penalty: options.inverseRegularization });
      if (nextLoss <= loss + ARMIJO * scale * slope) break;
      scale /= 2;
    }
    if (nextLoss >= loss) break;
    const move = next.map((value, index) => value - (point[index] as number));
    const change = nextGradient.map((value, index) => value - (gradient[index] as number));
    const curvature = dot(move, change);
    if (curvature > 0) steps.push({ move, change, curvature });
    if (steps.length > MEMORY) steps.shift();
    [point, gradient, loss] = [next, nextGradient, nextLoss];
  }
  return point;
}

/** w · x + intercept for one row of `rows` that starts at `start`. */
export function logit(coefficients: ArrayLike<number>, rows: ArrayLike<number>, start = 0): number {
  const width = coefficients.length - 1;
  let sum = coefficients[width] as number;
  for (let index = 0; index < width; index++) sum += (coefficients[index] as number) * (rows[start + index] as number);
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
  const rowAt = (index: number) => (selection === undefined ? index : (selection[index] as number));
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
      const weight = penalty * (rowWeights === undefined ? 1 : (rowWeights[row] as number));
      const score = scores[place] as number;
      const target = targets[row] as number;
      // log(1 + e^s) − t·s without overflow
      loss += weight * (Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - target * score);
      const error = weight * (sigmoid(score) - target);
      errors[place] = error;
      gradient[width] = (gradient[width] as number) + error;
    }
    addBlock(gradient, block, errors);
  }
  for (let column = 0; column < width; column++) {
    const value = point[column] as number;
    loss += 0.5 * value * value;
    gradient[column] = (gradient[column] as number) + value;
  }
  return loss;
}

/** The two-loop recursion: −H · gradient with H from the last steps. */
function descend(
  gradient: Float64Array,
  steps: readonly { readonly move: Float64Array; readonly change: Float64Array; readonly curvature: number }[],
): Float64Array {
  const direction = gradient.map((value) => -value);
  const factors: number[] = [];
  for (const { move, change, curvature } of steps.toReversed()) {
    const factor = dot(move, direction) / curvature;
    factors.push(factor);
    addScaled(direction, change, -factor);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = last.curvature / dot(last.change, last.change);
    for (let index = 0; index < direction.length; index++) direction[index] = (direction[index] as number) * scale;
  }
  for (const { move, change, curvature } of steps) {
    const correction = (factors.pop() as number) - dot(change, direction) / curvature;
    addScaled(direction, move, correction);
  }
  return direction;
}

function addScaled(target: Float64Array, source: Float64Array, scale: number): void {
  for (let index = 0; index < target.length; index++) {
    target[index] = (target[index] as number) + scale * (source[index] as number);
  }
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += (left[index] as number) * (right[index] as number);
  return sum;
}

function length(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
