import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WeightedTerm } from '../../src/embedding/local/term-weights.ts';
import { compareSketches, createSketchComparer, encodeSketch, NO_TERMS } from '../../src/neighbors/term-sketch.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

/** Terms with falling weights, as a document has them. */
function terms(...buckets: number[]): WeightedTerm[] {
  return buckets.map((bucket, index) => ({ bucket, weight: 10 - index }));
}

test('a sketch takes three bytes a term: bucket, then weight as a share of the heaviest', () => {
  const sketch = encodeSketch([
    { bucket: 0x1234, weight: 8 },
    { bucket: 65_535, weight: 4 },
    { bucket: 0, weight: 0.001 },
  ]);

  assert.deepEqual([...sketch], [0x34, 0x12, 255, 0xff, 0xff, 128, 0, 0, 1]);
});

test('only the 48 heaviest terms are kept', () => {
  const many = Array.from({ length: 100 }, (_, bucket) => ({ bucket, weight: 100 - bucket }));

  assert.deepEqual(encodeSketch(many), encodeSketch(many.slice(0, 48)));
  assert.equal(encodeSketch(many).length, 144);
});

test('a document without words has an empty sketch, like nothing', () => {
  const empty = encodeSketch([]);

  assert.equal(empty.length, 0);
  assert.equal(compareSketches(empty, encodeSketch(terms(1, 2))), 0);
  assert.equal(compareSketches(encodeSketch(terms(1, 2)), empty), 0);
  assert.equal(compareSketches(empty, empty), 0);
});

test('a sketch is wholly like itself and not at all like one without common words', () => {
  const sketch = encodeSketch(terms(1, 2, 300, 40_000));

  assert.ok(Math.abs(compareSketches(sketch, sketch) - 1) < 1e-12);
  assert.equal(compareSketches(sketch, encodeSketch(terms(256, 3, 301, 40_001))), 0);
});

test('the similarity is the cosine of the weights, to the precision of a byte', () => {
  const random = createSeededRandom(5);
  for (let round = 0; round < 50; round++) {
    const [left, right] = [0, 1].map(() =>
      Array.from({ length: 20 }, (_, index) => ({
        bucket: 2 * index + Math.round(random.uniform()),
        weight: 9 - index / 4,
      })),
    ) as [WeightedTerm[], WeightedTerm[]];

    const similarity = compareSketches(encodeSketch(left), encodeSketch(right));

    assert.ok(Math.abs(similarity - cosine(left, right)) < 0.005);
    assert.equal(similarity, compareSketches(encodeSketch(right), encodeSketch(left)));
  }
});

test('more words in common, and heavier ones, make two sketches more alike', () => {
  const issue = encodeSketch(terms(1, 2, 3, 4, 5));
  const [heavy, light, both] = [terms(1, 6, 7), terms(6, 7, 5), terms(1, 5, 7)].map((list) =>
    compareSketches(issue, encodeSketch(list)),
  ) as [number, number, number];

  assert.ok(heavy > light);
  assert.ok(both > heavy);
});

test('a damaged sketch still gives a number from 0 to 1', () => {
  const random = createSeededRandom(9);
  const sketches = Array.from({ length: 60 }, (_, length) =>
    Uint8Array.from({ length }, () => Math.floor(random.uniform() * 4)),
  );
  for (const left of sketches) {
    for (const right of sketches) {
      const similarity = compareSketches(left, right);
      assert.ok(similarity >= 0 && similarity <= 1, `${similarity}`);
    }
  }
});

function cosine(left: readonly WeightedTerm[], right: readonly WeightedTerm[]): number {
  const weights = new Map(right.map(({ bucket, weight }) => [bucket, weight]));
  const product = left.reduce((sum, { bucket, weight }) => sum + weight * (weights.get(bucket) ?? 0), 0);
  return product / (length(left) * length(right));
}

function length(terms: readonly WeightedTerm[]): number {
  return Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0));
}

test('one sketch compared with many gives the same as pair by pair, damaged and empty ones included', () => {
  const random = createSeededRandom(11);
  const sketches = [
    NO_TERMS,
    ...Array.from({ length: 40 }, (_, length) => Uint8Array.from({ length }, () => Math.floor(random.uniform() * 3))),
    ...Array.from({ length: 20 }, (_, start) => encodeSketch(terms(start, start + 1, 65_535, 300 + start, 7))),
  ];
  const compare = createSketchComparer();
  for (const left of sketches) {
    assert.deepEqual(
      compare(left, sketches),
      sketches.map((right) => compareSketches(left, right)),
    );
  }
});
