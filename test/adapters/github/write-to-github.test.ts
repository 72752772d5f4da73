import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { MAX_COMMENT_CHARS } from '../../../src/adapters/github/ensure-comment.ts';
import type { WriteAction } from '../../../src/plan/plan.ts';
import { applyPlan } from '../../../src/triage/apply-plan.ts';
import { type GitHubServer, REPOSITORY, startGitHub } from '../../support/start-git-hub.ts';
import { openTracker } from './open-tracker.ts';

const MARKER = '<!-- auto-triager:test -->';
const COMMENTS_PATH = `/repos/${REPOSITORY}/issues/1/comments`;

let server: GitHubServer;
beforeEach(async () => {
  server = await startGitHub({
    labels: ['area/lamp', 'type/bug'],
    issues: [{ title: 'Flickers', labels: ['type/bug'] }],
  });
});
afterEach(async () => {
  const unused = server.proxy.unusedFaults();
  await server.close();
  assert.deepEqual(unused, []);
});

function writes(): string[] {
  return server.proxy.requests
    .filter((request) => request.method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`);
}

async function bodies(): Promise<string[]> {
  return (await server.commentsOf(1)).map((comment) => comment.body);
}

test('a plan that is carried out twice labels and comments once', async () => {
  const actions: WriteAction[] = [
    { kind: 'add-labels', number: 1, labels: ['area/lamp'] },
    { kind: 'ensure-comment', number: 1, marker: MARKER, body: `${MARKER}\nHello` },
  ];

  await applyPlan(openTracker(server), actions);
  await applyPlan(openTracker(server), actions);

  assert.deepEqual(await server.labelsOf(1), ['type/bug', 'area/lamp']);
  assert.deepEqual(await bodies(), [`${MARKER}\nHello`]);
  assert.equal(writes().length, 2);
});

test('only the labels that are missing are sent, without regard to case', async () => {
  await openTracker(server).ensureLabels(1, ['TYPE/BUG', 'area/lamp']);

  const [request] = server.proxy.requests.filter(({ method }) => method === 'POST');
  assert.deepEqual(JSON.parse(request?.body ?? ''), { labels: ['area/lamp'] });
});

test('a label that the repository lacks is refused, so that GitHub does not create it', async () => {
  const promise = openTracker(server).ensureLabels(1, ['area/new']);

  await assert.rejects(promise, { name: 'ConfigError', message: /has no label "area\/new"/ });
  assert.deepEqual(writes(), []);
});

test('labels that GitHub says it set but did not are an error', async () => {
  server.proxy.queue({
    method: 'POST',
    path: `/repos/${REPOSITORY}/issues/1/labels`,
    effect: { kind: 'answer', status: 200, body: [] },
  });

  await assert.rejects(openTracker(server).ensureLabels(1, ['area/lamp']), /"area\/lamp" is not among them/);
});

test('writing without a token is a fault of the configuration', async () => {
  const tracker = openTracker(server, { token: '' });

  await assert.rejects(tracker.ensureLabels(1, ['area/lamp']), { name: 'ConfigError', message: /GITHUB_TOKEN/ });
  assert.deepEqual(writes(), []);
});

test('removing a comment that is not there does nothing', async () => {
  await openTracker(server).ensureNoComment(1, { marker: MARKER });

  assert.deepEqual(writes(), []);
});

test("with a workflow's token a comment by a bot is ours, one by a person is not", async () => {
  const comments = [
    { id: 11, body: `${MARKER}\nold`, user: { id: 2, login: 'reporter', type: 'User' } },
    { id: 12, body: `${MARKER}\nold`, user: { id: 41898282, login: 'github-actions[bot]', type: 'Bot' } },
    { id: 13, body: `${MARKER}\nold`, user: null },
  ];
  const refusal = { message: 'Resource not accessible by integration' };
  server.proxy.queue(
    { method: 'GET', path: COMMENTS_PATH, effect: { kind: 'answer', status: 200, body: comments } },
    { method: 'GET', path: '/user', effect: { kind: 'answer', status: 403, body: refusal } },
    {
      method: 'PATCH',
      path: `/repos/${REPOSITORY}/issues/comments/12`,
      effect: { kind: 'answer', status: 200, body: { id: 12 } },
    },
  );

  await openTracker(server).ensureComment(1, { marker: MARKER, body: 'new' });

  assert.deepEqual(writes(), [`PATCH /repos/${REPOSITORY}/issues/comments/12`]);
});

test('of several comments of ours the oldest stays', async () => {
  for (const text of ['one', 'two', 'three'])
    await server.call('POST', '/issues/1/comments', { body: `${MARKER}\n${text}` });

  await openTracker(server).ensureComment(1, { marker: MARKER, body: 'one' });

  assert.deepEqual(await bodies(), [`${MARKER}\none`]);
});

test('our comment is found behind a hundred others', async () => {
  for (let count = 0; count < 101; count += 1)
    await server.call('POST', '/issues/1/comments', { body: `talk ${count}` });
  await server.call('POST', '/issues/1/comments', { body: `${MARKER}\nold` });

  await openTracker(server).ensureComment(1, { marker: MARKER, body: 'new' });

  assert.deepEqual(writes(), [`PATCH /repos/${REPOSITORY}/issues/comments/102`]);
});

test('a comment whose answer was lost is not written a second time', async () => {
  server.proxy.queue({ method: 'POST', path: COMMENTS_PATH, effect: { kind: 'lose-answer' } });

  await openTracker(server).ensureComment(1, { marker: MARKER, body: 'once' });

  assert.deepEqual(await bodies(), [`${MARKER}\nonce`]);
});

test('a comment that GitHub failed to write is written at the next try', async () => {
  server.proxy.queue({
    method: 'POST',
    path: COMMENTS_PATH,
    effect: { kind: 'answer', status: 502, body: 'Bad gateway' },
  });

  await openTracker(server).ensureComment(1, { marker: MARKER, body: 'late' });

  assert.deepEqual(await bodies(), [`${MARKER}\nlate`]);
});

test('a comment that someone removed first counts as removed', async () => {
  await server.call('POST', '/issues/1/comments', { body: `${MARKER}\nold` });
  const [comment] = await server.commentsOf(1);
  const path = `/repos/${REPOSITORY}/issues/comments/${comment?.id}`;
  server.proxy.queue({
    method: 'DELETE',
    path,
    effect: { kind: 'answer', status: 404, body: { message: 'Not Found' } },
  });

  await openTracker(server).ensureNoComment(1, { marker: MARKER });

  assert.deepEqual(writes(), [`DELETE ${path}`]);
});

test('a comment beyond the limit of GitHub is not sent', async () => {
  const promise = openTracker(server).ensureComment(1, { marker: MARKER, body: 'x'.repeat(MAX_COMMENT_CHARS) });

  await assert.rejects(promise, { name: 'ServiceError', status: 422, message: /allows at most 65536/ });
  assert.deepEqual(writes(), []);
});
