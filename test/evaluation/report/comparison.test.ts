import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BacktestComparison } from '../../../src/evaluation/compare-backtests.ts';
import { buildTestReport, guessedIssues, reportedBacktest } from '../../support/build-report.ts';

const COMPARISON: BacktestComparison = {
  issues: 40,
  relabelled: 2,
  isWorse: true,
  notes: ['area, precision of applied labels: neither would apply a label.'],
  figures: [
    {
      family: 'area',
      figure: 'hitAt1',
      old: 0.71,
      new: 0.65,
      difference: { value: -0.06, low: -0.1, high: -0.02 },
      isWorse: true,
    },
    {
      family: 'area',
      figure: 'coverage',
      old: 0.5,
      new: 0.51,
      difference: { value: 0.01, low: -0.02, high: 0.04 },
      isWorse: false,
    },
    {
      family: 'area',
      figure: 'precision',
      old: null,
      new: null,
      difference: { value: null, low: null, high: null },
      isWorse: false,
    },
  ],
};

const backtests = [reportedBacktest(guessedIssues({ count: 40, right: 26 }))];

test('what a stored backtest was held against stands in both formats, with the interval of each difference', () => {
  const { html, markdown } = buildTestReport({ backtests, comparison: COMPARISON });
  assert.match(html, /Against the stored evaluation/);
  assert.match(markdown, /worse than the stored one, by more than chance\. Both judged 40 issues/);
  assert.match(markdown, /People changed the labels of 2 since/);
  assert.match(
    markdown,
    /\| area, first label right \| 71\u00a0% \| 65\u00a0% \| −6\.0 \(−10\.0 to −2\.0\) \| worse \|/,
  );
  assert.match(markdown, /\| area, coverage \| .* \| \+1\.0 \(−2\.0 to \+4\.0\) \| not worse by more than chance \|/);
  assert.match(markdown, /\| area, precision of applied labels \| – \| – \| not measurable \| not compared \|/);
  assert.match(markdown, /Not compared: area, precision/);
});

test('without a stored backtest there is no such section', () => {
  assert.doesNotMatch(buildTestReport({ backtests }).markdown, /stored evaluation/);
});
