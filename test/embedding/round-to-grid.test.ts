import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundToGrid } from '../../src/embedding/round-to-grid.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const STEPS = 4_096;

function unitVectors(dimensions: number, count = 50): Float32Array[] {
  const random = createSeededRandom(dimensions);
  return Array.from({ length: count }, () => {
    const drawn = Array.from({ length: dimensions }, () => random.normal() ** 3);
    const length = Math.hypot(...drawn);
    return Float32Array.from(drawn, (value) => value / length);
  });
}

function squaredLength(vector: Float32Array): number {
  return vector.reduce((sum, value) => sum + value * value, 0);
}

for (const dimensions of [8, 256, 3_072]) {
  test(`a rounded vector of ${dimensions} numbers is nearly the same, and of length 1`, () => {
    for (const unit of unitVectors(dimensions)) {
      const rounded = roundToGrid(unit);
      assert.ok(rounded.every((value) => Number.isInteger(value * STEPS)));
      assert.ok(rounded.every((value, at) => Math.abs(value - (unit[at] as number)) <= 1.5 / STEPS));
      assert.ok(Math.abs(squaredLength(rounded) - 1) < (dimensions < 256 ? 5e-4 : 1.1e-4));
    }
  });
}

test('rounding again changes nothing, not even after a little noise', () => {
  for (const unit of unitVectors(256)) {
    const rounded = roundToGrid(unit);
    assert.deepEqual(roundToGrid(rounded), rounded);
    assert.deepEqual(roundToGrid(rounded.map((value, at) => value + (at % 2 === 0 ? 1e-6 : -1e-6))), rounded);
  }
});

test('zeros stay zeros, and axes are on the grid', () => {
  assert.deepEqual(roundToGrid(new Float32Array(4)), new Float32Array(4));
  assert.deepEqual(roundToGrid(Float32Array.of(0, -1, 0)), Float32Array.of(0, -1, 0));
});
