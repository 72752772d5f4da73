import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssueTracker } from '../../src/issue/issue-tracker.ts';
import type { Proposal, ProposalOutcome } from '../../src/issue/proposal.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { carryOut, rehearse } from '../../src/triage/carry-out.ts';

const PROJECT = {
  ownerKind: 'organization',
  owner: 'acme',
  number: 5,
  url: 'https://github.com/orgs/acme/projects/5',
} as const;
const BOARDS = { kind: 'add-to-projects', number: 7, routes: [{ project: PROJECT, labels: ['a'] }] } as const;
const COMMENT = { kind: 'ensure-comment', number: 7, marker: 'm', body: 'likely: a, b' } as const;

function label(name: string, mode: Proposal['mode']): Proposal {
  return { target: { kind: 'label', name }, rationale: 'as #3', level: 'high', mode };
}

const PLAN: Plan = {
  number: 7,
  skipped: [],
  actions: [
    {
      kind: 'ensure-proposals',
      number: 7,
      proposals: [label('a', 'apply'), label('b', 'suggest')],
      scope: { kinds: ['label'], labels: ['a', 'b'] },
      fallback: [{ kind: 'add-labels', number: 7, labels: ['a', 'b'] }, COMMENT, BOARDS],
    },
    { kind: 'remove-comment', number: 7, marker: 'm' },
    BOARDS,
  ],
};

/** A tracker that notes its calls, and answers proposals with the given outcomes. */
function createTracker(outcomes: readonly ProposalOutcome[]) {
  const calls: string[] = [];
  const tracker: Partial<IssueTracker> = {
    ensureProposals: async () => ({ outcomes, dismissed: [] }),
    ensureLabels: async (_number, labels) => void calls.push(`labels ${labels.join()}`),
    ensureComment: async (_number, { body }) => void calls.push(`comment ${body}`),
    ensureNoComment: async () => void calls.push('no comment'),
    ensureInProjects: async () => {
      calls.push('boards');
      return [{ kind: 'added' }];
    },
  };
  return { calls, tracker: tracker as IssueTracker };
}

const OFF = { kind: 'unsupported', because: 'preview-off' } as const;

test('what GitHub took needs no fallback', async () => {
  const { calls, tracker } = createTracker([{ kind: 'applied' }, { kind: 'pending', isOld: false }]);
  const { outcomes } = await carryOut(PLAN, { tracker, addLabels: true });
  assert.deepEqual(calls, ['no comment', 'boards']);
  assert.equal(outcomes.fallback, undefined);
});

test('a label that was withheld leads to no board yet', async () => {
  const { calls, tracker } = createTracker([{ kind: 'withheld' }, { kind: 'pending', isOld: false }]);
  const { outcomes } = await carryOut(PLAN, { tracker, addLabels: true });
  assert.deepEqual(calls, ['no comment']);
  assert.ok(!('projects' in outcomes));
});

test('where nothing was taken the fallback stands in, its comment in place of the other', async () => {
  const { calls, tracker } = createTracker([OFF, OFF]);
  const { outcomes } = await carryOut(PLAN, { tracker, addLabels: true });
  assert.deepEqual(calls, ['labels a,b', 'comment likely: a, b', 'boards']);
  assert.deepEqual(outcomes.fallback, { because: 'preview-off', labels: ['a', 'b'], isInComment: true });
});

test('of labels that GitHub took, the fallback adds none', async () => {
  const { calls, tracker } = createTracker([{ kind: 'applied' }, OFF]);
  await carryOut(PLAN, { tracker, addLabels: true });
  assert.equal(calls[0], 'labels b');
});

test('one that failed makes the run fail, after everything else had its turn', async () => {
  const { calls, tracker } = createTracker([
    { kind: 'failed', problem: 'No.' },
    { kind: 'pending', isOld: false },
  ]);
  const { error } = await carryOut(PLAN, { tracker, addLabels: true });
  assert.deepEqual(calls, ['no comment']);
  assert.equal((error as Error).message, 'No.');
});

test('where GitHub cannot be asked at all, each proposal is told as failed, and nothing after it is reached', async () => {
  const { calls, tracker } = createTracker([]);
  const failure = new ServiceError('Down.', { service: 'GitHub', retryable: true });
  const broken = { ...tracker, ensureProposals: () => Promise.reject(failure) };
  const { outcomes, error } = await carryOut(PLAN, { tracker: broken, addLabels: true });
  assert.deepEqual([calls, error], [[], failure]);
  assert.deepEqual(
    outcomes.proposals?.map(({ outcome }) => outcome),
    Array(2).fill({ kind: 'failed', problem: 'Down.' }),
  );
});

test('a rehearsal asks nobody, and tells what would be asked', async () => {
  const { calls, tracker } = createTracker([]);
  const { outcomes } = await carryOut(PLAN, { tracker, addLabels: false });
  assert.deepEqual(calls, ['no comment']);
  assert.deepEqual(outcomes.proposals, rehearse(PLAN).proposals);
  assert.ok(outcomes.proposals?.every(({ outcome }) => outcome.kind === 'rehearsal'));
});
