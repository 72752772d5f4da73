import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '../../src/issue/issue.ts';
import { settledIssues } from '../../src/labels/settled-issues.ts';
import { buildIssue } from '../support/build-issue.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const dated = (day: number, state: Issue['state'], number = day) =>
  buildIssue({ number, state, createdAt: new Date(Date.UTC(2026, 0, day)).toISOString() });

test('closed issues that are older than labels take are settled', () => {
  const issues = [dated(1, 'closed'), dated(2, 'open'), dated(80, 'closed'), dated(100, 'closed')];
  assert.deepEqual([...settledIssues(issues, 40 * DAY_MS)], [1, 0, 0, 0]);
  assert.deepEqual([...settledIssues(issues, 15 * DAY_MS)], [1, 0, 1, 0]);
});

test('where nobody knows the delay it is a month', () => {
  assert.deepEqual([...settledIssues([dated(1, 'closed'), dated(75, 'closed'), dated(100, 'closed')])], [1, 0, 0]);
});

test('where no issue is closed the state is taken for unknown', () => {
  assert.deepEqual([...settledIssues([dated(1, 'open'), dated(100, 'open')])], [1, 0]);
});

test('without dates all but the newest tenth are settled', () => {
  const issues = Array.from({ length: 20 }, (_, at) => buildIssue({ number: at + 1 }));
  assert.deepEqual([...settledIssues(issues)], [...Array(18).fill(1), 0, 0]);
  assert.deepEqual([...settledIssues([])], []);
});
