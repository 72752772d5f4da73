import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Matrix } from 'ml-matrix';
import type { SparseProducts } from '../../../src/statistics/kernels/plain-sparse-products.ts';
import { createSeededRandom, type SeededRandom } from '../../../src/statistics/seeded-random.ts';
import type { SparseMatrix } from '../../../src/statistics/sparse-matrix.ts';
import { randomDense, toSparse } from '../random-matrices.ts';
import { assertClose } from './assert-close.ts';

type Open = (matrix: SparseMatrix, maxWidth: number) => SparseProducts;

const RANDOM_SHAPES = 12;

/** Products of sparse with dense matrices, whoever works them out. */
export function testSparseProducts(name: string, open: Open): void {
  describe(`${name}: products of a sparse matrix`, () => {
    test('the product with the Gram matrix is that of dense algebra, whatever the shapes', () => {
      for (const { dense, block } of examples()) {
        const products = open(toSparse(dense), block.columns);
        const product = products.multiplyByGram(Float32Array.from(block.to1DArray()), block.columns);
        assertClose(product, dense.mmul(dense.transpose()).mmul(block).to1DArray());
      }
    });

    test('the rows of the transposed product are visited in order, each as in dense algebra', () => {
      for (const { dense, block } of examples()) {
        const visited: number[] = [];
        const rows: number[] = [];
        open(toSparse(dense), block.columns).forEachTransposedRow({
          dense: Float32Array.from(block.to1DArray()),
          width: block.columns,
          visit(column, sums, first) {
            visited.push(column);
            rows.push(...sums.subarray(first, first + block.columns));
          },
        });
        assert.deepEqual(visited, [...Array(dense.columns).keys()]);
        assertClose(rows, dense.transpose().mmul(block).to1DArray());
      }
    });

    test('products with fewer columns than there is room for, one after another, do not mix', () => {
      const random = createSeededRandom(5);
      const dense = randomDense({ rows: 9, columns: 20, filled: 0.4, random });
      const products = open(toSparse(dense), 70);
      for (const columns of [70, 3, 33]) {
        const block = randomDense({ rows: 9, columns, filled: 1, random });
        const product = products.multiplyByGram(Float32Array.from(block.to1DArray()), columns);
        assertClose(product, dense.mmul(dense.transpose()).mmul(block).to1DArray());
      }
    });

    test('a matrix without rows or columns has an empty product', () => {
      for (const matrix of [noRows(0), noRows(5)]) {
        const products = open(matrix, 3);
        assert.deepEqual(products.multiplyByGram(new Float32Array(0), 3), new Float32Array(0));
      }
    });
  });
}

interface Example {
  readonly dense: Matrix;
  readonly block: Matrix;
}

/** Empty, tiny and odd shapes, ones at the edge of a panel or of a call, and random ones. */
function examples(): Example[] {
  const random = createSeededRandom(2);
  const sizeUpTo = (most: number) => 1 + Math.floor(random.uniform() * most);
  const shapes = [
    [1, 1, 1],
    [3, 2, 4],
    [12, 30, 5],
    [7, 511, 31],
    [7, 512, 32],
    [5, 513, 33],
    [4, 1_100, 64],
    ...Array.from({ length: RANDOM_SHAPES }, () => [sizeUpTo(40), sizeUpTo(700), sizeUpTo(80)]),
  ] as [number, number, number][];
  return shapes.map((shape) => example(shape, random));
}

function example([rows, columns, width]: [number, number, number], random: SeededRandom): Example {
  const dense = randomDense({ rows, columns, filled: 0.2, random });
  // A row and a column without entries, and a column with one.
  for (let column = 0; column < columns; column++) dense.set(rows >> 1, column, 0);
  for (let row = 0; row < rows; row++) {
    dense.set(row, columns >> 1, 0);
    dense.set(row, 0, row === 0 ? 2 : 0);
  }
  return { dense, block: randomDense({ rows, columns: width, filled: 1, random }) };
}

function noRows(columnCount: number): SparseMatrix {
  return {
    rowCount: 0,
    columnCount,
    offsets: new Uint32Array(columnCount + 1),
    rows: new Uint32Array(0),
    values: new Float32Array(0),
  };
}
