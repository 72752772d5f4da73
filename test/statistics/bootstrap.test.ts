import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bootstrap } from '../../src/statistics/bootstrap.ts';

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function answers(right: number, wrong: number): number[] {
  return [...new Array(right).fill(1), ...new Array(wrong).fill(0)];
}

test('the interval of a share is about two standard errors to either side', () => {
  const { value, low, high } = bootstrap({ items: answers(120, 80), measure: mean });
  assert.equal(value, 0.6);
  // √(.6 × .4 ⁄ 200) = .0346
  assert.ok(Math.abs((low as number) - (0.6 - 1.96 * 0.0346)) < 0.011, `${low}`);
  assert.ok(Math.abs((high as number) - (0.6 + 1.96 * 0.0346)) < 0.011, `${high}`);
});

test('the same items give the same interval', () => {
  assert.deepEqual(
    bootstrap({ items: answers(7, 5), measure: mean }),
    bootstrap({ items: answers(7, 5), measure: mean }),
  );
});

test('fewer issues make a wider interval', () => {
  const width = (count: number) => {
    const { low, high } = bootstrap({ items: answers(count, count), measure: mean });
    return (high as number) - (low as number);
  };
  assert.ok(width(5) > 2 * width(50));
});

test('three right answers of three do not look certain', () => {
  const { value, low, high } = bootstrap({ items: [1, 1, 1], measure: mean });
  assert.deepEqual([value, high], [1, 1]);
  assert.ok((low as number) < 0.5, `${low}`);
});

test('a single issue leaves nearly everything open', () => {
  const { low, high } = bootstrap({ items: [0.5], measure: mean });
  assert.ok((low as number) < 0.1 && (high as number) > 0.9, `${low} to ${high}`);
});

test('what counts is how many observations a figure rests on, not how many issues there are', () => {
  const many = bootstrap({ items: answers(100, 0), measure: mean });
  const few = bootstrap({ items: answers(100, 0), measure: mean, observations: 3 });
  assert.ok((many.low as number) > 0.95);
  assert.ok((few.low as number) < 0.5);
});

test('the interval contains the value even where every resample is lower, or higher', () => {
  // A resample of different items repeats some: about 63 % of them are different.
  const items = Array.from({ length: 200 }, (_, index) => index);
  const different = (sample: readonly number[]) => new Set(sample).size / sample.length;
  const lower = bootstrap({ items, measure: different });
  assert.deepEqual([lower.value, lower.high], [1, 1]);
  assert.ok((lower.low as number) < 0.65);
  const higher = bootstrap({ items, measure: (sample) => 1 - different(sample) });
  assert.deepEqual([higher.value, higher.low], [0, 0]);
  assert.ok((higher.high as number) > 0.35);
});

test('without anything to measure a figure is null, never NaN', () => {
  const nothing = { value: null, low: null, high: null };
  assert.deepEqual(bootstrap({ items: [], measure: mean }), nothing);
  assert.deepEqual(bootstrap({ items: [], measure: () => 0 }), nothing);
  assert.deepEqual(bootstrap({ items: [1, 2], measure: () => Number.NaN }), nothing);
});

test('resamples with nothing to measure are left out of the interval', () => {
  // Only one item in 20 counts: a third of the resamples miss it.
  const items = [1, ...new Array(19).fill(undefined)] as (number | undefined)[];
  const figure = bootstrap({ items, measure: (sample) => mean(sample.filter((item) => item !== undefined)) });
  assert.equal(figure.value, 1);
  assert.ok(Number.isFinite(figure.low) && Number.isFinite(figure.high));
});
