import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureFamily } from '../../src/evaluation/family-metrics.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

/** Right until the issue `lastRight`, wrong afterwards; numbered from 1. */
function driftOf(count: number, lastRight: number) {
  const issues = Array.from({ length: count }, (_, index) => ({
    ...buildEvaluatedIssue(['a'], [[index < lastRight ? 'a!' : 'b!', 0.9]]),
    number: index + 1,
    createdAt: `2024-01-${String((index % 28) + 1).padStart(2, '0')}T00:00:00Z`,
  }));
  return measureFamily({ family: 'area', members: ['a', 'b'], issues }).drift;
}

test('slices are equal to within one issue and leave none out', () => {
  const drift = driftOf(83, 83);
  assert.equal(drift.length, 8);
  assert.equal(
    drift.reduce((sum, { issues }) => sum + issues, 0),
    83,
  );
  for (const { issues, first, last } of drift) {
    assert.ok(issues === 10 || issues === 11);
    assert.equal(last - first + 1, issues);
  }
});

test('what gets worse is seen where it does', () => {
  const drift = driftOf(40, 20);
  assert.deepEqual(
    drift.map(({ hitAt1, precision }) => [hitAt1.value, precision.value]),
    [
      [1, 1],
      [1, 1],
      [0, 0],
      [0, 0],
    ],
  );
  assert.deepEqual([drift[0]?.from, drift[0]?.until], ['2024-01-01T00:00:00Z', '2024-01-10T00:00:00Z']);
});

test('below two slices of ten issues there is nothing to compare', () => {
  assert.deepEqual(driftOf(19, 10), []);
  assert.equal(driftOf(20, 10).length, 2);
});
