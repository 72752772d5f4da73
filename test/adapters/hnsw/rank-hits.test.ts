import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { candidateCount, rankHits } from '../../../src/adapters/hnsw/rank-hits.ts';

describe('rankHits', () => {
  it('turns distance into similarity, nearest first', () => {
    const hits = rankHits({ distances: [0.5, 0.25, 2], numbers: [1, 2, 3] }, 3);
    assert.deepEqual(hits, [
      { number: 2, similarity: 0.75 },
      { number: 1, similarity: 0.5 },
      { number: 3, similarity: -1 },
    ]);
  });

  it('takes distances that differ by float32 rounding for equal, and cuts ties by number', () => {
    const hits = rankHits({ distances: [0.3000001, 0.2999999, 0.3], numbers: [9, 8, 7] }, 2);
    assert.deepEqual(hits, [
      { number: 7, similarity: 0.7 },
      { number: 8, similarity: 0.7 },
    ]);
  });

  it('never leaves the range of a cosine', () => {
    const hits = rankHits({ distances: [-0.0004, 2.0004], numbers: [1, 2] }, 2);
    assert.deepEqual(
      hits.map(({ similarity }) => similarity),
      [1, -1],
    );
  });
});

describe('candidateCount', () => {
  it('looks at 100 candidates or more, but never more than there are', () => {
    assert.deepEqual([candidateCount(10, 50_000), candidateCount(300, 50_000), candidateCount(10, 40)], [100, 300, 40]);
  });
});
