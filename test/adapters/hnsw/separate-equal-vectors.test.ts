import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSeparator } from '../../../src/adapters/hnsw/separate-equal-vectors.ts';
import { dot, toUnit } from './clustered-vectors.ts';

const unit = toUnit(Float32Array.from({ length: 64 }, (_, index) => Math.sin(index + 1)));

describe('createSeparator', () => {
  it('leaves a vector alone the first time, and moves it a little each time it comes again', () => {
    const separate = createSeparator();
    const [first, second, third] = [separate(unit), separate(unit), separate(unit)];
    assert.equal(first, unit);
    assert.notDeepEqual(second, unit);
    assert.notDeepEqual(third, second);
    assert.ok(Math.abs(dot(second, toUnit(third)) - 1) < 1e-5);
  });

  it('moves the same vectors in the same way every time', () => {
    const [a, b] = [createSeparator(), createSeparator()];
    for (let round = 0; round < 3; round += 1) assert.deepEqual(a(unit), b(unit));
  });

  it('leaves vectors of zeros where they are', () => {
    const separate = createSeparator();
    const zeros = new Float32Array(64);
    for (let round = 0; round < 3; round += 1) assert.deepEqual(separate(zeros), zeros);
  });
});
