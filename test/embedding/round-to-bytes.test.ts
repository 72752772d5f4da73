import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromBytes, roundToBytes, toBytes } from '../../src/embedding/round-to-bytes.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

function unitVectors(dimensions: number, count = 50): Float32Array[] {
  const random = createSeededRandom(dimensions);
  return Array.from({ length: count }, () => {
    const drawn = Array.from({ length: dimensions }, () => random.normal());
    const length = Math.hypot(...drawn);
    return Float32Array.from(drawn, (value) => value / length);
  });
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] as number), 0);
}

for (const dimensions of [8, 256, 3_072]) {
  test(`a rounded vector of ${dimensions} numbers has length 1 and nearly the same direction`, () => {
    for (const unit of unitVectors(dimensions)) {
      const rounded = roundToBytes(unit);
      assert.ok(Math.abs(dot(rounded, rounded) - 1) < 1e-5);
      assert.ok(dot(unit, rounded) > 0.9998, String(dot(unit, rounded)));
    }
  });
}

test('rounding again changes nothing, whatever the length', () => {
  for (const unit of unitVectors(256)) {
    const rounded = roundToBytes(unit);
    assert.deepEqual(roundToBytes(rounded), rounded);
    assert.deepEqual(roundToBytes(unit.map((value) => value * 1_000)), roundToBytes(unit));
    assert.deepEqual(toBytes(fromBytes(toBytes(unit))), toBytes(unit));
  }
});

test('zeros stay zeros, and so does what is next to nothing', () => {
  assert.deepEqual(roundToBytes(new Float32Array(4)), new Float32Array(4));
  assert.deepEqual(toBytes(Float32Array.of(0, -1e-20, 0)), new Int8Array(3));
  assert.deepEqual(roundToBytes(Float32Array.of(0, -1, 0)), Float32Array.of(0, -1, 0));
});
