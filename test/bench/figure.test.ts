import assert from 'node:assert/strict';
import { test } from 'node:test';
import { medianOf, pairwise, summarize } from '../../bench/figure.ts';

test('the median of an odd number of values is the one in the middle, of an even number the mean of two', () => {
  assert.equal(medianOf([9, 1, 5]), 5);
  assert.equal(medianOf([4, 1, 10, 2]), 3);
});

test('a figure holds median, extremes and how often it was measured', () => {
  const figure = summarize({ name: 'wall', unit: 'ms', values: [30, 10, 20] });
  assert.deepEqual(figure, { name: 'wall', unit: 'ms', median: 20, min: 10, max: 30, repetitions: 3 });
});

test('a target is met up to and including its value', () => {
  assert.equal(summarize({ name: 'wall', unit: 'ms', values: [500], target: 500 }).isMet, true);
  assert.equal(summarize({ name: 'wall', unit: 'ms', values: [500.1], target: 500 }).isMet, false);
});

test('a quantity that was never measured is a mistake', () => {
  assert.throws(() => summarize({ name: 'wall', unit: 'ms', values: [] }), /Nothing was measured for "wall"/);
});

test('series that were measured in turns are compared round by round', () => {
  assert.deepEqual(
    pairwise([10, 30], [5, 10], (left, right) => left / right),
    [2, 3],
  );
  assert.throws(() => pairwise([1], [1, 2], Math.max), /1 values cannot be paired with 2/);
});
