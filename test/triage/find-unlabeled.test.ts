import assert from 'node:assert/strict';
import { test } from 'node:test';
import { composeHealthIssue } from '../../src/health/health-issue.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { IssueTracker } from '../../src/issue/issue-tracker.ts';
import { silentLog } from '../../src/shared/log.ts';
import { findUnlabeled } from '../../src/triage/find-unlabeled.ts';
import { buildIssue } from '../support/build-issue.ts';

const FAMILIES = [{ name: 'area', labels: ['area/lamp'], maxLabels: 1 }];

function find(issues: readonly Issue[], { limit, below }: { limit: number; below?: number }): Promise<number[]> {
  const tracker = {
    async *listOpenIssues() {
      yield* issues;
    },
  } as Partial<IssueTracker> as IssueTracker;
  const setting = { families: FAMILIES, policy: { addComment: false, similarIssues: 0 } };
  return findUnlabeled({ tracker, setting, limit, below, log: silentLog });
}

test('the newest issues without a label of a family are found, and our own health report is none of them', async () => {
  const report = composeHealthIssue('All is well', { isIll: false, since: '2026-11-25T12:00:00Z' });
  const issues = [
    buildIssue({ number: 9, body: report, labels: [] }),
    buildIssue({ number: 8, labels: ['help wanted'] }),
    buildIssue({ number: 7, labels: ['Area/Lamp'] }),
    buildIssue({ number: 6, labels: [] }),
    buildIssue({ number: 5, labels: [] }),
  ];
  assert.deepEqual(await find(issues, { limit: 2 }), [8, 6]);
  assert.deepEqual(await find(issues, { limit: 2, below: 6 }), [5]);
});
