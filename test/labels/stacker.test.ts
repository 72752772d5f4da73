import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyStacker, fitStacker, type StackerRows } from '../../src/labels/stacker.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const WIDTH = 3;

/** The first feature tells, the second is noise, the third is always 7. */
function drawRows(rows: number, seed = 1): StackerRows {
  const random = createSeededRandom(seed);
  const targets = Uint8Array.from({ length: rows }, () => (random.uniform() < 0.25 ? 1 : 0));
  const values = Float32Array.from({ length: rows * WIDTH }, (_, index) => {
    if (index % WIDTH === 2) return 7;
    return random.normal() + (index % WIDTH === 0 ? 1.5 * (targets[Math.floor(index / WIDTH)] as number) : 0);
  });
  return { rows: values, width: WIDTH, targets, rowWeights: new Float32Array(rows).fill(1) };
}

function probabilities(given: StackerRows): number[] {
  const stacker = fitStacker(given);
  return Array.from(given.targets, (_, row) => applyStacker(stacker, given.rows, row * WIDTH));
}

describe('a stacker', () => {
  it('gives probabilities whose mean is the share of positives', () => {
    const given = drawRows(400);
    const found = probabilities(given);
    const share = given.targets.reduce((sum, target) => sum + target, 0) / 400;
    assert.ok(Math.abs(found.reduce((sum, one) => sum + one, 0) / 400 - share) < 0.01);
    assert.ok(found.every((probability) => probability > 0 && probability < 1));
  });

  it('is not carried away by a feature that hardly varied where a new row has it otherwise', () => {
    const given = drawRows(400);
    const noisy = given.rows.map((value, index) => (index % WIDTH === 2 ? value + 1e-4 * ((index * 7) % 5) : value));
    const stacker = fitStacker({ ...given, rows: noisy });
    const [usual, other] = [7, 0].map((third) => applyStacker(stacker, [0.5, 0, third]) as number) as [number, number];
    assert.ok(Math.abs(usual - other) < 0.05, `${usual} and ${other}`);
  });

  it('does not mind the unit of a feature', () => {
    const given = drawRows(200);
    const scaled = given.rows.map((value, index) => (index % WIDTH === 0 ? value * 1000 + 5 : value));
    const [expected, found] = [given, { ...given, rows: scaled }].map(probabilities);
    for (const [row, value] of (expected as number[]).entries()) {
      assert.ok(Math.abs(value - (found?.[row] as number)) < 1e-3, `row ${row}`);
    }
  });

  it('is not moved by a feature that was the same in every row, however it differs later', () => {
    const stacker = fitStacker(drawRows(200));
    const [usual, unusual] = [7, -1e6].map((third) => applyStacker(stacker, [0.3, 0.1, third]));
    assert.ok(Math.abs((usual as number) - (unusual as number)) < 1e-6);
  });

  it('does not see rows of weight 0', () => {
    const given = drawRows(200);
    const rowWeights = given.rowWeights.map((_, row) => (row < 120 ? 1 : 0));
    const others = {
      ...given,
      rows: given.rows.map((value, index) => (index < 120 * WIDTH ? value : value + 9)),
      targets: given.targets.map((target, row) => (row < 120 ? target : 1 - target)),
    };
    assert.deepEqual(fitStacker({ ...given, rowWeights }), fitStacker({ ...others, rowWeights }));
  });

  it('stays finite with a single row, and with rows of one kind', () => {
    for (const target of [0, 1]) {
      for (const count of [1, 20]) {
        const found = probabilities({ ...drawRows(count), targets: new Uint8Array(count).fill(target) });
        assert.ok(found.every((probability) => probability >= 0 && probability <= 1));
      }
    }
  });
});
