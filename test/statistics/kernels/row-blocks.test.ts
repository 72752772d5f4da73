import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addBlock, BLOCK_ROWS, scoreBlock } from '../../../src/statistics/kernels/row-blocks.ts';
import { logit } from '../../../src/statistics/logistic-regression.ts';
import { createSeededRandom } from '../../../src/statistics/seeded-random.ts';

const WIDTH = 5;
const random = createSeededRandom(3);
const rows = Float32Array.from({ length: 9 * WIDTH }, random.normal);
const coefficients = Float64Array.from({ length: WIDTH + 1 }, random.normal);

function blockOf(...places: readonly number[]) {
  return { rows, width: WIDTH, starts: Uint32Array.from(places, (row) => row * WIDTH) };
}

test('the scores of a block are those of its rows one by one, to the last bit', () => {
  const scores = new Float64Array(BLOCK_ROWS);
  scoreBlock(coefficients, blockOf(7, 0, 3, 8), scores);
  assert.deepEqual(
    [...scores],
    [7, 0, 3, 8].map((row) => logit(coefficients, rows, row * WIDTH)),
  );
});

test('a block adds up like its rows one after the other, to the last bit', () => {
  const factors = Float64Array.from({ length: BLOCK_ROWS }, random.normal);
  const target = Float64Array.from(coefficients);
  addBlock(target, blockOf(1, 2, 6, 4), factors);

  const expected = [...coefficients];
  for (const [place, row] of [1, 2, 6, 4].entries()) {
    for (let column = 0; column < WIDTH; column++) {
      expected[column] =
        (expected[column] as number) + (factors[place] as number) * (rows[row * WIDTH + column] as number);
    }
  }
  assert.deepEqual([...target], expected);
});

test('a row without a factor adds nothing, which fills up a block that has too few', () => {
  const target = new Float64Array(WIDTH);
  addBlock(target, blockOf(2, 2, 2, 2), Float64Array.of(1, 0, 0, 0));
  assert.deepEqual([...target], [...rows.subarray(2 * WIDTH, 3 * WIDTH)]);
});
