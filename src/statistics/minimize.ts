/** A smooth function of `size` numbers. */
export interface Objective {
  readonly size: number;
  /** Value at `point`; `gradient` is overwritten with the gradient there. */
  evaluate(point: Float64Array, gradient: Float64Array): number;
}

const MEMORY = 8;
const DEFAULT_ITERATIONS = 60;
/** Relative to the gradient at zeros, which scales with the number of rows. */
const GRADIENT_TOLERANCE = 1e-3;
/** Below this it is rounding. */
const SMALLEST_GRADIENT = 1e-9;
const ARMIJO = 1e-4;
const MAX_HALVINGS = 20;

interface Step {
  readonly move: Float64Array;
  readonly change: Float64Array;
  readonly curvature: number;
}

export interface MinimizeOptions {
  readonly maxIterations?: number | undefined;
  /** `size` numbers near the point that is looked for; all zeros where absent. It is still found, but sooner. */
  readonly start?: ArrayLike<number> | undefined;
}

/**
 * The point at which the gradient is nearly zero: limited-memory BFGS with a backtracking line
 * search (Nocedal and Wright 2006, algorithms 7.4 and 3.1).
 */
export function minimize({ size, evaluate }: Objective, options: MinimizeOptions = {}): Float64Array {
  const { maxIterations = DEFAULT_ITERATIONS, start } = options;
  let point = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = evaluate(point, gradient);
  const tolerance = GRADIENT_TOLERANCE * Math.max(SMALLEST_GRADIENT, length(gradient));
  if (start !== undefined) {
    point = Float64Array.from(start);
    loss = evaluate(point, gradient);
  }
  const steps: Step[] = [];
  for (let iteration = 0; iteration < maxIterations; iteration++) {
    if (length(gradient) <= tolerance) break;
    const direction = descend(gradient, steps);
    const slope = dot(direction, gradient);
    let scale = steps.length === 0 ? Math.min(1, 1 / length(gradient)) : 1;
    let next = point;
    let nextGradient = gradient;
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < MAX_HALVINGS; halving++) {
      next = combine(point, direction, scale);
      nextGradient = new Float64Array(size);
      nextLoss = evaluate(next, nextGradient);
      if (nextLoss <= loss + ARMIJO * scale * slope) break;
      scale /= 2;
    }
    if (nextLoss >= loss) break;
    const move = combine(next, point, -1);
    const change = combine(nextGradient, gradient, -1);
    const curvature = dot(move, change);
    if (curvature > 0) steps.push({ move, change, curvature });
    if (steps.length > MEMORY) steps.shift();
    [point, gradient, loss] = [next, nextGradient, nextLoss];
  }
  return point;
}

/** The two-loop recursion: −H · gradient with H from the last steps. */
function descend(gradient: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = new Float64Array(gradient.length);
  addScaled(direction, gradient, -1);
  const factors: number[] = [];
  for (const { move, change, curvature } of steps.toReversed()) {
    const factor = dot(move, direction) / curvature;
    factors.push(factor);
    addScaled(direction, change, -factor);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = last.curvature / dot(last.change, last.change);
    for (let index = 0; index < direction.length; index++) direction[index] = direction[index]! * scale;
  }
  for (const { move, change, curvature } of steps) {
    const correction = (factors.pop() as number) - dot(change, direction) / curvature;
    addScaled(direction, move, correction);
  }
  return direction;
}

/** left + scale · right */
function combine(left: Float64Array, right: Float64Array, scale: number): Float64Array<ArrayBuffer> {
  const sum = new Float64Array(left.length);
  for (let index = 0; index < sum.length; index++) sum[index] = left[index]! + scale * right[index]!;
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, scale: number): void {
  for (let index = 0; index < target.length; index++) {
    target[index] = target[index]! + scale * source[index]!;
  }
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < left.length; index++) sum += left[index]! * right[index]!;
  return sum;
}

function length(vector: Float64Array): number {
  return Math.sqrt(dot(vector, vector));
}
