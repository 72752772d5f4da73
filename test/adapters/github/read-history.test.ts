import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { PERSON } from '../../issue/issue-tracker-contract.ts';
import {
  APP_LOGIN,
  APP_TOKEN,
  type GitHubServer,
  REPORTER_TOKEN,
  REPOSITORY,
  startGitHub,
} from '../../support/start-git-hub.ts';
import { openTracker } from './open-tracker.ts';

const LABELS_ONLY = { labels: ['area/lamp'], hasComments: false };
const MARKER = '<!-- auto-triager:test -->';

let server: GitHubServer;
before(async () => {
  server = await startGitHub({ labels: ['area/lamp', 'area/oil', 'type/bug', 'old name', 'doomed'] });
});
after(() => server.close());
afterEach(() => {
  assert.deepEqual(server.proxy.unusedFaults(), []);
  assert.deepEqual(server.invalidQueries(), []);
});

async function openIssue(labels: readonly string[] = []): Promise<number> {
  const { number } = (await server.call('POST', '/issues', { title: 'Flickers' })) as { number: number };
  if (labels.length > 0) await server.call('POST', `/issues/${number}/labels`, { labels });
  return number;
}

/** `METHOD last part of the path` of what is asked meanwhile. */
async function requestsOf(work: () => Promise<unknown>): Promise<string[]> {
  const position = server.proxy.requests.length;
  await work();
  return server.proxy.requests.slice(position).map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
}

test('for labels one request is enough, also where a person took one away', async () => {
  const number = await openIssue(['area/lamp']);
  await server.removeLabel(number, 'area/lamp');
  const tracker = openTracker(server);
  await tracker.listLabels();

  assert.deepEqual(await requestsOf(() => tracker.readHistory(number, LABELS_ONLY)), ['GET events']);
});

test('for a comment one request is enough', async () => {
  const number = await openIssue();
  const about = { labels: ['area/lamp'], hasComments: true };

  assert.deepEqual(await requestsOf(() => openTracker(server).readHistory(number, about)), ['POST graphql']);
});

test('a label that was renamed since goes by its name of today, which takes a second request', async () => {
  const number = await openIssue(['old name']);
  await server.removeLabel(number, 'old name');
  await server.renameLabel('old name', 'area/new');
  const tracker = openTracker(server);
  await tracker.listLabels();
  let told: string[] = [];

  const requests = await requestsOf(async () => {
    const { labelEvents } = await tracker.readHistory(number, { labels: ['area/new'], hasComments: false });
    told = labelEvents.map(({ label, action }) => `${action} ${label}`);
  });

  assert.deepEqual(requests, ['GET events', 'POST graphql']);
  assert.deepEqual(told, ['labeled area/new', 'unlabeled area/new']);
});

test('where GraphQL cannot be asked, a label that is gone is told as one that may be any', async () => {
  const number = await openIssue(['doomed']);
  await server.removeLabel(number, 'doomed');
  await server.call('DELETE', '/labels/doomed');
  server.proxy.queue({
    method: 'POST',
    path: '/graphql',
    effect: { kind: 'answer', status: 404, body: { message: 'Not Found' } },
  });
  const tracker = openTracker(server);

  const first = await tracker.readHistory(number, LABELS_ONLY);
  const again = await requestsOf(() => tracker.readHistory(number, LABELS_ONLY));

  assert.deepEqual(first.formerLabels, ['doomed']);
  assert.deepEqual(again, ['GET events'], 'GraphQL that is not there is not asked again');
});

test('without a token public events are read, and GraphQL, which wants one, is left alone', async () => {
  const number = await openIssue(['area/lamp']);
  await server.removeLabel(number, 'area/lamp');
  const tracker = openTracker(server, { token: '' });
  await tracker.listLabels();

  const requests = await requestsOf(() => tracker.readHistory(number, { labels: ['area/lamp'], hasComments: true }));

  assert.deepEqual(requests, ['GET events']);
});

test('of an issue with 1,000 events of all kinds those of labels are found with two requests', async () => {
  const number = await openIssue(['area/lamp']);
  await server.removeLabel(number, 'area/lamp');
  const path = `/repos/${REPOSITORY}/issues/${number}/events`;
  const mention = { id: 1, event: 'mentioned', actor: { login: PERSON }, created_at: '2030-01-01T00:00:00Z' };
  const headers = { link: `<${server.apiUrl}${path}?per_page=100&page=10>; rel="last"` };
  const body = Array.from({ length: 100 }, () => mention);
  server.proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 200, body, headers } });
  let last = '';

  const requests = await requestsOf(async () => {
    const { labelEvents } = await openTracker(server).readHistory(number, LABELS_ONLY);
    last = `${labelEvents.at(-1)?.label} ${labelEvents.at(-1)?.action} by ${labelEvents.at(-1)?.actor}`;
  });

  assert.deepEqual(requests, ['GET events', 'POST graphql']);
  assert.equal(last, `area/lamp unlabeled by ${PERSON}`);
});

test('hundreds of changes of labels are read page by page, in order', async () => {
  const number = await openIssue();
  for (let count = 0; count < 35; count += 1) {
    await server.call('PUT', `/issues/${number}/labels`, { labels: ['area/lamp', 'area/oil', 'type/bug'] });
    await server.call('PUT', `/issues/${number}/labels`, { labels: [] }, REPORTER_TOKEN);
  }

  const { labelEvents } = await openTracker(server).readHistory(number, { labels: [], hasComments: true });

  assert.equal(labelEvents.length, 210);
  const runs = Array.from({ length: 70 }, (_, index) => labelEvents.slice(index * 3, index * 3 + 3));
  assert.ok(
    runs.every((run, index) => run.every(({ action }) => action === (index % 2 === 0 ? 'labeled' : 'unlabeled'))),
  );
});

test('without GraphQL the newest pages of a long history are read, and no more than ten', async () => {
  const number = await openIssue(['area/lamp']);
  const path = `/repos/${REPOSITORY}/issues/${number}/events`;
  const lastPage = `<${server.apiUrl}${path}?per_page=100&page=40>; rel="last"`;
  const headers = { link: `<${server.apiUrl}${path}?per_page=100&page=2>; rel="next", ${lastPage}` };
  const effect = { kind: 'answer' as const, status: 200, body: [], headers };
  server.proxy.queue({ method: 'GET', path, effect });

  const position = server.proxy.requests.length;
  await openTracker(server, { token: '' }).readHistory(number, LABELS_ONLY);

  const pages = server.proxy.requests.slice(position).map(({ query }) => new URLSearchParams(query).get('page'));
  assert.deepEqual(pages, ['1', '31', '32', '33', '34', '35', '36', '37', '38', '39', '40']);
});

test("an app's login is asked for only where a program took something away, and once, with what it was asked to take back", async () => {
  const [quiet, undone] = [await openIssue(['area/lamp']), await openIssue(['area/lamp'])];
  await server.removeLabel(quiet, 'area/lamp');
  await server.removeLabel(undone, 'area/lamp', APP_TOKEN);
  const tracker = openTracker(server, { token: APP_TOKEN, botLogins: ['former[bot]'] });
  await tracker.listLabels();

  const asked = await requestsOf(() => tracker.readHistory(quiet, LABELS_ONLY));
  const more = await requestsOf(() => tracker.readHistory(undone, LABELS_ONLY));
  const { own } = await tracker.readHistory(undone, LABELS_ONLY);

  assert.deepEqual([asked, more], [['GET events'], ['GET events', 'POST graphql', 'GET comments']]);
  assert.deepEqual(own, { programs: [APP_LOGIN, 'former[bot]'] });
});

test('an account that is gone is an empty login', async () => {
  const number = await openIssue();
  const path = `/repos/${REPOSITORY}/issues/${number}/events`;
  const label = { name: 'area/lamp', color: 'ededed' };
  const event = { id: 1, event: 'unlabeled', actor: null, created_at: '2030-01-01T00:00:00Z', label };
  server.proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 200, body: [event] } });

  const { labelEvents } = await openTracker(server).readHistory(number, LABELS_ONLY);

  assert.deepEqual(
    labelEvents.map(({ actor }) => actor),
    [''],
  );
});

test('events that may not be read are a clear error', async () => {
  const number = await openIssue();
  const path = `/repos/${REPOSITORY}/issues/${number}/events`;
  const body = { message: 'Resource not accessible by integration' };
  server.proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 403, body } });

  await assert.rejects(openTracker(server).readHistory(number, LABELS_ONLY), {
    name: 'ServiceError',
    message: /^The token is not allowed to read the events of issue #\d+ in acme\/lantern \(403,.*issues: read/s,
  });
});

test('a comment that was looked for is not listed again when it is written', async () => {
  const number = await openIssue();
  const tracker = openTracker(server);
  const wanted = { marker: MARKER, body: `${MARKER}\nHello` };

  const requests = await requestsOf(async () => {
    await tracker.findComment(number, wanted);
    await tracker.ensureComment(number, wanted);
  });

  assert.deepEqual(requests, ['GET comments', 'POST comments']);
});

test('a server that tells in REST that a comment is hidden is not asked twice', async () => {
  const number = await openIssue();
  const path = `/repos/${REPOSITORY}/issues/${number}/comments`;
  const { id } = (await server.call('POST', `/issues/${number}/comments`, { body: `${MARKER}\nold` })) as {
    id: number;
  };
  const { user } = (await server.call('GET', `/issues/comments/${id}`)) as { user: { id: number } };
  const comment = { id, node_id: 'IC_1', body: `${MARKER}\nold`, user };
  const states: string[] = [];
  const requests = await requestsOf(async () => {
    for (const minimized of [null, { reason: 'outdated' }]) {
      server.proxy.queue({
        method: 'GET',
        path,
        effect: { kind: 'answer', status: 200, body: [{ ...comment, minimized }] },
      });
      states.push(await openTracker(server).findComment(number, { marker: MARKER, body: 'new' }));
    }
  });

  assert.deepEqual(states, ['different', 'hidden']);
  assert.ok(!requests.includes('POST graphql'));
});
