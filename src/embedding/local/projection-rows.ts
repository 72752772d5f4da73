import type { TensorParts } from '../../shared/safetensors.ts';

/** The rows of a projection, each of as many numbers as there are dimensions. */
export interface ProjectionRows {
  /** All, one after another. */
  all(): Int8Array;
  /** Those named, one after another in that order. */
  pick(rows: Uint32Array): Int8Array;
}

/** Of a matrix that is in memory: rows × dimensions. */
export function rowsInMemory(matrix: Int8Array, dimensions: number): ProjectionRows {
  const read = (start: number, length: number) => matrix.subarray(start, start + length);
  return rowsInParts({ length: matrix.length, read }, dimensions);
}

/** Of one of which no more is read than is asked for. */
export function rowsInParts(matrix: TensorParts, dimensions: number): ProjectionRows {
  return {
    all: () => matrix.read(0, matrix.length),
    pick(rows) {
      const picked = new Int8Array(rows.length * dimensions);
      for (const [at, row] of rows.entries()) picked.set(matrix.read(row * dimensions, dimensions), at * dimensions);
      return picked;
    },
  };
}
