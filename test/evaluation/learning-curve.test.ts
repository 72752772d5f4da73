import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CurveStep, type FamilyLearningCurve, measureLearningCurve } from '../../src/evaluation/learning-curve.ts';
import { sayWhatMoreBring } from '../../src/evaluation/say-what-more-bring.ts';
import { fitPowerLaw } from '../../src/statistics/fit-power-law.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

const MEMBERS = ['area/fuel', 'area/radio'];

/** A step that learned from so many labelled issues, and of 400 test issues got the first label of so many wrong. */
function step(labelled: number, wrong: number, issues = 400): CurveStep {
  return {
    share: labelled / 400,
    trainIssues: 2 * labelled,
    training: Array.from({ length: 2 * labelled }, (_, at) => (at < labelled ? ['Area/Fuel'] : ['stale'])),
    issues: Array.from({ length: issues }, (_, at) =>
      buildEvaluatedIssue(['area/fuel'], [[at < wrong ? 'area/radio' : 'area/fuel!', 0.9]]),
    ),
  };
}

function curveOf(...steps: readonly CurveStep[]): FamilyLearningCurve {
  return measureLearningCurve({ family: 'area', members: MEMBERS, steps });
}

/** Wrong answers halve with four times the labels: 200 · √(100 ⁄ n). */
const FALLING = [step(100, 200), step(200, 141), step(300, 115), step(400, 100)];

test('a power law is found again', () => {
  const law = fitPowerLaw([50, 100, 400].map((size) => ({ size, share: 3 * size ** -0.4 })));
  assert.ok(Math.abs(law.scale - 3) < 1e-9 && Math.abs(law.exponent - 0.4) < 1e-9);
});

test('what 200 more labels bring is told by the curve, with an interval that holds it', () => {
  const { more, points } = curveOf(...FALLING);
  // From .25 wrong at 400 to .25 · √(400 ⁄ 600) = .204 at 600.
  assert.ok(Math.abs((more?.gain.value ?? 0) - 0.046) < 0.003, `${more?.gain.value}`);
  assert.ok(Math.abs((more?.hitAt1 ?? 0) - 0.796) < 0.003, `${more?.hitAt1}`);
  assert.ok((more?.gain.low ?? 0) > 0.02 && (more?.gain.high ?? 1) < 0.08, `${more?.gain.low} to ${more?.gain.high}`);
  assert.deepEqual(
    points.map(({ trainIssues, labelled, hitAt1 }) => [trainIssues, labelled, hitAt1.value]),
    [
      [200, 100, 0.5],
      [400, 200, 0.6475],
      [600, 300, 0.7125],
      [800, 400, 0.75],
    ],
  );
});

test('a flat curve promises nothing, and says that it cannot be told', () => {
  const { more } = curveOf(step(100, 100), step(200, 103), step(300, 98), step(400, 100));
  assert.ok((more?.gain.low ?? 1) <= 0 && Math.abs(more?.gain.value ?? 1) < 0.01);
  assert.match(
    sayWhatMoreBring({ family: 'area', more }, () => 'none'),
    /cannot be told from nothing/,
  );
});

test('few test issues, or the same labels at each step, are no curve', () => {
  const few = FALLING.map(({ issues, ...rest }) => ({ ...rest, issues: issues.slice(0, 19) }));
  const same = [step(100, 200), step(100, 150), step(100, 100)];
  for (const { more, wrong, points } of [curveOf(...few), curveOf(...same)]) {
    assert.deepEqual([more, wrong], [null, null]);
    assert.ok(points.length >= 3);
  }
  assert.match(
    sayWhatMoreBring({ family: 'area', more: null }, () => ''),
    /too few labelled issues/,
  );
});

test('first labels that are never wrong still make a curve, and steps without labels are left out of it', () => {
  const { more, wrong } = curveOf(step(0, 400), step(100, 40), step(200, 10), step(400, 0));
  assert.ok(Number.isFinite(wrong?.exponent) && (more?.hitAt1 ?? 2) <= 1, `${wrong?.exponent} ${more?.hitAt1}`);
});
