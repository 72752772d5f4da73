import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { SETTINGS_PATH } from '../../src/config/settings/settings.ts';
import { buildSampleIndex, readSample, type SampleIndex } from '../support/build-sample-index.ts';
import { programEntry } from '../support/program-entry.ts';
import type { ActionResult } from '../support/run-action.ts';
import { APP_TOKEN, type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { runTriageAction, type TriageRun, writesSince } from './run-triage-action.ts';

const ENTRY = programEntry('triage');
const HISTORY_LENGTH = 60;
const ADD_ONE_AREA = 'triage: { cutoff: 0, max_runs_a_day: 2 }\nlabels: { max_areas: 1, max_types: 0 }\n';
const REPOSITORY_PATH = `/repos/${REPOSITORY}`;

let index: SampleIndex;
let server: GitHubServer;
before(async () => {
  const sample = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
  const recent = sample.slice(-HISTORY_LENGTH);
  const labels = [...new Set(recent.flatMap((issue) => issue.labels.map(({ name }) => name)))];
  [index, server] = await Promise.all([
    buildSampleIndex({ repository: REPOSITORY, issues: recent }),
    startGitHub({ labels }),
  ]);
  await server.call('PUT', '/collaborators/reporter', { permission: 'triage' });
});
after(() => Promise.all([index.remove(), server.close()]));
afterEach(() => {
  assert.deepEqual(server.proxy.unusedFaults(), []);
  assert.deepEqual(server.invalidQueries(), []);
});

async function report(): Promise<number> {
  const [sample] = await readSample('new-issues.jsonl');
  assert.ok(sample);
  const issue = { title: sample.title, body: sample.body };
  return ((await server.call('POST', '/issues', issue, REPORTER_TOKEN)) as { number: number }).number;
}

/** Runs that a comment starts do not believe the working folder: their settings come from the default branch. */
function triage(issue: number, changes: Partial<TriageRun> = {}): Promise<ActionResult> {
  server.proxy.queue({
    method: 'GET',
    path: `${REPOSITORY_PATH}/contents/${SETTINGS_PATH}`,
    effect: { kind: 'answer', status: 200, body: SETTINGS_FILE },
  });
  const inputs = { index_path: index.folder, add_labels: 'true', token: APP_TOKEN };
  return runTriageAction({ server, entry: ENTRY, issue, inputs, ...changes });
}

const SETTINGS_FILE = {
  type: 'file',
  encoding: 'base64',
  content: Buffer.from(ADD_ONE_AREA).toString('base64'),
  path: SETTINGS_PATH,
};

/** A command as the person `reporter`, who may push here, gives it. */
async function command(issue: number, body: string, changes: Partial<TriageRun> & { user?: object } = {}) {
  const { user = { login: 'reporter', type: 'User' }, ...rest } = changes;
  const written = (await server.call('POST', `/issues/${issue}/comments`, { body }, REPORTER_TOKEN)) as { id: number };
  const comment = { id: written.id, body, user };
  return { id: written.id, result: await triage(issue, { action: 'created', comment, ...rest }) };
}

/** The emulator has no reactions. */
function expectReceipt(commentId: number): void {
  server.proxy.queue({
    method: 'POST',
    path: `${REPOSITORY_PATH}/issues/comments/${commentId}/reactions`,
    effect: { kind: 'answer', status: 201, body: { id: 1, content: 'eyes' } },
  });
}

async function nextCommentId(issue: number): Promise<number> {
  const probe = (await server.call('POST', `/issues/${issue}/comments`, { body: 'A probe.' }, REPORTER_TOKEN)) as {
    id: number;
  };
  await server.call('DELETE', `/issues/comments/${probe.id}`);
  return probe.id + 1;
}

async function give(issue: number, body: string) {
  expectReceipt(await nextCommentId(issue));
  return await command(issue, body);
}

test('/triage why is answered by one comment with the table, brought up to date, and nothing else is written', async () => {
  const issue = await report();
  const { result } = await give(issue, '/triage why');
  assert.equal(result.exitCode, 0, result.stdout);
  await give(issue, '/triage why');
  const answers = (await server.commentsOf(issue)).filter(({ body }) => body.startsWith('<!-- auto-triager:why -->'));
  assert.equal(answers.length, 1);
  assert.match(answers[0]?.body ?? '', /^\| Label \| Probability \| Added from \| Rests on \|$/m);
  assert.deepEqual(await server.labelsOf(issue), []);
});

test('/triage undo takes off what we gave, leaves what people gave, and a later run does not add it again', async () => {
  const issue = await report();
  await triage(issue);
  const [ours] = await server.labelsOf(issue);
  assert.ok(ours !== undefined);
  await server.call('POST', `/issues/${issue}/labels`, { labels: ['good first issue'] }, REPORTER_TOKEN);
  const { id, result } = await give(issue, '/triage undo');
  assert.equal(result.exitCode, 0, result.stdout);
  assert.deepEqual(await server.labelsOf(issue), ['good first issue']);
  assert.match(result.summary, /Taken off/);

  const comments = ((await server.call('GET', `/issues/${issue}/comments`)) as { id: number }[]).map((comment) =>
    comment.id === id ? { ...comment, reactions: { eyes: 1 } } : comment,
  );
  server.proxy.queue({
    method: 'GET',
    path: `${REPOSITORY_PATH}/issues/${issue}/comments`,
    effect: { kind: 'answer', status: 200, body: comments },
  });
  const later = await triage(issue, { action: 'edited' });
  assert.equal(later.exitCode, 0, later.stdout);
  assert.deepEqual(await server.labelsOf(issue), ['good first issue']);
  assert.match(later.summary, /is not added again/);
});

test('/triage adds again what /triage undo had taken back', async () => {
  const issue = await report();
  await triage(issue);
  const given = await server.labelsOf(issue);
  assert.equal(given.length, 1);
  await give(issue, '/triage undo');
  assert.deepEqual(await server.labelsOf(issue), []);
  await give(issue, '/triage');
  assert.deepEqual(await server.labelsOf(issue), given);
});

test('a stranger, a program and talk about commands change nothing, and the run stays green', async () => {
  const issue = await report();
  const start = server.proxy.requests.length;
  const stranger = await command(issue, '/triage', { user: { login: 'nobody-known', type: 'User' } });
  const bot = await command(issue, '/triage', { user: { login: 'helper[bot]', type: 'Bot' } });
  const talk = await command(issue, 'Please use /triage here.');
  for (const { result } of [stranger, bot, talk]) {
    assert.equal(result.exitCode, 0, result.stdout);
    assert.match(result.summary, /nothing was done/);
  }
  assert.deepEqual(writesSince(server, start), []);
  assert.deepEqual(await server.labelsOf(issue), []);
});

test('beyond the limit of a day a command is not carried out', async () => {
  const issue = await report();
  const body = '/triage why';
  const receipts = Array.from({ length: 2 }, (_, at) => ({
    id: 9_000 + at,
    body,
    created_at: new Date().toISOString(),
    user: { id: 2, login: 'reporter' },
    reactions: { eyes: 1 },
  }));
  server.proxy.queue({
    method: 'GET',
    path: `${REPOSITORY_PATH}/issues/${issue}/comments`,
    effect: { kind: 'answer', status: 200, body: receipts },
  });
  const { result } = await command(issue, body);
  assert.equal(result.exitCode, 0, result.stdout);
  assert.match(result.summary, /had 2 commands within a day/);
});

test('no model is asked any more about an issue that its author edits again and again', async () => {
  const issue = await report();
  const edits = { nodes: Array.from({ length: 3 }, () => ({ editedAt: new Date().toISOString() })) };
  server.proxy.queue({
    method: 'POST',
    path: '/graphql',
    effect: {
      kind: 'answer',
      status: 200,
      body: { data: { repository: { issue: { userContentEdits: edits, timelineItems: { nodes: [] } } } } },
    },
  });
  const result = await triage(issue, { action: 'edited', env: { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' } });
  assert.equal(result.exitCode, 0, result.stdout);
  assert.match(result.summary, /too often within a day/);
  assert.deepEqual(await server.labelsOf(issue), []);
});
