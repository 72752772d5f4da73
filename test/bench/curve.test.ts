import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCurve } from '../../bench/curve.ts';

const curveOf = (points: readonly (readonly [size: number, value: number])[]) =>
  toCurve({ name: 'index', unit: 's', points: points.map(([size, value]) => ({ size, value })) });

test('the slope is the exponent by which a quantity grows with the number of issues', () => {
  const { exponent: linear = Number.NaN } = curveOf([
    [2_500, 5],
    [10_000, 20],
    [50_000, 100],
  ]);
  const { exponent: steady = Number.NaN } = curveOf([
    [2_500, 130],
    [200_000, 130],
  ]);
  const { exponent: falling = Number.NaN } = curveOf([
    [100, 8],
    [400, 2],
  ]);
  assert.deepEqual(
    [linear, steady, falling].map((slope) => Math.round(100 * slope) / 100 + 0),
    [1, 0, -1],
  );
});

test('the sizes ascend, whatever the order in which they were measured', () => {
  const { points } = curveOf([
    [10_000, 2],
    [2_500, 1],
  ]);
  assert.deepEqual(points, [
    { size: 2_500, value: 1 },
    { size: 10_000, value: 2 },
  ]);
});

test('there is no slope of one size, nor of nothing', () => {
  assert.equal(curveOf([[2_500, 5]]).exponent, undefined);
  assert.equal(
    curveOf([
      [2_500, 0],
      [10_000, 4],
    ]).exponent,
    undefined,
  );
});
