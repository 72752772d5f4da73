import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrationByChance } from '../../src/evaluation/calibration-by-chance.ts';
import { measureCalibration } from '../../src/evaluation/calibration-metrics.ts';
import { createSeededRandom } from '../../src/statistics/seeded-random.ts';

/** Answers that are right as often as `chanceOf` their stated probability, which is spread evenly from .2 to 1. */
function answers(count: number, { seed = 1, chanceOf = (stated: number) => stated } = {}) {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, () => {
    const probability = 0.2 + 0.8 * random.uniform();
    return { probability, isCorrect: random.uniform() < chanceOf(probability) };
  });
}

test('with one bin the error by chance is that of a coin: √(2 p (1 − p) ⁄ (π n)) on average', () => {
  // 400 throws at .5: a standard error of .025, of which the mean distance is √(2 ⁄ π) and the 95 % quantile 1.96 times.
  const byChance = calibrationByChance(Array.from({ length: 400 }, () => 0.5));
  assert.ok(Math.abs((byChance?.mean ?? 0) - 0.025 * Math.sqrt(2 / Math.PI)) < 0.002, `${byChance?.mean}`);
  assert.ok(Math.abs((byChance?.high ?? 0) - 0.025 * 1.96) < 0.006, `${byChance?.high}`);
});

test('four times as many issues halve the error that chance makes', () => {
  const meanOf = (count: number) =>
    calibrationByChance(answers(count).map(({ probability }) => probability))?.mean ?? 0;
  assert.ok(Math.abs(meanOf(200) / meanOf(800) - 2) < 0.25, `${meanOf(200)} and ${meanOf(800)}`);
});

test('perfect probabilities are called wrong in about 5 of 100 cases, whatever the number of issues', () => {
  for (const count of [40, 228]) {
    const beyond = Array.from({ length: 200 }, (_, seed) => calibrationOf(answers(count, { seed })));
    const share = beyond.filter(Boolean).length / beyond.length;
    assert.ok(share <= 0.09, `${share} of ${count} issues`);
  }
});

test('probabilities that promise 15 points too much are found out on 228 issues, and by how much', () => {
  const worlds = Array.from({ length: 20 }, (_, seed) =>
    measureCalibration(answers(228, { seed, chanceOf: (stated) => stated - 0.15 })),
  );
  assert.ok(worlds.filter(({ isBeyondChance }) => isBeyondChance).length >= 19);
  const covered = worlds.filter(({ bias: { low, high } }) => (low ?? 1) <= 0.15 && 0.15 <= (high ?? 0));
  assert.ok(covered.length >= 17, `${covered.length}`);
});

test('the Brier score is the mean square of probability less outcome, the bias their mean', () => {
  const { brierScore, bias } = measureCalibration([
    { probability: 0.9, isCorrect: true },
    { probability: 0.6, isCorrect: false },
  ]);
  assert.ok(Math.abs((brierScore.value ?? 0) - (0.01 + 0.36) / 2) < 1e-12);
  assert.ok(Math.abs((bias.value ?? 0) - (0.75 - 0.5)) < 1e-12);
});

test('without issues there is nothing to judge', () => {
  const nothing = { value: null, low: null, high: null };
  assert.deepEqual(measureCalibration([]), {
    bias: nothing,
    brierScore: nothing,
    errorByChance: null,
    isBeyondChance: null,
  });
});

function calibrationOf(items: ReturnType<typeof answers>): boolean | null {
  return measureCalibration(items).isBeyondChance;
}
