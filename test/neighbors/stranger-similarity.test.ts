import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { discountStrangers, measureStrangerSimilarity } from '../../src/neighbors/stranger-similarity.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const DIMENSIONS = 64;

/** Directions at random around a common one; `share` of each vector's square is common. */
function coneOf(count: number, share: number): Float32Array {
  const random = createSeededRandom(7);
  const vectors = new Float32Array(count * DIMENSIONS);
  for (let row = 0; row < count; row++) {
    const own = Array.from({ length: DIMENSIONS - 1 }, () => random.uniform() - 0.5);
    const length = Math.hypot(...own);
    const scaled = own.map((value) => (value / length) * Math.sqrt(1 - share));
    vectors.set([Math.sqrt(share), ...scaled], row * DIMENSIONS);
  }
  return vectors;
}

describe('measureStrangerSimilarity', () => {
  it('is what strangers have in common', () => {
    assert.ok(Math.abs(measureStrangerSimilarity(coneOf(400, 0.7), DIMENSIONS) - 0.7) < 0.03);
    assert.ok(measureStrangerSimilarity(coneOf(400, 0), DIMENSIONS) < 0.03);
  });

  it('is nothing where there are no pairs, and leaves room where all are the same', () => {
    assert.equal(measureStrangerSimilarity(coneOf(1, 0.5), DIMENSIONS), 0);
    assert.equal(measureStrangerSimilarity(new Float32Array(0), DIMENSIONS), 0);
    assert.equal(measureStrangerSimilarity(coneOf(5, 1), DIMENSIONS), 0.95);
  });
});

describe('discountStrangers', () => {
  it('puts strangers at 0, equals at 1, and leaves the order', () => {
    const hits = [1, 0.85, 0.7].map((similarity, number) => ({ number, similarity }));
    const found = discountStrangers(hits, 0.7).map(({ similarity }) => Math.round(similarity * 100) / 100);
    assert.deepEqual(found, [1, 0.5, 0]);
    assert.equal(discountStrangers(hits, 0), hits);
  });
});
