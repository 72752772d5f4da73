import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureFamily, measureRanking } from '../../src/evaluation/family-metrics.ts';
import type { Figure } from '../../src/statistics/bootstrap.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

const MEMBERS = ['a', 'b', 'c', 'd', 'e'];

/** Four issues with a label of the family, one that has none of it. */
const ISSUES = [
  buildEvaluatedIssue(
    ['a', 'b'],
    [
      ['a!', 0.9],
      ['c!', 0.8],
      ['b', 0.3],
      ['d', 0.1],
    ],
  ),
  buildEvaluatedIssue(
    ['b'],
    [
      ['a!', 0.7],
      ['c', 0.4],
      ['d', 0.2],
      ['b', 0.1],
    ],
  ),
  buildEvaluatedIssue(
    ['c'],
    [
      ['c', 0.5],
      ['a', 0.4],
      ['b', 0.2],
      ['d', 0.1],
    ],
  ),
  buildEvaluatedIssue(
    ['e'],
    [
      ['d', 0.35],
      ['a', 0.2],
      ['b', 0.1],
      ['c', 0.1],
    ],
  ),
  buildEvaluatedIssue(['other'], [['a!', 0.95]]),
];

const METRICS = measureFamily({ family: 'area', members: MEMBERS, issues: ISSUES });

function assertFigure({ value, low, high }: Figure, expected: number): void {
  assert.ok(value !== null && low !== null && high !== null);
  assert.ok(Math.abs(value - expected) < 1e-12, `${value} is not ${expected}`);
  assert.ok(low <= value && value <= high && low >= 0 && high <= 1, `${low} ≤ ${value} ≤ ${high}`);
  assert.ok(low < high);
}

test('only issues that people gave a label of the family count', () => {
  assert.equal(METRICS.issues, 4);
});

test('hits: a right label is the first, or among the first three', () => {
  assertFigure(METRICS.hitAt1, 2 / 4); // issues 1 and 3
  assertFigure(METRICS.hitAt3, 2 / 4); // b of issue 2 is fourth
});

test('micro-F1 counts all pairs of issue and label, of those applied', () => {
  // Applied: a, c | a = 3, of which 1 is right; given: a, b | b | c | e = 5.
  assertFigure(METRICS.microF1, (2 * 1) / (3 + 5));
});

test('micro-F1 of the first label needs no cut-off', () => {
  assertFigure(METRICS.top1MicroF1, (2 * 2) / (4 + 5));
});

test('macro-F1 is the mean over labels that test issues carry, also of those never predicted', () => {
  // a: predicted 2, given 1, right 1 → 2⁄3; b: 0; c: predicted 1, given 1, right 1 → 1; e: 0. Nobody gave d.
  assertFigure(METRICS.macroF1, (2 / 3 + 0 + 1 + 0) / 4);
});

test('precision is the share of applied labels that are right, coverage that of issues that got one', () => {
  assertFigure(METRICS.precision, 1 / 3);
  assertFigure(METRICS.coverage, 2 / 4);
});

test('of four issues the surest 35 % are one', () => {
  assertFigure(METRICS.surestPrecision, 1);
});

test('the calibration error is the mean distance between stated and observed share', () => {
  // Bins of one issue each: |.9 − 1|, |.7 − 0|, |.5 − 1|, |.35 − 0|.
  assertFigure(METRICS.calibrationError, (0.1 + 0.7 + 0.5 + 0.35) / 4);
  assert.deepEqual(
    METRICS.reliability.map(({ from, count, observed }) => [from, count, observed]),
    [
      [0.3, 1, 0],
      [0.5, 1, 1],
      [0.7, 1, 0],
      [0.9, 1, 1],
    ],
  );
});

test('risk and coverage go from the surest issue to all', () => {
  assert.deepEqual(
    METRICS.riskCoverage.map(({ coverage, risk }) => [coverage, risk]),
    [
      [0.25, 0],
      [0.5, 1 / 2],
      [0.75, 1 / 3],
      [1, 2 / 4],
    ],
  );
});

test('per label: how often it was given, and how right and complete its application was', () => {
  assert.deepEqual(METRICS.labels, [
    { name: 'b', support: 2, applied: 0, precision: null, recall: 0 },
    { name: 'a', support: 1, applied: 2, precision: 1 / 2, recall: 1 },
    { name: 'c', support: 1, applied: 1, precision: 0, recall: 0 },
    // No training issue has it: nothing is predicted, but it is told.
    { name: 'e', support: 1, applied: 0, precision: null, recall: 0 },
  ]);
});

test('labels that differ only in case are one', () => {
  const { issues, hitAt1, precision, macroF1, labels } = measureFamily({
    family: 'area',
    members: ['Bug', 'bug'],
    issues: [buildEvaluatedIssue(['BUG', 'bug'], [['Bug!', 0.9]]), buildEvaluatedIssue(['bug'], [['Bug!', 0.8]])],
  });
  assert.equal(issues, 2);
  assert.deepEqual([hitAt1.value, precision.value, macroF1.value], [1, 1, 1]);
  assert.deepEqual(labels, [{ name: 'Bug', support: 2, applied: 2, precision: 1, recall: 1 }]);
});

test('where no issue has a label of the family, every figure is null', () => {
  const { hitAt1, hitAt3, microF1, top1MicroF1, macroF1, precision, coverage, surestPrecision, calibrationError } =
    measureFamily({ family: 'area', members: MEMBERS, issues: [buildEvaluatedIssue(['other'], [['a!', 0.9]])] });
  const figures = [hitAt1, hitAt3, microF1, top1MicroF1, macroF1, precision, coverage, surestPrecision];
  for (const figure of [...figures, calibrationError]) assert.deepEqual(figure, { value: null, low: null, high: null });
});

test('where nothing is applied, precision is null and coverage 0', () => {
  const { precision, coverage, microF1 } = measureFamily({
    family: 'area',
    members: MEMBERS,
    issues: [buildEvaluatedIssue(['a'], [['a', 0.4]]), buildEvaluatedIssue(['b'], [])],
  });
  assert.deepEqual(precision, { value: null, low: null, high: null });
  assert.deepEqual([coverage.value, microF1.value], [0, 0]);
  assert.ok((coverage.high as number) > 0.5);
});

test('an issue without predictions is a miss', () => {
  const { hitAt1, macroF1, calibrationError } = measureFamily({
    family: 'area',
    members: MEMBERS,
    issues: [buildEvaluatedIssue(['a'], [])],
  });
  assert.deepEqual([hitAt1.value, macroF1.value, calibrationError.value], [0, 0, 0]);
});

test('three right applications among many issues still look like three', () => {
  const { precision } = measureFamily({
    family: 'area',
    members: MEMBERS,
    issues: Array.from({ length: 100 }, (_, index) => buildEvaluatedIssue(['a'], [[index < 3 ? 'a!' : 'a', 0.9]])),
  });
  assert.equal(precision.value, 1);
  assert.ok((precision.low as number) < 0.5);
});

test('the order of issues that are equally sure decides among the surest: the earlier ones are taken', () => {
  const issues = Array.from({ length: 10 }, (_, index) => buildEvaluatedIssue([index < 3 ? 'a' : 'b'], [['a', 0.5]]));
  const { surestPrecision } = measureFamily({ family: 'area', members: MEMBERS, issues });
  assert.equal(surestPrecision.value, 1);
});

test('ranking alone gives the same figures', () => {
  const { hitAt1, hitAt3, macroF1 } = METRICS;
  assert.deepEqual(measureRanking({ family: 'area', members: MEMBERS, issues: ISSUES }), { hitAt1, hitAt3, macroF1 });
});
