import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHundred } from '../../../src/evaluation/report/to-hundred.ts';

const share = (value: number) => ({ value, low: value, high: value });

for (const { shares, expected } of [
  { shares: [1 / 3, 1 / 3, 1 / 3], expected: [34, 33, 33] },
  { shares: [0.445, 0.175, 0.38], expected: [45, 17, 38] },
  { shares: [0, 0, 1], expected: [0, 0, 100] },
  { shares: [1 / 7, 2 / 7, 4 / 7], expected: [14, 29, 57] },
  { shares: [0.996, 0.002, 0.002], expected: [100, 0, 0] },
]) {
  test(`${shares.map((value) => value.toFixed(3)).join(', ')} of 100 are ${expected.join(', ')}`, () => {
    const [right = 0, wrong = 0, left = 0] = shares;
    const hundred = toHundred({ right: share(right), wrong: share(wrong), left: share(left) });
    assert.deepEqual([hundred.right, hundred.wrong, hundred.left], expected);
  });
}
