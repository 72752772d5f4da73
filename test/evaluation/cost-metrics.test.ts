import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureCost } from '../../src/evaluation/cost-metrics.ts';
import { buildEvaluatedIssue } from '../support/build-evaluated-issue.ts';

const ISSUE = buildEvaluatedIssue([], []);

test('half of the issues took no longer than the median, 95 of 100 no longer than p95', () => {
  const issues = Array.from({ length: 100 }, (_, index) => ({ ...ISSUE, durationMs: 100 - index }));
  const cost = measureCost(issues);
  assert.deepEqual([cost?.medianMs, cost?.p95Ms], [50, 95]);
  const single = measureCost([{ ...ISSUE, durationMs: 7 }]);
  assert.deepEqual([single?.medianMs, single?.p95Ms], [7, 7]);
});

test('tokens are means over all issues, those too about which no model was asked', () => {
  const cost = measureCost([ISSUE, { ...ISSUE, tokens: { prompt: 900, completion: 30 } }, ISSUE]);
  assert.deepEqual(cost?.tokensPerIssue, { prompt: 300, completion: 10 });
});

test('without issues nothing was spent, and nothing is told', () => {
  assert.equal(measureCost([]), undefined);
});
