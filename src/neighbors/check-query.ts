export interface VectorQuery {
  readonly vector: Float32Array;
  readonly k: number;
}

/**
 * What every VectorIndex refuses, since hnswlib would crash on it or answer wrongly: half a neighbor, another length than
 * `dimensions`, a number that is not finite. Throws RangeError.
 */
export function checkQuery({ vector, k }: VectorQuery, dimensions: number): void {
  if (!Number.isInteger(k) || k < 0)
    throw new RangeError(`Cannot search for ${k} neighbors: give a whole number from 0 up.`);
  if (vector.length !== dimensions) {
    throw new RangeError(`The query vector has ${vector.length} numbers, the index has ${dimensions} dimensions.`);
  }
  const place = vector.findIndex((value) => !Number.isFinite(value));
  if (place !== -1) throw new RangeError(`The query vector holds ${vector[place]} at place ${place}.`);
}
