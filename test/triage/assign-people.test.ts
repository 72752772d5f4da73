import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueTracker } from '../../src/issue/issue-tracker.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { assignPeople } from '../../src/triage/assign-people.ts';
import { renderAssignments } from '../../src/triage/report/render-assignments.ts';

const ACTIONS = [
  {
    kind: 'assign',
    number: 7,
    assignees: [
      { login: 'anna', label: 'area/fuel' },
      { login: 'ben', label: 'area/lens' },
    ],
  },
] as const;

function trackerWith(ensureAssignees: IssueTracker['ensureAssignees']): IssueTracker {
  return { ensureAssignees } as IssueTracker;
}

test('it is told who was given the issue and who was left out', async () => {
  const { assignments } = await assignPeople(ACTIONS, { tracker: trackerWith(async () => ['anna']) });
  assert.deepEqual(
    assignments?.map(({ login, outcome }) => [login, outcome.kind]),
    [
      ['anna', 'assigned'],
      ['ben', 'not-assignable'],
    ],
  );
  const text = renderAssignments(assignments);
  assert.match(text, /^- Assigned to `anna`, who answers for `area\/fuel`\.$/m);
  assert.match(text, /^- Not assigned to `ben`, who answers for `area\/lens`: GitHub left them out/m);
});

test('nobody is assigned for a label that the issue did not get', async () => {
  const asked: (readonly string[])[] = [];
  const tracker = trackerWith(async (_, logins) => {
    asked.push(logins);
    return logins;
  });
  await assignPeople(ACTIONS, { tracker, notLanded: new Set(['area/fuel']) });
  await assignPeople(ACTIONS, { tracker, notLanded: new Set(['area/fuel', 'area/lens']) });
  assert.deepEqual(asked, [['ben']]);
});

test('a refusal is told and stops nothing', async () => {
  const tracker = trackerWith(async () => {
    throw new ServiceError('No rights.', { service: 'GitHub', retryable: false });
  });
  const { assignments } = await assignPeople(ACTIONS, { tracker });
  assert.deepEqual(
    assignments?.map(({ outcome }) => outcome.kind),
    ['failed', 'failed'],
  );
});
