import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DistanceHeap } from '../../../src/adapters/hnsw/distance-heap.ts';
import { createRandom } from './clustered-vectors.ts';

describe('DistanceHeap', () => {
  it('gives ids by rising key, however they came', () => {
    const random = createRandom(8);
    const keys = Array.from({ length: 500 }, () => Math.floor(random() * 100));
    const heap = new DistanceHeap();
    for (const [id, key] of keys.entries()) {
      heap.push(key, id);
      if (id % 7 === 0) heap.push(heap.topKey, heap.pop());
    }
    const popped: number[] = [];
    while (heap.size > 0) popped.push(heap.pop());
    assert.deepEqual(
      popped.map((id) => keys[id]),
      keys.toSorted((a, b) => a - b),
    );
    assert.equal(new Set(popped).size, 500);
  });

  it('is infinitely far when empty, and has nothing to pop', () => {
    const heap = new DistanceHeap();
    assert.equal(heap.topKey, Number.POSITIVE_INFINITY);
    assert.throws(() => heap.pop(), RangeError);
  });
});
