import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSparseMatrix } from '../../src/statistics/sparse-matrix.ts';

test('a matrix is stored by column with its rows in order', () => {
  const matrix = toSparseMatrix(
    [
      { indices: Uint32Array.of(2, 0), values: Float32Array.of(1, 2) },
      { indices: new Uint32Array(0), values: new Float32Array(0) },
      { indices: Uint32Array.of(2), values: Float32Array.of(3) },
    ],
    4,
  );

  assert.deepEqual(matrix, {
    rowCount: 3,
    columnCount: 4,
    offsets: Uint32Array.of(0, 1, 1, 3, 3),
    rows: Uint32Array.of(0, 0, 2),
    values: Float32Array.of(2, 1, 3),
  });
});
