import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildFold, splitFolds } from '../../src/labels/held-out-fold.ts';
import { countVotes } from '../../src/labels/neighbor-votes.ts';
import { encodeSketch } from '../../src/neighbors/term-sketch.ts';

describe('splitFolds', () => {
  it('cannot split fewer than two issues', () => {
    assert.deepEqual([splitFolds(0, 1), splitFolds(1, 1)], [[], []]);
  });

  for (const count of [2, 3, 5, 17, 1_500]) {
    it(`holds each of ${count} issues out exactly once`, () => {
      const splits = splitFolds(count, 1);
      const heldOut = splits.flatMap((split) => [...split.heldOut]);
      assert.deepEqual(
        heldOut.toSorted((a, b) => a - b),
        Array.from({ length: count }, (_, row) => row),
      );
      for (const split of splits) {
        const training = [...split.isTraining.keys()].filter((row) => split.isTraining[row] === 1);
        assert.equal(training.length + split.heldOut.length, count);
        assert.ok(training.every((row) => !split.heldOut.includes(row)));
        assert.ok(training.length > 0 && split.heldOut.length > 0);
        assert.deepEqual(
          [...split.heldOut],
          [...split.heldOut].sort((a, b) => a - b),
        );
      }
      const sizes = splits.map((split) => split.heldOut.length);
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
    });
  }

  for (const count of [1_501, 4_000, 50_000]) {
    it(`holds out the newest of ${count} issues, once`, () => {
      const splits = splitFolds(count, 1);
      assert.equal(splits.length, 1);
      const { heldOut, isTraining } = splits[0] as (typeof splits)[number];
      assert.equal(heldOut.at(-1), count - 1);
      assert.equal((heldOut.at(-1) as number) - (heldOut[0] as number), heldOut.length - 1);
      assert.ok(heldOut.length >= 300 && heldOut.length <= count / 3, `${heldOut.length} held out`);
      assert.deepEqual([isTraining.indexOf(0), isTraining.lastIndexOf(1)], [heldOut[0], (heldOut[0] as number) - 1]);
    });
  }

  it('splits in the same way for the same seed alone', () => {
    assert.deepEqual(splitFolds(40, 3), splitFolds(40, 3));
    assert.notDeepEqual(splitFolds(40, 3)[0]?.heldOut, splitFolds(40, 4)[0]?.heldOut);
  });
});

describe('buildFold', () => {
  const sketch = encodeSketch([{ bucket: 1, weight: 1 }]);
  const vectors = Float32Array.from([1, 0, 1, 0, 0, 1, 1, 0]);
  const representation = { vectors, dimensions: 2, sketches: [sketch, sketch, sketch, sketch] };

  it('lets only training issues vote', () => {
    const split = { heldOut: Int32Array.of(0, 3), isTraining: Uint8Array.of(0, 1, 1, 0) };
    const { neighbors } = buildFold(split, representation, [['held'], ['near'], ['far'], ['held']]);
    assert.equal(neighbors.length, 2);
    for (const vote of neighbors.map(countVotes)) {
      assert.deepEqual([...vote.keys()].sort(), ['far', 'near']);
      assert.ok((vote.get('near') as number) > (vote.get('far') as number));
    }
  });
});
