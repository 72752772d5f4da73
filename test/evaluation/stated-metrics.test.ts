import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { measureStated, type StatedIssue, type StatedMetrics } from '../../src/evaluation/stated-metrics.ts';
import type { LabelFamily } from '../../src/labels/label-families.ts';
import { logOdds } from '../../src/statistics/log-odds.ts';
import { sigmoid } from '../../src/statistics/logistic-regression.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

const FAMILIES: readonly LabelFamily[] = [{ name: 'area', labels: ['area/fuel', 'area/radio'], maxLabels: 2 }];

interface Making {
  readonly count: number;
  /** What a model states of a label that is as probable as this. */
  readonly state: (probability: number) => number;
}

/** Issues whose labels come true as often as their probability says. */
function makeIssues({ count, state }: Making): StatedIssue[] {
  const random = createSeededRandom(7);
  return Array.from({ length: count }, () => {
    const probability = 0.05 + 0.9 * random.uniform();
    const isFuel = random.uniform() < probability;
    return {
      truth: isFuel ? ['area/fuel'] : ['area/radio'],
      stated: [{ family: 'area', name: 'Area/Fuel', stated: state(probability), local: 0.5, prior: 0.5 }],
    };
  });
}

function measure(making: Making): StatedMetrics {
  const [metrics] = measureStated(makeIssues(making), FAMILIES);
  assert.ok(metrics !== undefined);
  return metrics;
}

describe('measureStated', () => {
  it('finds nothing to correct in a model that knows what it knows', () => {
    const { stated, fit, labels, issues } = measure({ count: 2000, state: (probability) => probability });
    assert.ok(fit !== undefined && stated.error < 0.04, `${stated.error}`);
    assert.ok(Math.abs(fit.slope - 1) < 0.15 && Math.abs(fit.intercept) < 0.15, JSON.stringify(fit));
    assert.ok(Math.abs(fit.weight - 1) < 0.16, `${fit.weight}`);
    assert.deepEqual([labels, issues], [2000, 2000]);
  });

  it('corrects a model that is too sure of itself, and would count it less', () => {
    const { stated, fit, local } = measure({ count: 2000, state: (probability) => sigmoid(3 * logOdds(probability)) });
    assert.ok(fit !== undefined && stated.error > 0.1, `${stated.error}`);
    assert.ok(Math.abs(fit.slope - 1 / 3) < 0.06, `${fit.slope}`);
    assert.ok(Math.abs(fit.weight - 1 / 3) < 0.09, `${fit.weight}`);
    assert.ok(fit.calibrated.error < stated.error / 2 && fit.calibrated.brier < stated.brier);
    assert.ok(Math.abs(local.brier - 0.25) < 1e-9);
  });

  it('gives a model that guesses no weight, and is finite for one that is always certain', () => {
    const random = createSeededRandom(3);
    const guessing = measure({ count: 4000, state: () => random.uniform() });
    assert.ok((guessing.fit?.weight ?? 1) <= 0.05, `${guessing.fit?.weight}`);
    const { fit } = measure({ count: 200, state: (probability) => Math.round(probability) });
    assert.ok(fit !== undefined && [fit.slope, fit.intercept, fit.calibrated.brier].every(Number.isFinite));
  });

  it('learns no correction from a few issues', () => {
    assert.equal(measure({ count: 20, state: (probability) => probability }).fit, undefined);
  });

  it('counts only issues that people gave a label of the family', () => {
    const stated = [{ family: 'area', name: 'area/fuel', stated: 0.5, local: 0.5, prior: 0.5 }];
    assert.deepEqual(measureStated([{ stated, truth: ['type/bug'] }], FAMILIES), []);
    assert.deepEqual(measureStated([{ stated: [], truth: ['area/fuel'] }], FAMILIES), []);
  });
});
