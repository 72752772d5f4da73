import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { areaUnderCurve } from '../../src/statistics/area-under-curve.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

describe('areaUnderCurve', () => {
  it('is the share of pairs in the right order, ties counting half', () => {
    // Positives .9, .6, .4; negatives .7, .4, .1: right are 3 + 2 + (1 + ½) of 9 pairs.
    const { value } = areaUnderCurve([0.9, 0.7, 0.6, 0.4, 0.4, 0.1], Uint8Array.from([1, 0, 1, 1, 0, 0]));
    assert.ok(Math.abs(value - 6.5 / 9) < 1e-12, `${value}`);
  });

  it('is 1 where all are in order, 0 where all are in reverse, ½ where all are equal', () => {
    const targets = Uint8Array.from([0, 0, 1, 1]);
    const values = [
      [1, 2, 3, 4],
      [4, 3, 2, 1],
      [5, 5, 5, 5],
    ].map((scores) => areaUnderCurve(scores, targets).value);
    assert.deepEqual(values, [1, 0, 0.5]);
  });

  it('has the interval of Hanley and McNeil', () => {
    // AUC .75 with 8 positives and 8 negatives: Q1 = .6, Q2 = 1.125 ⁄ 1.75, standard error .1275.
    const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    const targets = Uint8Array.from([0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1]);
    const { value, low, high } = areaUnderCurve(scores, targets);
    assert.equal(value, 0.75);
    const [first, second] = [0.6 - 0.5625, 1.125 / 1.75 - 0.5625];
    const error = Math.sqrt((0.1875 + 7 * first + 7 * second) / 64);
    assert.ok(Math.abs(low - (0.75 - 1.96 * error)) < 1e-12);
    assert.ok(Math.abs(high - Math.min(1, 0.75 + 1.96 * error)) < 1e-12);
  });

  it('has an interval that holds ½ for guesses, and never leaves 0 to 1', () => {
    const random = createSeededRandom(8);
    const targets = Uint8Array.from({ length: 300 }, (_, row) => (row % 3) % 2);
    const { low, high } = areaUnderCurve(
      Array.from(targets, () => random.uniform()),
      targets,
    );
    assert.ok(low < 0.5 && high > 0.5 && low > 0.3 && high < 0.7, `${low} to ${high}`);
    const certain = areaUnderCurve([1, 2], Uint8Array.from([0, 1]));
    assert.deepEqual(certain, { value: 1, low: 1, high: 1 });
  });

  it('cannot be told from issues of one kind', () => {
    assert.throws(() => areaUnderCurve([1, 2], Uint8Array.from([1, 1])), RangeError);
    assert.throws(() => areaUnderCurve([], new Uint8Array(0)), RangeError);
  });
});
