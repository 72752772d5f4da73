import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureDuplicates, type SoughtPair } from '../../src/evaluation/duplicate-metrics.ts';

/** The first pair has the most in common. */
function soughtAt(ranks: readonly (number | undefined)[]): SoughtPair[] {
  return ranks.map((rank, at) => ({ rank, sketchCosine: 1 - at / 10 }));
}

test('recall counts duplicates up to a place, the reciprocal rank weighs the place', () => {
  const metrics = measureDuplicates(soughtAt([1, 2, 5, 6, 10, 11, undefined, 1]), 3);
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

test('the third of the pairs that has least in common is measured apart', () => {
  const { dissimilar } = measureDuplicates(soughtAt([1, 1, 1, 1, undefined, 2]), 0);
  assert.equal(dissimilar?.pairs, 2);
  assert.equal(dissimilar?.recallAt10.value, 1 / 2);
  assert.equal(dissimilar?.maxSketchCosine, 0.6);
  assert.equal(measureDuplicates([], 0).dissimilar, undefined);
});
