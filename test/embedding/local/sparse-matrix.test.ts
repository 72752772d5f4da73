import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Matrix } from 'ml-matrix';
import {
  forEachTransposedRow,
  multiplyByGram,
  type SparseMatrix,
  toSparseMatrix,
} from '../../../src/embedding/local/sparse-matrix.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { randomDense, toSparse } from './random-matrices.ts';

const WIDTH = 5;

/** Columns with no, one and many entries, an empty row among the rows. */
function example(): { dense: Matrix; sparse: SparseMatrix } {
  const dense = randomDense({ rows: 12, columns: 30, filled: 0.2, random: createSeededRandom(2) });
  for (let column = 0; column < dense.columns; column++) dense.set(4, column, 0);
  for (let row = 0; row < dense.rows; row++) {
    dense.set(row, 7, 0);
    dense.set(row, 8, row === 3 ? 2 : 0);
  }
  return { dense, sparse: toSparse(dense) };
}

function assertClose(actual: ArrayLike<number>, expected: Matrix): void {
  assert.equal(actual.length, expected.rows * expected.columns);
  for (const [index, value] of expected.to1DArray().entries()) {
    assert.ok(Math.abs((actual[index] as number) - value) < 1e-5, `${index}: ${actual[index]} instead of ${value}`);
  }
}

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

test('the product with the Gram matrix is that of dense algebra', () => {
  const { dense, sparse } = example();
  const block = randomDense({ rows: 12, columns: WIDTH, filled: 1, random: createSeededRandom(3) });

  const product = multiplyByGram(sparse, Float32Array.from(block.to1DArray()), WIDTH);

  assertClose(product, dense.mmul(dense.transpose()).mmul(block));
});

test('the rows of the transposed product are visited in order, each as in dense algebra', () => {
  const { dense, sparse } = example();
  const block = randomDense({ rows: 12, columns: WIDTH, filled: 1, random: createSeededRandom(4) });
  const visited: number[] = [];
  const product: number[] = [];

  forEachTransposedRow(sparse, {
    dense: Float32Array.from(block.to1DArray()),
    width: WIDTH,
    visit(column, sums) {
      visited.push(column);
      product.push(...sums);
    },
  });

  assert.deepEqual(visited, [...Array(30).keys()]);
  assertClose(product, dense.transpose().mmul(block));
});

test('a matrix without rows or columns has an empty product', () => {
  assert.deepEqual(multiplyByGram(toSparseMatrix([], 0), new Float32Array(0), 3), new Float32Array(0));
  assert.deepEqual(multiplyByGram(toSparseMatrix([], 5), new Float32Array(0), 3), new Float32Array(0));
});
