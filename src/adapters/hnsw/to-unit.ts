/** Below this length a vector has no direction that float32 could hold, and counts as zero. */
const MIN_LENGTH = 1e-12;
/** How far the squared length of a unit vector may be from 1; those that were rounded (round-to-grid.ts) come this close. */
const UNIT_TOLERANCE = 2e-4;

/** The vector at unit length, itself where it has that already; all zeros stay zeros and are equally far from everything. */
export function toUnit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (Math.abs(squares - 1) < UNIT_TOLERANCE) return vector;
  const length = Math.sqrt(squares);
  return length < MIN_LENGTH ? new Float32Array(vector.length) : vector.map((value) => value / length);
}
