/** Steps from 0 to 1. docs/benchmarks.md has what other numbers do to neighbors and to the size of an index. */
const STEPS = 4_096;
/** How far the squared length may end from 1, in steps²: 10^−4. */
const LENGTH_TOLERANCE = Math.round(1e-4 * STEPS ** 2);

/**
 * The vector of unit length that is nearly `unit` and has only whole multiples of 1/4,096: its numbers repeat, so that an
 * index packs to a good half, and rounding it again changes nothing. Zeros stay zeros.
 */
export function roundToGrid(unit: Float32Array): Float32Array {
  // Adding 0 makes −0 the 0 that it is.
  const steps = unit.map((value) => Math.round(value * STEPS) + 0);
  let excess = -(STEPS ** 2);
  for (const step of steps) excess += step * step;
  if (excess > -(STEPS ** 2)) balanceLength(steps, excess);
  return steps.map((step) => step / STEPS);
}

/** Moves numbers by a step where that brings the length nearer to 1; `excess` is how far the squared length is from it. */
function balanceLength(steps: Float32Array, excess: number): void {
  let left = excess;
  for (let hasMoved = true; hasMoved && Math.abs(left) > LENGTH_TOLERANCE; ) {
    hasMoved = false;
    for (const [at, step] of steps.entries()) {
      const moved = step - Math.sign(left) * (Math.sign(step) || 1);
      const change = moved * moved - step * step;
      if (step === 0 || Math.abs(left + change) >= Math.abs(left)) continue;
      steps[at] = moved;
      left += change;
      hasMoved = true;
      if (Math.abs(left) <= LENGTH_TOLERANCE) return;
    }
  }
}
