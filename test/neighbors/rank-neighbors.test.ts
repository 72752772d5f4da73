import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rankNeighbors } from '../../src/neighbors/rank-neighbors.ts';
import { encodeSketch, NO_TERMS, type TermSketch } from '../../src/neighbors/term-sketch.ts';
import type { Hit } from '../../src/neighbors/vector-index.ts';

const APPLES = encodeSketch([{ bucket: 1, weight: 1 }]);
const PEARS = encodeSketch([{ bucket: 2, weight: 1 }]);

function hits(...similarities: readonly number[]): Hit[] {
  return similarities.map((similarity, at) => ({ number: at + 1, similarity }));
}

function sketchOf(sketches: Readonly<Record<number, TermSketch>>): (number: number) => TermSketch | undefined {
  return (number) => sketches[number];
}

describe('rankNeighbors', () => {
  it('moves up what says the same words', () => {
    const ranked = rankNeighbors(hits(0.8, 0.7, 0.6), { sketch: APPLES, sketchOf: sketchOf({ 1: PEARS, 2: APPLES }) });
    assert.deepEqual(
      ranked.map(({ number }) => number),
      [2, 1, 3],
    );
  });

  it('calls the same text wholly similar, and strangers not at all', () => {
    const [same, stranger] = rankNeighbors(hits(1, -0.4), {
      sketch: APPLES,
      sketchOf: sketchOf({ 1: APPLES, 2: PEARS }),
    });
    assert.deepEqual([same?.similarity, stranger?.similarity], [1, 0]);
  });

  it('leaves the issue itself out', () => {
    const ranked = rankNeighbors(hits(1, 0.5), { sketch: APPLES, sketchOf: sketchOf({}), exclude: 1 });
    assert.deepEqual(
      ranked.map(({ number }) => number),
      [2],
    );
  });

  it('gives equals by rising number, and stays within 0 and 1', () => {
    const tied = hits(0.5, 0.5, 0.5).reverse();
    const ranked = rankNeighbors(tied, { sketch: NO_TERMS, sketchOf: sketchOf({}) });
    assert.deepEqual(
      ranked.map(({ number }) => number),
      [1, 2, 3],
    );
    assert.ok(ranked.every(({ similarity }) => similarity >= 0 && similarity <= 1));
    assert.deepEqual(rankNeighbors([], { sketch: APPLES, sketchOf: sketchOf({}) }), []);
  });
});
