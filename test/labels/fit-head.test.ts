import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitHead, type HeadProblem } from '../../src/labels/fit-head.ts';
import { logit, sigmoid } from '../../src/statistics/logistic-regression.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const WIDTH = 8;

/** Unit vectors; those with the label lean towards the first axis. */
function drawHead({ rows, positives, seed }: { rows: number; positives: number; seed: number }): HeadProblem {
  const random = createSeededRandom(seed);
  const vectors = new Float32Array(rows * WIDTH);
  const targets = Uint8Array.from({ length: rows }, (_, row) => (row % Math.floor(rows / positives) === 0 ? 1 : 0));
  for (const [row, target] of targets.entries()) {
    const vector = Float64Array.from({ length: WIDTH }, (_, at) => random.normal() + (at === 0 ? 2 * target : 0));
    vectors.set(
      vector.map((value) => value / Math.hypot(...vector)),
      row * WIDTH,
    );
  }
  return { vectors, width: WIDTH, targets, seed: 1 };
}

function meanProbability(head: Float64Array, { vectors, targets }: HeadProblem, target: number): number {
  const rows = [...targets.keys()].filter((row) => targets[row] === target);
  return rows.reduce((sum, row) => sum + sigmoid(logit(head, vectors, row * WIDTH)), 0) / rows.length;
}

describe('fitHead', () => {
  it('finds the direction in which issues with the label lie', () => {
    const problem = drawHead({ rows: 300, positives: 30, seed: 1 });
    const head = fitHead(problem);
    assert.equal(head.length, WIDTH + 1);
    assert.ok(meanProbability(head, problem, 1) > 2 * meanProbability(head, problem, 0));
  });

  it('does not look at rows that do not train', () => {
    const problem = drawHead({ rows: 200, positives: 40, seed: 2 });
    const isTraining = Uint8Array.from({ length: 200 }, (_, row) => (row < 150 ? 1 : 0));
    const others = {
      ...problem,
      vectors: problem.vectors.map((value, index) => (index < 150 * WIDTH ? value : -value)),
      targets: problem.targets.map((target, row) => (row < 150 ? target : 1 - target)),
    };
    assert.deepEqual(fitHead({ ...problem, isTraining }), fitHead({ ...others, isTraining }));
  });

  it('gives the same head for the same seed, also where rows are sampled', () => {
    const problem = drawHead({ rows: 9_000, positives: 4_500, seed: 3 });
    assert.deepEqual(fitHead(problem), fitHead(problem));
  });

  it('says of a sample what it would say of all', () => {
    const problem = drawHead({ rows: 12_000, positives: 600, seed: 4 });
    const part = {
      ...problem,
      targets: problem.targets.subarray(0, 3_000),
      vectors: problem.vectors.subarray(0, 24_000),
    };
    const [all, some] = [problem, part].map((one) => meanProbability(fitHead(one), problem, 1));
    assert.ok(Math.abs((all as number) - (some as number)) < 0.06, `${all} and ${some}`);
  });

  for (const [name, target] of [
    ['none', 0],
    ['every one', 1],
  ] as const) {
    it(`stays finite where ${name} of the issues has the label`, () => {
      const { vectors } = drawHead({ rows: 40, positives: 10, seed: 5 });
      const head = fitHead({ vectors, width: WIDTH, targets: new Uint8Array(40).fill(target), seed: 1 });
      assert.ok(head.every(Number.isFinite));
    });
  }

  it('learns from one example among many', () => {
    const problem = drawHead({ rows: 500, positives: 1, seed: 6 });
    const head = fitHead(problem);
    assert.ok(head.every(Number.isFinite));
    assert.ok(meanProbability(head, problem, 1) > meanProbability(head, problem, 0));
  });
});
