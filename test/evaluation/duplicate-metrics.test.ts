import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureDuplicates } from '../../src/evaluation/duplicate-metrics.ts';

test('recall counts duplicates up to a place, the reciprocal rank weighs the place', () => {
  const metrics = measureDuplicates([1, 2, 5, 6, 10, 11, undefined, 1], 3);
  assert.deepEqual([metrics.pairs, metrics.unknownPairs], [8, 3]);
  assert.equal(metrics.recallAt1.value, 2 / 8);
  assert.equal(metrics.recallAt5.value, 4 / 8);
  assert.equal(metrics.recallAt10.value, 6 / 8);
  const expected = (1 + 1 / 2 + 1 / 5 + 1 / 6 + 1 / 10 + 1 / 11 + 0 + 1) / 8;
  assert.ok(Math.abs((metrics.meanReciprocalRank.value as number) - expected) < 1e-12);
});

test('without pairs nothing is measured', () => {
  const nothing = { value: null, low: null, high: null };
  const { recallAt1, recallAt10, meanReciprocalRank } = measureDuplicates([], 2);
  assert.deepEqual([recallAt1, recallAt10, meanReciprocalRank], [nothing, nothing, nothing]);
});
