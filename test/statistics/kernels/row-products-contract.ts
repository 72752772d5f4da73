import { describe, test } from 'node:test';
import type { DenseRows, RowProducts } from '../../../src/statistics/kernels/plain-row-products.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';
import { assertClose } from './assert-close.ts';

const RANDOM_SHAPES = 12;

/** Products of the rows of a dense matrix, whoever works them out. */
export function testRowProducts(name: string, open: (rows: DenseRows) => RowProducts): void {
  describe(`${name}: products of rows`, () => {
    test('scores and sums are those of all rows one by one, whatever the shape', () => {
      for (const { rows, width, count } of examples()) {
        const places = [...Array(count).keys()];
        check(open({ rows, width }), { rows, width, places });
      }
    });

    test('only selected rows count, in their order, also one that is there twice', () => {
      for (const { rows, width, count } of examples()) {
        if (count === 0) continue;
        const places = [count - 1, 0, count >> 1, 0, count >> 2];
        check(open({ rows, width, selection: Int32Array.from(places) }), { rows, width, places });
      }
    });

    test('without a selected row the sums are zeros', () => {
      const products = open({ rows: new Float32Array(6).fill(1), width: 3, selection: new Int32Array(0) });
      assertClose(products.scores(new Float64Array(4)), []);
      assertClose(products.sum(new Float64Array(0)), [0, 0, 0]);
      products.close();
    });

    test('two that are open at once do not mix', () => {
      const [ones, twos] = [1, 2].map((value) => open({ rows: new Float32Array(10).fill(value), width: 5 })) as [
        RowProducts,
        RowProducts,
      ];
      assertClose(ones.sum(Float64Array.of(1, 1)), Array(5).fill(2));
      assertClose(twos.sum(Float64Array.of(1, 1)), Array(5).fill(4));
      for (const products of [ones, twos]) products.close();
    });
  });
}

interface Example {
  readonly rows: Float32Array;
  readonly width: number;
}

function check(products: RowProducts, { rows, width, places }: Example & { readonly places: readonly number[] }): void {
  const random = createSeededRandom(places.length);
  for (let repetition = 0; repetition < 2; repetition++) {
    const coefficients = Float64Array.from({ length: width + 1 }, random.normal);
    const factors = Float64Array.from(places, random.normal);
    const entry = (row: number, column: number) => rows[row * width + column]!;
    const columns = [...Array(width).keys()];
    assertClose(
      products.scores(coefficients),
      places.map((row) => columns.reduce((sum, at) => sum + coefficients[at]! * entry(row, at), coefficients[width]!)),
    );
    assertClose(
      products.sum(factors),
      columns.map((column) => places.reduce((sum, row, at) => sum + factors[at]! * entry(row, column), 0)),
    );
  }
  products.close();
}

function examples(): (Example & { readonly count: number })[] {
  const random = createSeededRandom(7);
  const sizeUpTo = (most: number) => 1 + Math.floor(random.uniform() * most);
  const shapes = [
    [0, 3],
    [1, 1],
    [4, 4],
    [513, 17],
    [1_030, 256],
    ...Array.from({ length: RANDOM_SHAPES }, () => [sizeUpTo(40), sizeUpTo(70)]),
  ] as [number, number][];
  return shapes.map(([count, width]) => ({
    rows: Float32Array.from({ length: count * width }, random.normal),
    width,
    count,
  }));
}
