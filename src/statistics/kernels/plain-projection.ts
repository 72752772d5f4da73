import type { SparseVector } from '../sparse-matrix.ts';

/** A matrix of int8, row-major, rows × dimensions. */
export interface ProjectionMatrix {
  readonly projection: Int8Array;
  readonly dimensions: number;
}

/** Σ value · row over the entries of a vector, whose indices are rows of the matrix; the result is reused. */
export type Project = (vector: SparseVector) => Float32Array;

/** The scalar twin of projection.wat: the same sums to the last bit, in single precision and in the order of the entries. */
export function plainProjection({ projection, dimensions }: ProjectionMatrix): Project {
  const sums = new Float32Array(dimensions);
  return ({ indices, values }) => {
    sums.fill(0);
    for (let entry = 0; entry < indices.length; entry++) {
      const value = values[entry]!;
      const start = indices[entry]! * dimensions;
      for (let dimension = 0; dimension < dimensions; dimension++) {
        sums[dimension] = sums[dimension]! + Math.fround(value * projection[start + dimension]!);
      }
    }
    return sums;
  };
}
