import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeComparison } from '../../../src/backtest/report/describe-comparison.ts';
import type { BacktestComparison } from '../../../src/evaluation/compare-backtests.ts';

const NOTHING = { value: null, low: null, high: null };

const COMPARISON: BacktestComparison = {
  issues: 1116,
  relabelled: 1,
  figures: [
    {
      family: 'area',
      figure: 'hitAt1',
      old: 0.7,
      new: 0.62,
      difference: { value: -0.08, low: -0.11, high: -0.02 },
      isWorse: true,
    },
    {
      family: 'area',
      figure: 'calibrationError',
      old: 0.1,
      new: 0.1004,
      difference: { value: 0.0004, low: -0.03, high: 0.021 },
      isWorse: false,
    },
    { family: 'type', figure: 'precision', old: null, new: null, difference: NOTHING, isWorse: false },
  ],
  notes: ['type, precision of applied labels: neither would apply a label.'],
  isWorse: true,
};

test('every figure stands before and now, with its difference in points, and the verdict last', () => {
  assert.equal(
    describeComparison(COMPARISON),
    [
      "Against the stored backtest, on 1,116 issues that both judged; 1 of them was relabelled since, and today's labels count for both",
      '  area',
      '    first label right           70.0 % → 62.0 %   −8.0 (−11.0 to −2.0) points   WORSE',
      '    calibration error           10.0 % → 10.0 %   0.0 (−3.0 to +2.1) points',
      '  type',
      '    precision of applied labels not compared',
      '  Not compared: type, precision of applied labels: neither would apply a label.',
      '  Worse by more than chance: area first label right.',
    ].join('\n'),
  );
});

test('what is not worse is said too', () => {
  const text = describeComparison({ ...COMPARISON, relabelled: 0, isWorse: false });
  assert.match(text, /^Against the stored backtest, on 1,116 issues that both judged\n/);
  assert.match(text, /\n {2}Nothing is worse by more than chance\.$/);
});
