import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type MultiplyDense, plainDenseProduct } from '../../../src/statistics/kernels/plain-dense-product.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { randomDense } from '../random-matrices.ts';
import { assertClose } from './assert-close.ts';

const RANDOM_SHAPES = 12;

/** Products of dense matrices, whoever works them out. */
export function testDenseProduct(name: string, multiply: MultiplyDense): void {
  describe(`${name}: products of dense matrices`, () => {
    test('matrices read by row and by column have the product of dense algebra, whatever the shape', () => {
      const random = createSeededRandom(9);
      for (const [rows, terms, columns] of shapes()) {
        const left = randomDense({ rows, columns: terms, filled: 1, random });
        const right = randomDense({ rows: terms, columns, filled: 1, random });
        const task = {
          left: { values: Float32Array.from(left.to1DArray()), places: rows, termStride: 1, placeStride: terms },
          right: { values: Float64Array.from(right.to1DArray()), places: columns, termStride: columns, placeStride: 1 },
          terms,
        };
        const product = multiply(task);
        assertClose(product, left.mmul(right).to1DArray());
        assert.deepEqual(product, plainDenseProduct(task));
      }
    });

    test('where only the upper half is asked for, it is there', () => {
      const random = createSeededRandom(10);
      for (const places of [1, 5, 8, 11]) {
        const matrix = randomDense({ rows: 7, columns: places, filled: 1, random });
        const factor = { values: Float32Array.from(matrix.to1DArray()), places, termStride: places, placeStride: 1 };
        const product = multiply({ left: factor, right: factor, terms: 7, isUpperOnly: true });
        const isUpper = (_: number, at: number) => at % places >= Math.floor(at / places);
        assertClose(product.filter(isUpper), matrix.transpose().mmul(matrix).to1DArray().filter(isUpper));
      }
    });

    test('sums without terms are zeros, and no places give nothing', () => {
      const empty = { values: new Float32Array(0), termStride: 1, placeStride: 1 };
      const none = { ...empty, places: 0 };
      const two = { ...empty, places: 2 };
      assert.deepEqual(multiply({ left: two, right: two, terms: 0 }), new Float64Array(4));
      assert.deepEqual(multiply({ left: none, right: none, terms: 0 }), new Float64Array(0));
    });
  });
}

function shapes(): [number, number, number][] {
  const random = createSeededRandom(11);
  const sizeUpTo = (most: number) => 1 + Math.floor(random.uniform() * most);
  return [
    [1, 1, 1],
    [4, 9, 8],
    [5, 300, 3],
    ...Array.from(
      { length: RANDOM_SHAPES },
      () => [sizeUpTo(40), sizeUpTo(40), sizeUpTo(40)] as [number, number, number],
    ),
  ];
}
