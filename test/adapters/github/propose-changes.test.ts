import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Proposal, ProposalTarget } from '../../../src/issue/proposal.ts';
import { type GitHubServer, OWNER, startGitHub } from '../../support/start-git-hub.ts';
import type { SuggestionsServer } from '../../support/start-suggestions.ts';
import { openTracker } from './open-tracker.ts';

let server: GitHubServer;
let suggestions: SuggestionsServer;
before(async () => {
  server = await startGitHub({ labels: ['type/bug'], suggestions: 'on' });
  assert.ok(server.suggestions);
  suggestions = server.suggestions;
});
after(() => server.close());
afterEach(() => assert.deepEqual(suggestions.invalid(), []));

async function openIssue(changes: object = {}): Promise<{ number: number; id: number }> {
  return (await server.call('POST', '/issues', { title: 'Lamp flickers', ...changes })) as {
    number: number;
    id: number;
  };
}

async function propose(number: number, targets: readonly ProposalTarget[], mode: Proposal['mode'] = 'suggest') {
  const proposals = targets.map(
    (target): Proposal => ({ target, rationale: 'two of three similar', level: 'high', mode }),
  );
  const kinds = targets.map(({ kind }) => kind);
  return await openTracker(server).ensureProposals(number, { proposals, scope: { kinds, labels: ['type/bug'] } });
}

const BUG = { kind: 'type', name: 'bug' } as const;
const HIGH = { kind: 'field', field: 'priority', option: 'high' } as const;
const REPORTER = { kind: 'assignee', login: 'reporter' } as const;

test('type, field and assignee are proposed by one change, without labels in it, and wait', async () => {
  const { number } = await openIssue({ assignees: [OWNER] });
  const position = server.proxy.requests.length;

  const type = { kind: 'type', name: 'Bug' } as const;
  const { outcomes } = await propose(number, [type, HIGH, REPORTER, { kind: 'label', name: 'type/bug' }]);
  const second = await propose(number, [BUG, HIGH, REPORTER, { kind: 'label', name: 'type/bug' }]);

  assert.deepEqual(outcomes, Array(4).fill({ kind: 'pending', isOld: false }));
  assert.deepEqual(second.outcomes, Array(4).fill({ kind: 'pending', isOld: true }));
  const patches = server.proxy.requests.slice(position).filter(({ method }) => method === 'PATCH');
  const body = JSON.parse(patches[0]?.body ?? '') as Record<string, unknown>;
  assert.deepEqual([patches.length, Object.keys(body).sort()], [1, ['assignees', 'issue_field_values', 'type']]);
});

test('whoever is assigned already stays so when another is', async () => {
  const { number } = await openIssue({ assignees: [OWNER] });
  assert.deepEqual((await propose(number, [REPORTER], 'apply')).outcomes, [{ kind: 'applied' }]);
  const { assignees } = (await server.call('GET', `/issues/${number}`)) as { assignees: { login: string }[] };
  assert.deepEqual(assignees.map(({ login }) => login).sort(), [OWNER, 'reporter'].sort());
});

test('a type and a field that are made at once are found in the answer', async () => {
  const { number } = await openIssue();
  const { outcomes } = await propose(number, [{ kind: 'type', name: 'Bug' }, HIGH], 'apply');
  assert.deepEqual(outcomes, [{ kind: 'applied' }, { kind: 'applied' }]);
});

test('closing as a duplicate names the number that GitHub knows the other issue by, and closes nothing', async () => {
  const other = await openIssue();
  const { number } = await openIssue();

  const { outcomes } = await propose(number, [{ kind: 'close-as-duplicate', of: other.number }]);

  assert.deepEqual(outcomes, [{ kind: 'pending', isOld: false }]);
  assert.deepEqual(
    suggestions.of(number).map(({ action, target_id: id }) => [action, id]),
    [['close_issue', other.id]],
  );
  assert.equal(((await server.call('GET', `/issues/${number}`)) as { state: string }).state, 'open');
  const again = await propose(number, [{ kind: 'close-as-duplicate', of: other.number }]);
  assert.deepEqual(again.outcomes, [{ kind: 'pending', isOld: true }]);
});

test('what GitHub says that it ignored is told with its reason', async () => {
  const { number } = await openIssue();
  await server.call('PATCH', `/issues/${number}`, { state: 'closed' });
  const { outcomes } = await propose(number, [{ kind: 'type', name: 'Bug' }]);
  assert.deepEqual(outcomes, [{ kind: 'ignored', reason: 'GitHub says that the issue is closed already' }]);
});

test('a type that waits and is no longer wanted makes room for the other', async () => {
  const { number } = await openIssue();
  await propose(number, [{ kind: 'type', name: 'Bug' }]);
  const { outcomes, dismissed } = await propose(number, [{ kind: 'type', name: 'Feature' }]);
  assert.deepEqual(outcomes, [{ kind: 'pending', isOld: false }]);
  assert.deepEqual(
    dismissed.map(({ value }) => value),
    ['Bug'],
  );
});

test('a field, an option or an issue that is not there is a problem of that proposal alone', async () => {
  const { number } = await openIssue();
  const { outcomes } = await propose(number, [
    { kind: 'field', field: 'Severity', option: 'high' },
    { kind: 'field', field: 'Priority', option: 'urgent' },
    { kind: 'close-as-duplicate', of: 9_999 },
    { kind: 'type', name: 'Bug' },
  ]);
  assert.deepEqual(
    outcomes.map(({ kind }) => kind),
    ['failed', 'failed', 'failed', 'pending'],
  );
  assert.match((outcomes[0] as { problem: string }).problem, /has no single-select field "Severity"/);
  assert.match((outcomes[1] as { problem: string }).problem, /has no option "urgent" in its field "Priority"/);
});
