import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { GitHubServer } from '../../support/start-git-hub.ts';
import { REPOSITORY, startGitHub } from '../../support/start-git-hub.ts';
import { openTracker } from './open-tracker.ts';

const LABELS = Array.from({ length: 130 }, (_, position) => `area/${String(position).padStart(3, '0')}`);
const ISSUES = [
  { title: 'No body', body: null },
  { title: 'Labelled', body: 'text', labels: ['area/001'] },
  { title: 'Closed', labels: ['area/002', 'area/003'], state: 'closed' },
  ...Array.from({ length: 110 }, (_, position) => ({ title: `Issue ${position}`, labels: ['area/004'] })),
] as const;

let server: GitHubServer;
before(async () => {
  server = await startGitHub({ labels: LABELS, issues: ISSUES });
});
after(() => server.close());

const ISSUE_PATH = `/repos/${REPOSITORY}/issues/2`;

test('the number of a pull request is told apart', async () => {
  const body = { number: 2, title: 'Change', body: null, labels: [], pull_request: { url: 'https://example.com' } };
  server.proxy.queue({ method: 'GET', path: ISSUE_PATH, effect: { kind: 'answer', status: 200, body } });

  assert.deepEqual(await openTracker(server).findIssue(2), { kind: 'pull-request', number: 2 });
});

test('a deleted issue is missing', async () => {
  const body = { message: 'This issue was deleted' };
  server.proxy.queue({ method: 'GET', path: ISSUE_PATH, effect: { kind: 'answer', status: 410, body } });

  assert.deepEqual(await openTracker(server).findIssue(2), { kind: 'missing', number: 2 });
});

test('all labels are read, also beyond the first page', async () => {
  const labels = await openTracker(server).listLabels();

  const names = new Set(labels.map((label) => label.name));
  assert.ok(LABELS.every((label) => names.has(label)));
  assert.equal(labels.find((label) => label.name === 'area/129')?.description, 'About area/129');
});

test('labels are read once in the life of a tracker, and again after a failure', async () => {
  const tracker = openTracker(server);
  const path = `/repos/${REPOSITORY}/labels`;
  server.proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 404, body: { message: 'Not Found' } } });
  const countBefore = server.proxy.requests.length;

  await assert.rejects(tracker.listLabels(), { status: 404 });
  await tracker.listLabels();
  await tracker.listLabels();

  assert.equal(server.proxy.requests.length - countBefore, 3);
});

test('the newest labelled issues come first, across pages, as many as wanted', async () => {
  const tracker = openTracker(server);

  const issues = await tracker.listRecentLabeledIssues({ limit: 105 });
  const all = await tracker.listRecentLabeledIssues({ limit: 500 });

  assert.equal(issues.length, 105);
  assert.equal(all.length, ISSUES.length - 1);
  assert.ok(all.some((issue) => issue.state === 'closed'));
  assert.ok(all.every((issue) => issue.labels.length > 0));
});

test('a limit of nothing asks nothing', async () => {
  const countBefore = server.proxy.requests.length;

  assert.deepEqual(await openTracker(server).listRecentLabeledIssues({ limit: 0 }), []);
  assert.equal(server.proxy.requests.length, countBefore);
});

test('a repository that labels next to nothing is given up after 30 pages', async () => {
  const path = `/repos/${REPOSITORY}/issues`;
  const body = [{ number: 4, title: 'Unlabelled', labels: [] }];
  const pages = Array.from({ length: 30 }, (_, at) => {
    const headers = { link: `<${server.apiUrl}${path}?page=${at + 2}>; rel="next"` };
    return { method: 'GET', path, effect: { kind: 'answer', status: 200, headers, body } as const };
  });
  server.proxy.queue(...pages);
  const countBefore = server.proxy.requests.length;

  assert.deepEqual(await openTracker(server).listRecentLabeledIssues({ limit: 400 }), []);
  assert.equal(server.proxy.requests.length - countBefore, 30);
  assert.deepEqual(server.proxy.unusedFaults(), []);
});

test('pull requests and broken entries among the newest issues are left out', async () => {
  const body = [
    { number: 5, title: 'Change', labels: [{ name: 'area/001' }], pull_request: {} },
    { number: 'five', title: 'Broken', labels: [{ name: 'area/001' }] },
    { number: 4, title: 'Report', labels: [{ name: 'area/001' }] },
  ];
  const path = `/repos/${REPOSITORY}/issues`;
  server.proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 200, body } });

  const issues = await openTracker(server).listRecentLabeledIssues({ limit: 10 });

  assert.deepEqual(
    issues.map((issue) => issue.number),
    [4],
  );
});

test('a public repository is read without a token', async () => {
  const found = await openTracker(server, { token: '' }).findIssue(2);

  assert.equal(found.kind, 'issue');
  assert.equal(server.proxy.requests.at(-1)?.headers.authorization, undefined);
});

test('a renamed repository is followed', async () => {
  const location = `${server.apiUrl}/repositories/1/issues/2`;
  const issue = { number: 2, title: 'Moved with its repository', repository_url: `${server.apiUrl}/repos/acme/torch` };
  const repository = { full_name: 'acme/torch' };
  server.proxy.queue(
    { method: 'GET', path: ISSUE_PATH, effect: { kind: 'answer', status: 301, headers: { location } } },
    { method: 'GET', path: '/repositories/1/issues/2', effect: { kind: 'answer', status: 200, body: issue } },
    { method: 'GET', path: `/repos/${REPOSITORY}`, effect: { kind: 'answer', status: 200, body: repository } },
  );

  const found = await openTracker(server).findIssue(2);

  assert.ok(found.kind === 'issue');
  assert.equal(found.issue.title, 'Moved with its repository');
  assert.deepEqual(server.proxy.unusedFaults(), []);
});

test('an issue that was transferred to another repository is missing here', async () => {
  const location = `${server.apiUrl}/repositories/2/issues/2`;
  const issue = { number: 2, title: 'Elsewhere', repository_url: `${server.apiUrl}/repos/acme/other` };
  server.proxy.queue(
    { method: 'GET', path: ISSUE_PATH, effect: { kind: 'answer', status: 301, headers: { location } } },
    { method: 'GET', path: '/repositories/2/issues/2', effect: { kind: 'answer', status: 200, body: issue } },
  );

  assert.deepEqual(await openTracker(server).findIssue(2), { kind: 'missing', number: 2 });
  assert.deepEqual(server.proxy.unusedFaults(), []);
});

test('links lead to where people read issues', () => {
  const enterprise = { apiUrl: 'https://git.example.com/api/v3' };

  assert.equal(
    openTracker(server, { apiUrl: 'https://api.github.com' }).issueUrl(5),
    `https://github.com/${REPOSITORY}/issues/5`,
  );
  assert.equal(openTracker(server, enterprise).issueUrl(5), `https://git.example.com/${REPOSITORY}/issues/5`);
  assert.equal(
    openTracker(server, { apiUrl: 'https://api.acme.ghe.com' }).issueUrl(5),
    `https://acme.ghe.com/${REPOSITORY}/issues/5`,
  );
  assert.equal(
    openTracker(server, { ...enterprise, serverUrl: 'https://code.example.com/' }).issueUrl(5),
    `https://code.example.com/${REPOSITORY}/issues/5`,
  );
});

for (const repository of [
  '',
  'lantern',
  'acme/',
  '/lantern',
  'acme/lantern/extra',
  'https://github.com/acme/x',
  'a b/c',
  'acme/..',
]) {
  test(`the repository name ${JSON.stringify(repository)} is refused before any request`, () => {
    assert.throws(() => openTracker(server, { repository }), { name: 'ConfigError', message: /owner\/name/ });
  });
}

for (const apiUrl of [
  'github.com',
  'ftp://example.com',
  'https://user:secret@example.com',
  'https://example.com?x=1',
]) {
  test(`the API address ${apiUrl} is refused before any request`, () => {
    assert.throws(
      () => openTracker(server, { apiUrl }),
      (error: Error) => {
        assert.equal(error.name, 'ConfigError');
        assert.doesNotMatch(error.message, /secret/);
        return true;
      },
    );
  });
}

test('open issues come newest first, closed ones left out, and no more pages are read than are asked for', async () => {
  const tracker = openTracker(server);
  const countBefore = server.proxy.requests.length;
  const numbers: number[] = [];

  for await (const issue of tracker.listOpenIssues()) {
    numbers.push(issue.number);
    if (numbers.length === 3) break;
  }
  assert.equal(server.proxy.requests.length - countBefore, 1);
  assert.deepEqual(numbers, [113, 112, 111]);

  const all: number[] = [];
  for await (const { number } of tracker.listOpenIssues()) all.push(number);
  assert.deepEqual(all.slice(-2), [2, 1]);
  assert.equal(all.length, ISSUES.length - 1);
});
