import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairedBootstrap } from '../../src/statistics/paired-bootstrap.ts';

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** `[old, new]`, so many times. */
function pairs(...groups: readonly (readonly [old: number, now: number, times: number])[]) {
  return groups.flatMap(([old, now, times]) => Array.from({ length: times }, () => ({ old, new: now })));
}

test('the interval of a difference is that of paired answers: what both get right or wrong is no noise', () => {
  // 30 issues changed of 200, 20 for the worse: the difference is −.05, its standard error √(.15 − .05²) ⁄ √200 = .027.
  const { old, new: now, difference } = pairedBootstrap(pairs([1, 1, 100], [0, 0, 70], [1, 0, 20], [0, 1, 10]), mean);
  assert.deepEqual([old, now], [0.6, 0.55]);
  assert.ok(Math.abs((difference.value as number) - -0.05) < 1e-12);
  assert.ok(Math.abs((difference.low as number) - (-0.05 - 1.96 * 0.027)) < 0.012, `${difference.low}`);
  assert.ok(Math.abs((difference.high as number) - (-0.05 + 1.96 * 0.027)) < 0.012, `${difference.high}`);
});

test('equal answers differ by nothing, without any doubt', () => {
  assert.deepEqual(pairedBootstrap(pairs([1, 1, 9], [0, 0, 4]), mean).difference, { value: 0, low: 0, high: 0 });
});

test('many answers that changed in both directions cannot be told from none', () => {
  const { low, high } = pairedBootstrap(pairs([1, 0, 40], [0, 1, 40]), mean).difference;
  assert.ok((low as number) < -0.1 && (high as number) > 0.1, `${low} to ${high}`);
});

test('the same pairs give the same interval', () => {
  const some = pairs([1, 0, 4], [0, 1, 7], [1, 1, 9]);
  assert.deepEqual(pairedBootstrap(some, mean), pairedBootstrap(some, mean));
});

test('where one of the two has nothing to measure there is no difference, and the other is told', () => {
  const positive = (values: readonly number[]) => mean(values.filter((value) => value > 0));
  const nothing = { value: null, low: null, high: null };
  assert.deepEqual(pairedBootstrap(pairs([1, 0, 3]), positive), { old: 1, new: null, difference: nothing });
  assert.deepEqual(pairedBootstrap([], mean), { old: null, new: null, difference: nothing });
});

test('draws on which one of the two has nothing to measure are left out', () => {
  const positive = (values: readonly number[]) => mean(values.filter((value) => value > 0));
  const { low, value, high } = pairedBootstrap(pairs([1, 0, 30], [1, 0.5, 1], [0, 0, 5]), positive).difference;
  assert.deepEqual([low, value, high], [-0.5, -0.5, -0.5]);
});
