/** Forms of the bytes that `toBytes` makes of a vector, which halfvec holds as they are: whole numbers up to 2,048 are exact. */

/** As a literal of pgvector. */
export function toVectorText(numbers: Int8Array | Float32Array): string {
  return `[${numbers.join(',')}]`;
}

/** A literal of bits: which numbers are positive. */
export function toCode(numbers: Int8Array | Float32Array): string {
  return Array.from(numbers, (number) => (number > 0 ? '1' : '0')).join('');
}

/** As the driver gives bytea. */
export function toSignedBytes(bytes: Uint8Array): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

export function isZero(bytes: Int8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
