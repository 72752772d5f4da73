import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { createHealthTracker } from '../../../src/adapters/github/create-health-tracker.ts';
import type { HealthReport } from '../../../src/health/health-tracker.ts';
import { FALL_BACK_TITLE } from '../../../src/shared/fall-back-title.ts';
import { silentLog } from '../../../src/shared/log.ts';
import type { Fault, FaultEffect } from '../../support/start-fault-proxy.ts';
import {
  type GitHubServer,
  REPORTER_TOKEN,
  REPOSITORY,
  startGitHub,
  TRIAGER_TOKEN,
} from '../../support/start-git-hub.ts';

const REPO_PATH = `/repos/${REPOSITORY}`;
const WELL: HealthReport = {
  issue: 'create',
  report: '## Auto Triager is healthy\n',
  alert: '**It is ill.**\n',
  isIll: false,
  checkedAt: '2026-11-25T12:00:00.000Z',
  botLogins: ['github-actions[bot]'],
};
const ILL: HealthReport = {
  ...WELL,
  report: '## It needs attention\n',
  isIll: true,
  checkedAt: '2026-11-26T12:00:00.000Z',
};

let server: GitHubServer;
let position = 0;
before(async () => {
  server = await startGitHub();
});
after(() => server.close());
beforeEach(async () => {
  for (const { number } of await allIssues()) await server.call('PATCH', `/issues/${number}`, { body: 'old' });
  position = server.proxy.requests.length;
});
afterEach(() => assert.deepEqual(server.proxy.unusedFaults(), []));

function open(token = TRIAGER_TOKEN) {
  return createHealthTracker({ repository: REPOSITORY, token, apiUrl: server.apiUrl, log: silentLog, retryBaseMs: 1 });
}

async function allIssues(): Promise<{ number: number; title: string; body: string }[]> {
  return (await server.call('GET', '/issues?state=all&per_page=100')) as never;
}

async function bodyOf(number: number): Promise<string> {
  return ((await server.call('GET', `/issues/${number}`)) as { body: string }).body;
}

async function commentsOf(number: number): Promise<string[]> {
  return (await server.commentsOf(number)).map(({ body }) => body);
}

function writes(): string[] {
  return (
    server.proxy.requests
      .slice(position)
      // A query of GraphQL is a POST that writes nothing.
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
      .map(({ method, path }) => `${method} ${path.replace(REPO_PATH, '')}`)
  );
}

function answer(path: string, body: unknown, status = 200): Fault {
  return { method: 'GET', path, effect: { kind: 'answer', status, body } };
}

test('the issue is created once, found again, and left alone while nothing changes', async () => {
  const number = await open().ensureHealthIssue(WELL);
  assert.equal(await open().ensureHealthIssue(WELL), number);
  assert.deepEqual(writes(), ['POST /issues']);
  assert.match(
    await bodyOf(number),
    /^<!-- auto-triager:health -->\n.*well 2026-11-25.*\n\n## Auto Triager is healthy/,
  );
});

test('it is updated in place, and people are told once each time that it turns ill', async () => {
  const number = await open().ensureHealthIssue(WELL);
  await open().ensureHealthIssue(ILL);
  await open().ensureHealthIssue({ ...ILL, report: 'still', checkedAt: '2026-11-27T12:00:00.000Z' });
  assert.equal((await commentsOf(number)).length, 1);
  assert.match(await bodyOf(number), /ill 2026-11-26T12:00:00\.000Z -->\n\nstill/);
  await open().ensureHealthIssue({ ...WELL, checkedAt: '2026-11-28T12:00:00.000Z' });
  assert.equal((await commentsOf(number)).length, 1);
  await open().ensureHealthIssue({ ...ILL, checkedAt: '2026-11-29T12:00:00.000Z' });
  const comments = await commentsOf(number);
  assert.equal(comments.length, 2);
  for (const comment of comments) assert.match(comment, /^<!-- auto-triager:health-alert .* -->\n\*\*It is ill\.\*\*/);
});

test('a run that broke off between comment and text does not tell people twice', async () => {
  const number = await open().ensureHealthIssue(WELL);
  const path = `${REPO_PATH}/issues/${number}`;
  server.proxy.queue({ method: 'PATCH', path, effect: { kind: 'answer', status: 403, body: { message: 'no' } } });
  await assert.rejects(open().ensureHealthIssue(ILL), { name: 'ServiceError', status: 403 });
  await open().ensureHealthIssue({ ...ILL, checkedAt: '2026-11-27T00:00:00.000Z' });
  assert.equal((await commentsOf(number)).length, 1);
  assert.match(await bodyOf(number), /health-state ill/);
});

test('an issue whose answer was lost is not created a second time', async () => {
  const before = (await allIssues()).length;
  server.proxy.queue({ method: 'POST', path: `${REPO_PATH}/issues`, effect: { kind: 'lose-answer' } });
  const number = await open().ensureHealthIssue(WELL);
  assert.equal((await allIssues()).length, before + 1);
  assert.match(await bodyOf(number), /health-state well/);
});

test('an issue of somebody else with our marker is not taken for ours', async () => {
  const ours = await open().ensureHealthIssue(WELL);
  const pasted = await bodyOf(ours);
  await server.call('PATCH', `/issues/${ours}`, { body: 'old' });
  const forged = (await server.call('POST', '/issues', { title: 'x', body: pasted }, REPORTER_TOKEN)) as {
    number: number;
  };
  const number = await open().ensureHealthIssue(ILL);
  assert.notEqual(number, forged.number);
  assert.equal(await bodyOf(forged.number), pasted);
});

test("a workflow's token finds the issue of the login that it writes under", async () => {
  const bot = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
  const { number } = (await server.call('POST', '/issues', { title: 'Health', body: 'x' })) as { number: number };
  const issue = { number, body: '<!-- auto-triager:health -->\nold', user: bot };
  const refusal = { message: 'Resource not accessible by integration' };
  const untold = { kind: 'answer' as const, status: 200, body: { data: null, errors: [{ message: 'No viewer.' }] } };
  server.proxy.queue(
    answer('/user', refusal, 403),
    { method: 'POST', path: '/graphql', effect: untold },
    answer(`${REPO_PATH}/issues`, [{ ...issue, user: null }, issue]),
  );
  assert.equal(await open().ensureHealthIssue(WELL), number);
  const search = server.proxy.requests.slice(position).find(({ path }) => path === `${REPO_PATH}/issues`);
  assert.match(search?.query ?? '', /creator=github-actions%5Bbot%5D/);
  assert.deepEqual(writes(), [`PATCH /issues/${number}`]);
});

test('an app finds the issue that it wrote, whoever sets the labels, among those that changed last', async () => {
  const bot = { id: 7, login: 'my-rebuild[bot]', type: 'Bot' };
  const { number } = (await server.call('POST', '/issues', { title: 'Health', body: 'x' })) as { number: number };
  const ours = { number, body: '<!-- auto-triager:health -->\nold', user: bot };
  const data = { data: { viewer: { login: 'my-rebuild' } } };
  server.proxy.queue(
    answer('/user', { message: 'Resource not accessible by integration' }, 403),
    { method: 'POST', path: '/graphql', effect: { kind: 'answer', status: 200, body: data } },
    answer(`${REPO_PATH}/issues`, [ours]),
  );
  assert.equal(await open().ensureHealthIssue(WELL), number);
  const search = new URLSearchParams(
    server.proxy.requests.slice(position).find(({ path }) => path === `${REPO_PATH}/issues`)?.query,
  );
  const asked = ['creator', 'sort', 'direction'].map((name) => search.get(name));
  assert.deepEqual(asked, ['my-rebuild[bot]', 'updated', 'desc']);
  assert.deepEqual(writes(), [`PATCH /issues/${number}`]);
});

test("a named issue of the token's own account that is no report is refused too", async () => {
  const body = 'Dependencies to update';
  const { number } = (await server.call('POST', '/issues', { title: 'Dashboard', body })) as { number: number };
  await assert.rejects(open().ensureHealthIssue({ ...WELL, issue: number }), { name: 'ConfigError' });
  assert.equal(await bodyOf(number), body);
});

test('a named issue is used when it is empty, and people hear of an illness there', async () => {
  const { number } = (await server.call('POST', '/issues', { title: 'Health', body: '' }, REPORTER_TOKEN)) as {
    number: number;
  };
  assert.equal(await open().ensureHealthIssue({ ...ILL, issue: number }), number);
  assert.match(await bodyOf(number), /It needs attention/);
  assert.equal((await commentsOf(number)).length, 1);
});

test("a named issue with somebody's text is refused and stays as it is", async () => {
  const body = 'The lamp does not work';
  const { number } = (await server.call('POST', '/issues', { title: 'Lamp', body }, REPORTER_TOKEN)) as {
    number: number;
  };
  position = server.proxy.requests.length;
  await assert.rejects(open().ensureHealthIssue({ ...WELL, issue: number }), {
    name: 'ConfigError',
    message: /already has text/,
  });
  assert.deepEqual(writes(), []);
  assert.equal(await bodyOf(number), body);
});

test('a named issue that is not there is told', async () => {
  await assert.rejects(open().ensureHealthIssue({ ...WELL, issue: 99_999 }), {
    name: 'ConfigError',
    message: /no issue #99999/,
  });
});

const WORKFLOWS = {
  workflows: [
    { id: 1, name: 'Rebuild the triage index', path: '.github/workflows/rebuild.yml' },
    { id: 4, name: 'Triage backlog', path: '.github/workflows/backfill.yml' },
    { id: 2, name: 'Issues', path: '.github/workflows/issue-triage.yml' },
    { id: 3, name: 'Build', path: '.github/workflows/build.yml' },
  ],
};

function annotated(suite: number, titles: readonly (string | null)[]): Fault[] {
  const runs = { check_runs: [{ id: suite + 1000, output: { annotations_count: titles.length } }] };
  return [
    answer(`${REPO_PATH}/check-suites/${suite}/check-runs`, runs),
    ...(titles.length === 0
      ? []
      : [
          answer(
            `${REPO_PATH}/check-runs/${suite + 1000}/annotations`,
            titles.map((title) => ({ title })),
          ),
        ]),
  ];
}

test('triages that fell back and that failed are counted by their annotations', async () => {
  const run = (suite: number | null, conclusion: string) => ({ check_suite_id: suite, conclusion });
  const runs = [run(11, 'success'), run(12, 'success'), run(13, 'failure'), run(14, 'skipped'), run(null, 'success')];
  server.proxy.queue(
    answer(`${REPO_PATH}/actions/workflows`, WORKFLOWS),
    answer(`${REPO_PATH}/actions/workflows/2/runs`, { workflow_runs: runs }),
    ...annotated(11, []),
    ...annotated(12, [null, FALL_BACK_TITLE]),
    ...annotated(13, ['Something else']),
  );
  assert.deepEqual(await open().readTriages(), { runs: 4, fellBack: 1, failed: 1 });
});

test('a workflow is found by its file or name, and never more than 30 runs are looked at', async () => {
  const runs = Array.from({ length: 80 }, () => ({ check_suite_id: null, conclusion: 'success' }));
  server.proxy.queue(
    answer(`${REPO_PATH}/actions/workflows`, WORKFLOWS),
    answer(`${REPO_PATH}/actions/workflows/3/runs`, { workflow_runs: runs }),
  );
  assert.deepEqual(await open().readTriages('build.yml'), { runs: 30, fellBack: 0, failed: 0 });
  const { query = '' } = server.proxy.requests.at(-1) ?? {};
  assert.match(query, /per_page=30/);
});

test('without such a workflow nothing is known', async () => {
  server.proxy.queue(answer(`${REPO_PATH}/actions/workflows`, { workflows: [] }));
  assert.equal(await open().readTriages(), undefined);
});

const REFUSALS: readonly { name: string; effect: FaultEffect }[] = [
  { name: 'forbidden', effect: { kind: 'answer', status: 403, body: { message: 'Resource not accessible' } } },
  { name: 'of another form', effect: { kind: 'answer', status: 200, body: { workflows: 'many' } } },
  { name: 'missing', effect: { kind: 'answer', status: 404, body: { message: 'Not Found' } } },
];
for (const { name, effect } of REFUSALS) {
  test(`an answer that is ${name} leaves triages and requests unknown and is no failure`, async () => {
    server.proxy.queue(
      { method: 'GET', path: `${REPO_PATH}/actions/workflows`, effect },
      { method: 'GET', path: '/rate_limit', effect },
    );
    assert.equal(await open().readTriages(), undefined);
    assert.equal(await open().readQuota(), undefined);
  });
}

test('the hourly allowance is read', async () => {
  const quota = await open().readQuota();
  assert.equal(quota?.limit, 5_000);
  assert.ok(!Number.isNaN(Date.parse(quota?.resetsAt ?? '')));
});
