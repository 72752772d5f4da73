import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Backtest, runBacktest } from '../../src/backtest/run-backtest.ts';
import type { Issue } from '../../src/issue/issue.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';
import { rocketIssues } from '../support/rocket-issues.ts';

const TYPES: Readonly<Record<string, string>> = { 'type/bug': 'Bug', 'type/feature': 'Feature' };

/** The issue with its type label in GitHub's own field. */
function withType(issue: Issue): Issue {
  const label = issue.labels.find((name) => name in TYPES);
  if (label === undefined) return issue;
  return { ...issue, labels: issue.labels.filter((name) => name !== label), type: TYPES[label] as string };
}

function predictions({ issues }: Backtest) {
  return issues.map(({ number, labels, truth }) => ({ number, labels, truth: [...truth].sort() }));
}

test('the backtest of a history with types is that of one with the labels in their place', async () => {
  const history = rocketIssues(80);
  const train = history.slice(0, 60);
  const judged = history.slice(60);
  const typed = (issues: readonly Issue[]) => issues.map((issue, row) => (row % 4 === 0 ? issue : withType(issue)));
  const options = { ...LEARNING_OPTIONS, withoutBaselines: true } as const;

  const byLabels = await runBacktest({ ...options, train, test: judged });
  const byTypes = await runBacktest({ ...options, train: typed(train), test: judged.map(withType) });

  assert.ok(typed(train).some(({ type }) => type === 'Bug'));
  assert.deepEqual(predictions(byTypes), predictions(byLabels));
});
