const BYTES_PER_NUMBER = Float32Array.BYTES_PER_ELEMENT;

/** As little-endian f32 numbers. */
export function toBytes(vector: Float32Array): Uint8Array {
  const bytes = new Uint8Array(vector.length * BYTES_PER_NUMBER);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of vector.entries()) view.setFloat32(at * BYTES_PER_NUMBER, value, true);
  return bytes;
}

/** Bytes beyond the last whole number are ignored. */
export function toVector(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = Math.floor(bytes.length / BYTES_PER_NUMBER);
  return Float32Array.from({ length }, (_, at) => view.getFloat32(at * BYTES_PER_NUMBER, true));
}
