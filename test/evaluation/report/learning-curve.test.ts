import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureLearningCurve } from '../../../src/evaluation/learning-curve.ts';
import { buildTestReport, guessedIssues, reportedBacktest } from '../../support/build-report.ts';

const steps = [20, 40, 60, 80].map((trainIssues) => ({
  share: trainIssues / 80,
  trainIssues,
  training: Array.from({ length: trainIssues }, () => ['a']),
  issues: guessedIssues({ count: 40, right: 20 + trainIssues / 10 }),
}));
const curve = measureLearningCurve({ family: 'area', members: ['a', 'b'], steps });
const issues = guessedIssues({ count: 40, right: 30 });

test('a learning curve is a plot, a table and a sentence on what more labels would bring', () => {
  const { html, markdown } = buildTestReport({ backtests: [reportedBacktest(issues, { learningCurve: [curve] })] });
  assert.match(html, /aria-label="Share of first area labels that are right, by labelled training issues"/);
  assert.match(markdown, /What more labels would bring/);
  assert.match(markdown, /200 more area labels would bring the first label \+\d+\.\d \(/);
  assert.match(markdown, /\| 20 \| 20 \| 55\u00a0% \(/);
});

test('without one there is no such section', () => {
  assert.doesNotMatch(buildTestReport({ backtests: [reportedBacktest(issues)] }).markdown, /more labels would bring/);
});

test('the report holds the calibration error against chance, and says which mistakes there are', () => {
  const { markdown } = buildTestReport({ backtests: [reportedBacktest(issues)] });
  assert.match(markdown, /\| Calibration error by chance \| \d+\u00a0% \| .* in 95 of 100 cases at most \d+\u00a0%/);
  assert.match(markdown, /\| Stated less right, points \| \+15\.0 \(/);
  assert.match(markdown, /\| Brier score \| 0\.\d{3} \(/);
  assert.match(markdown, /\| 1–4 \| 40 \| 75\u00a0% \(/);
  assert.match(markdown, /\| Other \| 10 \| 100\u00a0% \|/);
});
