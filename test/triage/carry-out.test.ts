import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueTracker } from '../../src/issue/issue-tracker.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { carryOut, rehearse } from '../../src/triage/carry-out.ts';

const PROJECT = {
  ownerKind: 'organization' as const,
  owner: 'acme',
  number: 5,
  url: 'https://github.com/orgs/acme/projects/5',
};
const PLAN: Plan = {
  number: 7,
  skipped: [],
  actions: [
    { kind: 'add-labels', number: 7, labels: ['a'] },
    { kind: 'ensure-comment', number: 7, marker: 'm', body: 'b' },
    { kind: 'add-to-projects', number: 7, routes: [{ project: PROJECT, labels: ['a'] }] },
  ],
};
const REFUSAL = new ServiceError('No.', { service: 'GitHub', retryable: false });

/** A tracker that notes its calls; those named reject. */
function createTracker(failing: readonly string[] = []) {
  const calls: string[] = [];
  const call = async (name: string) => {
    calls.push(name);
    if (failing.includes(name)) throw REFUSAL;
  };
  const tracker: Partial<IssueTracker> = {
    ensureLabels: () => call('labels'),
    ensureComment: () => call('comment'),
    ensureInProjects: async () => {
      await call('boards');
      return [{ kind: 'added' }];
    },
  };
  return { calls, tracker: tracker as IssueTracker };
}

test('labels come first, then the comment, then the boards', async () => {
  const { calls, tracker } = createTracker();

  const { outcomes, error } = await carryOut(PLAN, { tracker, addLabels: true });

  assert.deepEqual(calls, ['labels', 'comment', 'boards']);
  assert.equal(error, undefined);
  assert.deepEqual(outcomes.projects, [{ project: PROJECT, labels: ['a'], outcome: { kind: 'added' } }]);
});

test('a rehearsal writes the comment alone, and tells the boards', async () => {
  const { calls, tracker } = createTracker();

  const { outcomes } = await carryOut(PLAN, { tracker, addLabels: false });

  assert.deepEqual(calls, ['comment']);
  assert.equal(outcomes.labelsOutcome, 'rehearsal');
  assert.deepEqual(outcomes.projects, rehearse(PLAN).projects);
  assert.equal(outcomes.projects?.[0]?.outcome.kind, 'rehearsal');
});

test('boards have no turn after labels that failed, and are told as failed', async () => {
  const { calls, tracker } = createTracker(['labels']);

  const { outcomes, error } = await carryOut(PLAN, { tracker, addLabels: true });

  assert.deepEqual(calls, ['labels']);
  assert.equal(error, REFUSAL);
  assert.deepEqual([outcomes.labelsOutcome, outcomes.commentOutcome], ['failed', 'failed']);
  assert.equal(outcomes.projects?.[0]?.outcome.kind, 'failed');
});

test('boards that fail are no error of the triage', async () => {
  const { tracker } = createTracker(['boards']);

  const { outcomes, error } = await carryOut(PLAN, { tracker, addLabels: true });

  assert.equal(error, undefined);
  assert.deepEqual([outcomes.labelsOutcome, outcomes.commentOutcome], ['applied', 'applied']);
  assert.deepEqual(outcomes.projects?.[0]?.outcome, { kind: 'failed', problem: 'No.' });
});

test('a plan without boards says nothing of them', async () => {
  const { tracker } = createTracker();
  const plan = { ...PLAN, actions: PLAN.actions.slice(0, 2) };

  assert.ok(!('projects' in (await carryOut(plan, { tracker, addLabels: true })).outcomes));
  assert.ok(!('projects' in rehearse(plan)));
});
