import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureReactions } from '../../src/corrections/measure-reactions.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';

function comments(...counts: readonly (readonly [plusOnes: number, minusOnes: number])[]) {
  return counts.map(([plusOnes, minusOnes], issue) => {
    return { id: `c${issue}`, issue, createdAt: '2026-11-01T00:00:00Z', plusOnes, minusOnes };
  });
}

test('comments count once however many react, and one with as many +1 as -1 says neither', () => {
  const measured = measureReactions(comments([5, 0], [1, 0], [2, 1], [0, 3], [1, 1], [0, 0]));
  assert.deepEqual(measured, {
    comments: 6,
    withPlusOne: 4,
    withMinusOne: 3,
    liked: { value: 0.75, ...wilsonInterval(0.75, 4) },
  });
});

test('where nobody reacted there is no share, and without comments no measure', () => {
  assert.deepEqual(measureReactions(comments([0, 0]))?.liked, { value: null, low: null, high: null });
  assert.equal(measureReactions([]), undefined);
});
