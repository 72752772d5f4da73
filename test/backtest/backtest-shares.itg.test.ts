import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backtestShares } from '../../src/backtest/backtest-shares.ts';
import { runBacktest } from '../../src/backtest/run-backtest.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { silentLog } from '../../src/shared/log.ts';
import { readSample } from '../support/build-sample-index.ts';
import { LEARNING_OPTIONS } from '../support/learning-options.ts';

test('a curve learns from the newest part of the training issues, step by step, and ends at the whole backtest', async () => {
  const history = (await readSample('issues.jsonl')).flatMap((value) => {
    const parsed = parseIssue(value);
    return parsed.kind === 'issue' ? [parsed.issue] : [];
  });
  const [train, judged] = [history.slice(0, 40), history.slice(40, 52)];
  const told: string[] = [];
  const task = {
    ...LEARNING_OPTIONS,
    // The order of the file is no order of time.
    train: train.toReversed(),
    test: judged,
    log: { ...silentLog, info: (message: string) => told.push(message) },
  };
  const full = await runBacktest(task);
  const curves = await backtestShares(task, full);
  assert.deepEqual(
    curves.map(({ family }) => family),
    full.families.map(({ family }) => family),
  );
  for (const [at, { family, points }] of curves.entries()) {
    const members = full.labelFamilies[at]?.labels ?? [];
    assert.deepEqual(
      points.map(({ trainIssues }) => trainIssues),
      [10, 20, 30, 40],
    );
    const newest = train.slice(-10).filter(({ labels }) => labels.some((name) => members.includes(name)));
    assert.equal(points[0]?.labelled, newest.length);
    assert.deepEqual(points.at(-1)?.hitAt1, full.families.find((other) => other.family === family)?.hitAt1);
  }
  const steps = told.filter((message) => message.startsWith('Learning curve, step'));
  assert.deepEqual(steps[0], 'Learning curve, step 1 of 3: from the newest 10 training issues.');
  assert.equal(steps.length, 3);
});
