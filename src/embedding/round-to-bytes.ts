/** What the largest number of a vector becomes: the largest that a signed byte holds on both sides of zero. */
export const LARGEST_BYTE = 127;
/** Where no number is larger than this, a vector has no direction that float32 could hold, and counts as zero. */
const SMALLEST_NUMBER = 1e-12;

/**
 * The direction of a vector in whole numbers from −127 to 127, as an index holds it: its largest number becomes ±127. The length
 * does not matter. Zeros stay zeros.
 */
export function toBytes(vector: Float32Array): Int8Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  const bytes = new Int8Array(vector.length);
  if (!(largest > SMALLEST_NUMBER)) return bytes;
  for (const [at, value] of vector.entries()) bytes[at] = Math.round((value * LARGEST_BYTE) / largest);
  return bytes;
}

/** The vector of unit length that bytes stand for; zeros for zeros. */
export function fromBytes(bytes: Int8Array): Float32Array {
  let squares = 0;
  for (const byte of bytes) squares += byte * byte;
  const length = Math.sqrt(squares) || 1;
  const unit = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) unit[at] = bytes[at]! / length;
  return unit;
}

/**
 * The vector of unit length that an index gives back for `vector`: what is learned from it rests on what is read later. A cosine of
 * two vectors moves by up to .0024 (256 dimensions); rounding again changes nothing.
 */
export function roundToBytes(vector: Float32Array): Float32Array {
  return fromBytes(toBytes(vector));
}
