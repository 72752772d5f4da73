import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { runBacktest } from '../../../src/backtest/run-backtest.ts';
import { forLargeHistory } from '../../../src/commands/evaluate/large-history.ts';
import { LEARNING_OPTIONS } from '../../support/learning-options.ts';
import { rocketIssues } from '../../support/rocket-issues.ts';

const TASK = { ...LEARNING_OPTIONS, train: rocketIssues(200), test: rocketIssues(20, 201) };
const LOCAL = { service: undefined, access: {} };

function indexFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('auto-triager-evaluate-'));
}

test('a history that fits into memory is judged as ever', () => {
  assert.equal(forLargeHistory(TASK, LOCAL), TASK);
});

test('a large history is judged by an index of all of it, learned from a sample, of which nothing is left', async (t) => {
  const task = forLargeHistory(TASK, { ...LOCAL, comparedUpTo: 100 });
  const { knowledge, issues, trainIssues } = await runBacktest(task);
  t.after(() => knowledge.close());

  assert.deepEqual([trainIssues, issues.length], [200, 20]);
  assert.equal((await knowledge.readNumbers()).length, 200);
  assert.equal(knowledge.labelModel.issues, 200);
  assert.ok(issues.every(({ similar }) => similar.length > 0));
  // Issues before the sample are found as well.
  assert.ok(issues.some(({ similar }) => similar.some(({ number }) => number <= 100)));
  assert.deepEqual(indexFolders(), []);
});
