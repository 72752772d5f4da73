import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { Proposal } from '../../../src/issue/proposal.ts';
import { APP_TOKEN, type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub } from '../../support/start-git-hub.ts';
import type { SuggestionsServer } from '../../support/start-suggestions.ts';
import { openTracker } from './open-tracker.ts';

const LATER = '2040-01-01T00:00:00Z';
const EARLIER = '2020-01-01T00:00:00Z';
const BOT = { login: 'lantern-triage[bot]' };
const LAMP: Proposal = {
  target: { kind: 'label', name: 'area/lamp' },
  rationale: 'similar issues have it: #3',
  level: 'medium',
  mode: 'suggest',
};

let server: GitHubServer;
let suggestions: SuggestionsServer;
before(async () => {
  server = await startGitHub({ labels: ['area/lamp'], suggestions: 'on' });
  assert.ok(server.suggestions);
  suggestions = server.suggestions;
});
after(() => server.close());
afterEach(() => {
  assert.deepEqual(server.proxy.unusedFaults(), []);
  assert.deepEqual(suggestions.invalid(), []);
});

async function openIssue(): Promise<number> {
  return ((await server.call('POST', '/issues', { title: 'Lamp flickers' }, REPORTER_TOKEN)) as { number: number })
    .number;
}

const open = () => openTracker(server, { token: APP_TOKEN });

function propose(number: number, { isAsked = false, proposals = [LAMP] as readonly Proposal[] } = {}) {
  const scope = { kinds: ['label'] as const, labels: ['area/lamp'] };
  return open().ensureProposals(number, { proposals, scope, isAsked });
}

/** The commands on an issue that were carried out. */
function tellCommands(number: number, ...commands: readonly (readonly [body: string, at: string])[]): void {
  server.proxy.queue({
    method: 'GET',
    path: `/repos/${REPOSITORY}/issues/${number}/comments`,
    effect: {
      kind: 'answer',
      status: 200,
      body: commands.map(([body, at]) => ({ body, created_at: at, reactions: { eyes: 1 } })),
    },
  });
}

/** What the emulator's events do not tell. */
function tellEvents(number: number, events: readonly object[]): void {
  const body = events.map((event, index) => ({ id: index + 1, created_at: EARLIER, ...event }));
  server.proxy.queue({
    method: 'GET',
    path: `/repos/${REPOSITORY}/issues/${number}/events`,
    effect: { kind: 'answer', status: 200, body },
  });
}

const stateOf = (number: number) => suggestions.of(number).map(({ state }) => state);

test('what a person had us take back waits again once a person asks, and for later runs too', async () => {
  const number = await openIssue();
  await propose(number);
  await propose(number, { proposals: [] });
  assert.deepEqual(stateOf(number), ['dismissed']);
  tellCommands(number, ['/triage undo', EARLIER]);
  const held = await propose(number);
  assert.deepEqual(held.outcomes, [{ kind: 'ignored', reason: 'a person had it taken back (/triage undo)' }]);

  assert.deepEqual((await propose(number, { isAsked: true })).outcomes, [{ kind: 'pending', isOld: false }]);
  await propose(number, { proposals: [] });
  tellCommands(number, ['/triage undo', EARLIER], ['/triage', LATER]);
  assert.deepEqual((await propose(number)).outcomes, [{ kind: 'pending', isOld: false }]);
});

test('what a person dismissed by a click is not proposed again, whoever asks', async () => {
  const number = await openIssue();
  await propose(number);
  const [waiting] = suggestions.of(number);
  assert.ok(waiting);
  await suggestions.dismiss(waiting.id, { token: REPORTER_TOKEN });
  const { outcomes } = await propose(number, { isAsked: true });
  assert.deepEqual(outcomes, [{ kind: 'ignored', reason: 'a person has dismissed the same before' }]);
});

test('a type that we took back is set again when a person asks, one that a person took away is not', async () => {
  const number = await openIssue();
  const removedBy = (actor: object) => [
    { event: 'issue_type_added', actor: BOT, issue_type: { name: 'Bug' } },
    { event: 'issue_type_removed', actor, prev_issue_type: { name: 'Bug' } },
  ];
  const ensure = async (actor: object, isAsked: boolean) => {
    tellEvents(number, removedBy(actor));
    return (
      await openTracker(server, { token: APP_TOKEN, botLogins: [BOT.login] }).ensureType(number, 'Bug', { isAsked })
    ).kind;
  };
  assert.equal(await ensure(BOT, false), 'taken-away');
  assert.equal(await ensure({ login: 'anna' }, true), 'taken-away');
  assert.equal(await ensure(BOT, true), 'applied');
});

test('who gave a type and whom the issue was given to is read from its events', async () => {
  const number = await openIssue();
  tellEvents(number, [
    { event: 'issue_type_added', actor: BOT, issue_type: { name: 'Bug' } },
    { event: 'assigned', actor: { login: 'anna' }, assignee: { login: 'anna' }, assigner: BOT },
    { event: 'unassigned', actor: { login: 'emil' }, assignee: { login: 'anna' }, assigner: null },
    { event: 'assigned', actor: null, assignee: { login: 'lena' } },
  ]);
  const { typeEvents, assignments } = await open().readChanges(number);
  assert.deepEqual(
    typeEvents.map(({ action, from, to, actor }) => [action, from, to, actor]),
    [['added', null, 'Bug', BOT.login]],
  );
  assert.deepEqual(
    assignments.map(({ action, assignee, actor }) => [action, assignee, actor]),
    [
      ['assigned', 'anna', BOT.login],
      ['unassigned', 'anna', 'emil'],
      ['assigned', 'lena', ''],
    ],
  );
});

test('type and assignees are taken off, and who is gone already is no failure', async () => {
  const number = await openIssue();
  await server.call('PATCH', `/issues/${number}`, { assignees: ['reporter'] });
  const start = server.proxy.requests.length;
  await open().removeAssignees(number, ['reporter']);
  await open().removeAssignees(number, ['reporter']);
  await open().removeAssignees(number, []);
  const { assignees } = (await server.call('GET', `/issues/${number}`)) as { assignees: object[] };
  assert.deepEqual(assignees, []);
  await open().removeType(number);
  const sent = server.proxy.requests.slice(start).filter(({ method }) => method === 'PATCH');
  assert.deepEqual(
    sent.map(({ body }) => JSON.parse(body) as unknown),
    [{ type: null }],
  );
});
