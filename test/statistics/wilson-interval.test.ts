import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';

function rounded({ low, high }: { readonly low: number; readonly high: number }): [number, number] {
  return [Number(low.toFixed(4)), Number(high.toFixed(4))];
}

test('the interval is that of the published examples', () => {
  // Newcombe 1998, table I, method 3.
  assert.deepEqual(rounded(wilsonInterval(81 / 263, 263)), [0.2553, 0.3662]);
  assert.deepEqual(rounded(wilsonInterval(15 / 148, 148)), [0.0624, 0.1605]);
  assert.deepEqual(rounded(wilsonInterval(0, 20)), [0, 0.1611]);
  assert.deepEqual(rounded(wilsonInterval(1 / 29, 29)), [0.0061, 0.1718]);
});

test('one observation leaves nearly everything open, in both directions', () => {
  assert.deepEqual(rounded(wilsonInterval(1, 1)), [0.2065, 1]);
  assert.deepEqual(rounded(wilsonInterval(0, 1)), [0, 0.7935]);
});
