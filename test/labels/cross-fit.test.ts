import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crossFit, type PartedRows, partOf } from '../../src/labels/cross-fit.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

function drawRows(parts: number): PartedRows {
  const random = createSeededRandom(4);
  const targets = Uint8Array.from({ length: 120 }, (_, row) => (row % 3 === 0 ? 1 : 0));
  return {
    rows: Float32Array.from(targets, (target) => random.normal() + target),
    width: 1,
    targets,
    rowWeights: new Float32Array(120).fill(1),
    parts: Uint8Array.from({ length: 120 }, (_, row) => row % parts),
  };
}

describe('crossFit', () => {
  it('predicts a part without having seen its answers', () => {
    const given = drawRows(4);
    const others = { ...given, targets: given.targets.map((target, row) => (row % 4 === 1 ? 1 - target : target)) };
    const [expected, found] = [given, others].map(crossFit);
    const rows = [...given.targets.keys()];
    assert.deepEqual(
      rows.filter((row) => row % 4 === 1).map((row) => found?.[row]),
      rows.filter((row) => row % 4 === 1).map((row) => expected?.[row]),
    );
    assert.ok(rows.some((row) => row % 4 === 2 && found?.[row] !== expected?.[row]));
  });

  it('gives every row a probability', () => {
    const found = crossFit(drawRows(2));
    assert.equal(found.length, 120);
    assert.ok(found.every((probability) => probability > 0 && probability < 1));
  });
});

describe('partOf', () => {
  it('is the fold where there are several', () => {
    assert.equal(partOf({ fold: 3, folds: 5, at: 17, heldOut: 20 }), 3);
  });

  it('divides a single fold into fifths in order of time', () => {
    const parts = Array.from({ length: 12 }, (_, at) => partOf({ fold: 0, folds: 1, at, heldOut: 12 }));
    assert.deepEqual(parts, [0, 0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4]);
  });
});
