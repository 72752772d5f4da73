import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitLogistic, type LogisticProblem, logit, sigmoid } from '../../src/statistics/logistic-regression.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

/** Two clouds that overlap, so that the best weights are finite even without a penalty. */
function drawProblem({ rows, width, seed }: { rows: number; width: number; seed: number }): LogisticProblem {
  const random = createSeededRandom(seed);
  const targets = Uint8Array.from({ length: rows }, () => (random.uniform() < 0.4 ? 1 : 0));
  const values = Float32Array.from({ length: rows * width }, (_, index) => {
    const row = Math.floor(index / width);
    return random.normal() + ((targets[row] as number) * (index % width)) / width;
  });
  return { rows: values, width, targets };
}

/** ½‖w‖² + C · Σ weight · log(1 + e^(−±score)), written down once more. */
function lossAt(coefficients: Float64Array, problem: LogisticProblem, inverseRegularization: number): number {
  let loss = coefficients.subarray(0, -1).reduce((sum, value) => sum + (value * value) / 2, 0);
  for (const [row, target] of problem.targets.entries()) {
    const score = logit(coefficients, problem.rows, row * problem.width);
    const weight = problem.rowWeights?.[row] ?? 1;
    loss += inverseRegularization * weight * Math.log1p(Math.exp(target === 1 ? -score : score));
  }
  return loss;
}

function close(actual: number | undefined, expected: number, tolerance: number): void {
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= tolerance, `${actual} instead of ${expected}`);
}

describe('fitLogistic', () => {
  it('gives the log odds of the targets where the rows say nothing', () => {
    const targets = Uint8Array.from([1, 0, 0, 0, 1, 0, 0, 0]);
    const [weight, intercept] = fitLogistic(
      { rows: new Float32Array(8), width: 1, targets },
      { inverseRegularization: 10 },
    );
    close(weight, 0, 1e-9);
    close(intercept, Math.log(2 / 6), 1e-2);
  });

  it('gives the log odds ratio of a yes-or-no feature where the penalty hardly counts', () => {
    // Yes: 30 of 40 are positive; no: 10 of 50.
    const rows = Float32Array.from([...new Array(40).fill(1), ...new Array(50).fill(0)]);
    const targets = Uint8Array.from({ length: 90 }, (_, row) => (row < 30 || (row >= 40 && row < 50) ? 1 : 0));
    const [weight, intercept] = fitLogistic({ rows, width: 1, targets }, { inverseRegularization: 1e4 });
    close(intercept, Math.log(10 / 40), 0.02);
    close(weight, Math.log(30 / 10) - Math.log(10 / 40), 0.02);
  });

  for (const inverseRegularization of [0.01, 1, 100]) {
    it(`ends where the loss is flat, with C = ${inverseRegularization}`, () => {
      const problem = drawProblem({ rows: 200, width: 5, seed: 3 });
      const found = fitLogistic(problem, { inverseRegularization });
      const start = lossAt(new Float64Array(6), problem, inverseRegularization);
      const slopeAt = (point: Float64Array, index: number) => {
        const step = 1e-5;
        const [up, down] = [step, -step].map((move) => point.with(index, (point[index] as number) + move));
        return (
          (lossAt(up as Float64Array, problem, inverseRegularization) -
            lossAt(down as Float64Array, problem, inverseRegularization)) /
          (2 * step)
        );
      };
      const slopes = (point: Float64Array) => Math.hypot(...Array.from(point, (_, index) => slopeAt(point, index)));
      assert.ok(slopes(found) <= 2e-3 * slopes(new Float64Array(6)), `slope ${slopes(found)}`);
      assert.ok(lossAt(found, problem, inverseRegularization) < start);
    });
  }

  it('shrinks the weights, but not the intercept, as the penalty grows', () => {
    const problem = drawProblem({ rows: 300, width: 3, seed: 5 });
    const [loose, tight] = [10, 1e-6].map((inverseRegularization) => fitLogistic(problem, { inverseRegularization }));
    assert.ok(Math.hypot(...(loose as Float64Array).subarray(0, 3)) > 0.1);
    assert.ok(Math.hypot(...(tight as Float64Array).subarray(0, 3)) < 1e-3);
    const positives = problem.targets.reduce((sum, target) => sum + target, 0);
    close(tight?.[3], Math.log(positives / (300 - positives)), 0.02);
  });

  it('stays finite where a line separates both kinds', () => {
    const found = fitLogistic(
      { rows: Float32Array.from([-2, -1, 1, 2]), width: 1, targets: Uint8Array.from([0, 0, 1, 1]) },
      { inverseRegularization: 1e6 },
    );
    assert.ok(found.every(Number.isFinite));
    assert.ok((found[0] as number) > 1);
  });

  it('says yes to everything, within bounds, where all rows are positive, and no where none is', () => {
    const rows = drawProblem({ rows: 30, width: 2, seed: 7 }).rows;
    for (const target of [0, 1]) {
      const found = fitLogistic(
        { rows, width: 2, targets: new Uint8Array(30).fill(target) },
        { inverseRegularization: 10 },
      );
      assert.ok(found.every(Number.isFinite));
      for (let row = 0; row < 30; row++) {
        const probability = sigmoid(logit(found, rows, row * 2));
        assert.ok(target === 1 ? probability > 0.9 : probability < 0.1, `${probability}`);
      }
    }
  });

  it('knows nothing without rows', () => {
    const found = fitLogistic(
      { rows: new Float32Array(0), width: 3, targets: new Uint8Array(0) },
      { inverseRegularization: 1 },
    );
    assert.deepEqual([...found], [0, 0, 0, 0]);
  });

  it('takes a row of weight 3 for three rows, and one of weight 0 for none', () => {
    const problem = drawProblem({ rows: 60, width: 2, seed: 9 });
    const rowWeights = Float32Array.from({ length: 60 }, (_, row) => row % 4);
    const repeated = [...rowWeights].flatMap((weight, row) => new Array<number>(weight).fill(row));
    const spread: LogisticProblem = {
      rows: Float32Array.from(repeated.flatMap((row) => [...problem.rows.subarray(row * 2, row * 2 + 2)])),
      width: 2,
      targets: Uint8Array.from(repeated, (row) => problem.targets[row] as number),
    };
    const options = { inverseRegularization: 1 };
    const weighted = fitLogistic({ ...problem, rowWeights }, options);
    for (const [index, value] of fitLogistic(spread, options).entries()) close(weighted[index], value, 1e-6);
  });

  it('reads only the selected rows', () => {
    const problem = drawProblem({ rows: 50, width: 2, seed: 11 });
    const selection = Int32Array.from({ length: 25 }, (_, index) => index);
    const broken = Float32Array.from(problem.rows, (value, index) => (index < 50 ? value : Number.NaN));
    const alone = { rows: problem.rows.slice(0, 50), width: 2, targets: problem.targets.slice(0, 25) };
    const options = { inverseRegularization: 1 };
    assert.deepEqual(fitLogistic({ ...problem, rows: broken, selection }, options), fitLogistic(alone, options));
  });
});

describe('sigmoid', () => {
  it('goes from 0 to 1 without overflow', () => {
    assert.deepEqual([-1e9, -800, 0, 800, 1e9].map(sigmoid), [0, 0, 0.5, 1, 1]);
    close(sigmoid(2) + sigmoid(-2), 1, 1e-15);
    close(Math.log(sigmoid(3) / sigmoid(-3)), 3, 1e-12);
  });
});
