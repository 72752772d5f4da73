import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markOf, toRatio } from '../../bench/ratio.ts';

/** Nine pairs of which each has its own speed, and ours takes so many times theirs. */
function pairsOf(factors: readonly number[]) {
  const theirs = factors.map((_, pair) => 100 * (pair + 1));
  return { theirs, ours: theirs.map((their, pair) => their * (factors[pair] as number)) };
}

test('a ratio is taken pair by pair, so that a machine that slows down does not blur it', () => {
  const { median, interval, pairs } = toRatio({ name: 'triage', ...pairsOf(new Array(9).fill(0.5)) });
  assert.deepEqual({ median, interval, pairs }, { median: 0.5, interval: { low: 0.5, high: 0.5 }, pairs: 9 });
});

test('the interval lies around the median and within the pairs, and is the same each time', () => {
  const pairs = pairsOf([0.7, 0.75, 0.8, 0.82, 0.9, 0.95, 1, 1.1, 1.3]);
  const { median, interval } = toRatio({ name: 'triage', ...pairs });
  assert.equal(Math.round(100 * median), 90);
  assert.ok(interval.low >= 0.7 && interval.low < median, `${interval.low}`);
  assert.ok(interval.high <= 1.3 && interval.high > median, `${interval.high}`);
  assert.deepEqual(toRatio({ name: 'triage', ...pairs }).interval, interval);
});

test('only a ratio whose interval is above 1 is marked', () => {
  const slower = toRatio({ name: 'triage', ...pairsOf([1.2, 1.21, 1.22, 1.2, 1.3, 1.25, 1.2, 1.2, 1.3]) });
  const unclear = toRatio({ name: 'triage', ...pairsOf([0.9, 1.2, 1.1, 0.8, 1.2, 0.9, 1.1, 1, 1]) });
  const faster = toRatio({ name: 'triage', ...pairsOf(new Array(9).fill(0.4)) });
  assert.deepEqual([slower, unclear, faster].map(markOf), ['SLOWER', '', '']);
  assert.deepEqual([slower.verdict, unclear.verdict, faster.verdict], ['more', 'same', 'less']);
});

test('a few pairs that happen to agree mark nothing', () => {
  const { verdict } = toRatio({ name: 'triage', ...pairsOf(new Array(5).fill(1.2)) });
  assert.equal(verdict, 'open');
});

test('what has no pair, or no partner, is a mistake', () => {
  assert.throws(() => toRatio({ name: 'triage', ours: [], theirs: [] }), /Nothing was measured for "triage"/);
  assert.throws(() => toRatio({ name: 'triage', ours: [1, 2], theirs: [1] }), /2 values cannot be paired with 1/);
});
