import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resembleIssues } from '../../bench/resemble-issues.ts';
import type { Issue } from '../../src/issue/issue.ts';

const FORM = ['### What happened?', '', '### Which version?'];
const ISSUES: readonly Issue[] = Array.from({ length: 40 }, (_, at) => ({
  number: at + 1,
  title: `Panel ${at} shows ${'nothing '.repeat(at % 5)}at all`,
  body: [
    FORM[0],
    `On host${at} the query number ${at} fails with error ${1000 + at}`,
    FORM[1],
    FORM[2],
    `v9.${at}`,
  ].join('\n'),
  labels: [at % 2 === 0 ? 'area/panel' : 'area/query'],
  state: 'open',
}));

test('made-up issues are numbered from 1, carry labels of real ones, and keep their form', () => {
  const made = resembleIssues({ issues: ISSUES, count: 300, seed: 1 });
  assert.deepEqual(
    made.map(({ number }) => number),
    Array.from({ length: 300 }, (_, at) => at + 1),
  );
  for (const { body, labels } of made) {
    const lines = body.split('\n');
    assert.deepEqual([lines[0], lines[2], lines[3]], FORM);
    assert.ok(['area/panel', 'area/query'].includes(labels[0] ?? ''));
  }
});

test('they are about as long as the real ones, and hardly a line comes twice', () => {
  const made = resembleIssues({ issues: ISSUES, count: 300, seed: 2 });
  const mean = (issues: readonly Issue[]) => issues.reduce((sum, { body }) => sum + body.length, 0) / issues.length;
  assert.ok(Math.abs(mean(made) / mean(ISSUES) - 1) < 0.15, `${mean(made)} instead of ${mean(ISSUES)}`);
  const own = new Set(made.map(({ body }) => body.split('\n')[1]));
  assert.ok(own.size > 290, `${own.size} of 300`);
});

test('the same seed gives the same issues, another seed others', () => {
  const issues = resembleIssues({ issues: ISSUES, count: 5, seed: 3 });
  assert.deepEqual(resembleIssues({ issues: ISSUES, count: 5, seed: 3 }), issues);
  assert.notDeepEqual(resembleIssues({ issues: ISSUES, count: 5, seed: 4 }), issues);
});

test('nothing resembles nothing', () => {
  assert.throws(() => resembleIssues({ issues: [], count: 1, seed: 1 }), /nothing that issues could resemble/);
});
