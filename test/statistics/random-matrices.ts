import { Matrix } from 'ml-matrix';
import type { SeededRandom } from '../../src/statistics/seeded-random.ts';
import { type SparseMatrix, toSparseMatrix } from '../../src/statistics/sparse-matrix.ts';

/** Normal numbers; a share of `filled` of the entries is not zero. */
export function randomDense(shape: {
  readonly rows: number;
  readonly columns: number;
  readonly filled: number;
  readonly random: SeededRandom;
}): Matrix {
  const { rows, columns, filled, random } = shape;
  const entry = (): number => (random.uniform() < filled ? Math.fround(random.normal()) : 0);
  return new Matrix(Array.from({ length: rows }, () => Array.from({ length: columns }, entry)));
}

export function toSparse(dense: Matrix): SparseMatrix {
  const vectors = dense.to2DArray().map((row) => {
    const entries = [...row.entries()].filter(([, value]) => value !== 0);
    return {
      indices: Uint32Array.from(entries, ([column]) => column),
      values: Float32Array.from(entries, ([, value]) => value),
    };
  });
  return toSparseMatrix(vectors, dense.columns);
}
