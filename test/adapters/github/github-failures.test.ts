import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { ServiceError } from '../../../src/shared/errors.ts';
import { silentLog } from '../../../src/shared/log.ts';
import { recordWaits } from '../../support/record-waits.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';
import type { FaultEffect } from '../../support/start-fault-proxy.ts';
import { type GitHubServer, REPOSITORY, startGitHub } from '../../support/start-git-hub.ts';
import { openTracker } from './open-tracker.ts';

/** How long a second of waiting lasts here: a prime, so that no other timer is taken for such a wait. */
const SECOND_MS = 53;
const ISSUE_PATH = `/repos/${REPOSITORY}/issues/1`;

let server: GitHubServer;
before(async () => {
  server = await startGitHub({ labels: ['area/lamp'], issues: [{ title: 'Flickers' }] });
});
after(() => server.close());
afterEach(() => assert.deepEqual(server.proxy.unusedFaults(), []));

function answer(status: number, message: string, headers: Readonly<Record<string, string>> = {}): FaultEffect {
  return { kind: 'answer', status, body: { message }, headers };
}

/** Spoils the next request for issue 1, as often as there are effects. */
function spoil(...effects: readonly FaultEffect[]): void {
  server.proxy.queue(...effects.map((effect) => ({ method: 'GET', path: ISSUE_PATH, effect })));
}

async function failureOf(promise: Promise<unknown>): Promise<ServiceError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof ServiceError) return error;
    throw error;
  }
  throw new Error('It succeeded.');
}

const PASSING: readonly { readonly name: string; readonly effects: readonly FaultEffect[] }[] = [
  { name: 'a server error', effects: [answer(500, 'Oops')] },
  { name: 'three server errors', effects: [answer(502, 'Bad'), answer(503, 'Busy'), answer(500, 'Oops')] },
  { name: 'too many requests', effects: [answer(429, 'Slow down', { 'retry-after': '2' })] },
  {
    name: 'a secondary rate limit',
    effects: [answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '3' })],
  },
  {
    name: 'a used-up rate limit that resets at once',
    effects: [answer(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' })],
  },
  { name: 'a closed connection', effects: [{ kind: 'disconnect' }] },
  { name: 'a page instead of JSON', effects: [{ kind: 'answer', status: 200, body: '<html>Unicorn</html>' }] },
  {
    name: 'cut JSON',
    effects: [{ kind: 'answer', status: 200, body: '{"number": 1, "ti', contentType: 'application/json' }],
  },
];

for (const { name, effects } of PASSING) {
  test(`after ${name} the request is made again and succeeds`, async () => {
    spoil(...effects);

    const found = await openTracker(server).findIssue(1);

    assert.equal(found.kind, 'issue');
  });
}

test('a server that stays down is reported after three more tries', async () => {
  spoil(...Array.from({ length: 4 }, () => answer(503, 'Busy')));

  const error = await failureOf(openTracker(server).findIssue(1));

  assert.equal(error.status, 503);
  assert.equal(error.retryable, true);
  assert.match(error.message, /GitHub failed \(503\) while trying to read issue #1/);
});

test('a rate limit that resets in an hour is reported at once, with the time', async (t) => {
  const now = Date.parse('2031-01-01T12:00:00Z');
  t.mock.timers.enable({ apis: ['Date'], now });
  const headers = {
    date: new Date(now).toUTCString(),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(now / 1000 + 3600),
  };
  spoil(answer(403, 'API rate limit exceeded', headers));

  const error = await failureOf(openTracker(server).findIssue(1));

  assert.equal(error.retryable, true);
  assert.equal(error.retryAfterMs, 3_600_000);
  assert.match(error.message, /rate limit is reached \(403\).*Try again in 60 min/);
});

test('a wait longer than two minutes is not waited for', async () => {
  spoil(answer(429, 'Slow down', { 'retry-after': '600' }));

  const error = await failureOf(openTracker(server).findIssue(1));

  assert.equal(error.status, 429);
  assert.equal(error.retryAfterMs, 600_000);
});

test('the time that GitHub asks for is waited', async (t) => {
  spoil(answer(429, 'Slow down', { 'retry-after': '4' }));
  const waits = recordWaits(t, SECOND_MS);

  await openTracker(server, { retryBaseMs: SECOND_MS }).findIssue(1);

  assert.deepEqual(waits, [4 * SECOND_MS]);
});

test('what failed before does not make the next request wait for longer, nor give up sooner', async (t) => {
  const tracker = openTracker(server, { retryBaseMs: SECOND_MS });
  const path = `/repos/${REPOSITORY}/labels`;
  const limit = answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' });
  server.proxy.queue({ method: 'GET', path, effect: limit }, { method: 'GET', path, effect: limit });
  await tracker.listLabels();
  const waits = recordWaits(t, SECOND_MS);

  spoil(answer(500, 'Oops'));
  await tracker.findIssue(1);
  assert.deepEqual(waits, [SECOND_MS]);
  spoil(limit);
  const found = await tracker.findIssue(1);

  assert.equal(found.kind, 'issue');
});

test('a wrong token is told apart from a missing one', async () => {
  spoil(answer(401, 'Bad credentials'), answer(401, 'Requires authentication'));

  const wrong = await failureOf(openTracker(server).findIssue(1));
  const missing = await failureOf(openTracker(server, { token: '' }).findIssue(1));

  assert.deepEqual([wrong.status, wrong.retryable], [401, false]);
  assert.match(wrong.message, /does not know the token \(401\): it is wrong or has expired/);
  assert.match(missing.message, /asks for a token \(401\).*GITHUB_TOKEN/);
});

test('a missing permission is named as the workflow must give it', async () => {
  spoil(answer(403, 'Resource not accessible by integration'));
  const path = `${ISSUE_PATH}/labels`;
  const refusal = answer(403, 'Resource not accessible by integration');
  server.proxy.queue({ method: 'POST', path, effect: refusal });

  const read = await failureOf(openTracker(server).findIssue(1));
  const write = await failureOf(openTracker(server).ensureLabels(1, ['area/lamp']));

  assert.deepEqual([read.status, read.retryable], [403, false]);
  assert.match(read.message, /permissions:\n {2}issues: read\n/);
  assert.match(write.message, /add labels to issue #1.*\n?permissions:\n {2}issues: write\n/s);
});

const REFUSALS: readonly (readonly [string, RegExp])[] = [
  ['Repository was archived so is read-only.', /is archived/],
  ['Unable to create comment because issue is locked.', /is locked/],
  ['Resource protected by organization SAML enforcement.', /single sign-on/],
];

for (const [message, expected] of REFUSALS) {
  test(`the refusal "${message}" is not mistaken for a missing permission`, async () => {
    server.proxy.queue({ method: 'POST', path: `${ISSUE_PATH}/labels`, effect: answer(403, message) });

    const error = await failureOf(openTracker(server).ensureLabels(1, ['area/lamp']));

    assert.match(error.message, expected);
    assert.doesNotMatch(error.message, /permissions:/);
  });
}

test('a repository that cannot be seen is an error, not a missing issue', async () => {
  const error = await failureOf(openTracker(server, { repository: 'acme/hidden' }).findIssue(1));

  assert.deepEqual([error.status, error.retryable], [404, false]);
  assert.match(error.message, /acme\/hidden.*issues: read/);
});

test('issues that are turned off are told apart from a deleted issue', async () => {
  spoil(answer(410, 'Issues are disabled for this repo'));
  const body = { full_name: REPOSITORY, has_issues: false };
  server.proxy.queue({ method: 'GET', path: `/repos/${REPOSITORY}`, effect: { kind: 'answer', status: 200, body } });

  const error = await failureOf(openTracker(server).findIssue(1));

  assert.equal(error.status, 410);
  assert.match(error.message, /Issues are turned off in acme\/lantern/);
});

test("what GitHub does not accept is reported in GitHub's words, on one clipped line", async () => {
  spoil(answer(422, `Validation\nfailed ${'x'.repeat(500)}`));

  const error = await failureOf(openTracker(server).findIssue(1));

  assert.match(error.message, /did not accept the request \(422\) to read issue #1: Validation failed x+…\.$/);
  assert.ok(error.message.length < 320);
});

test('an address that answers with pages is reported as such', async () => {
  const page: FaultEffect = { kind: 'answer', status: 200, body: '<html>Sign in</html>' };
  spoil(page, page);

  const error = await failureOf(openTracker(server).findIssue(1));

  assert.match(error.message, /something other than JSON.*Check the API address/);
});

test('JSON of another shape is reported with the field that is wrong', async () => {
  const path = `/repos/${REPOSITORY}/labels`;
  server.proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 200, body: [{ name: 5 }] } });

  const error = await failureOf(openTracker(server).listLabels());

  assert.match(error.message, /list the repository's labels: 0\.name/);
});

test('a server that does not answer in time is reported with the limit', async (t) => {
  const silent = await serveLoopback(() => {});
  t.after(silent.close);

  const error = await failureOf(openTracker(server, { apiUrl: silent.url, timeoutMs: 50 }).findIssue(1));

  assert.equal(error.status, undefined);
  assert.equal(error.retryable, true);
  assert.match(error.message, /did not answer within 0\.05 s/);
});

test('a server that cannot be reached is reported with its address', async () => {
  const error = await failureOf(openTracker(server, { apiUrl: 'http://127.0.0.1:9' }).findIssue(1));

  assert.equal(error.retryable, true);
  assert.match(error.message, /GitHub at http:\/\/127\.0\.0\.1:9 cannot be reached/);
});

test('waiting for a rate limit is told, and nothing else is said', async () => {
  const said: string[] = [];
  const say = (message: string) => {
    said.push(message);
  };
  spoil(answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '3' }));

  await openTracker(server, { log: { ...silentLog, info: say, warning: say } }).findIssue(1);

  assert.deepEqual(said, ["GitHub's secondary rate limit is reached; retrying in 3 s."]);
});

test('no error repeats the token', async () => {
  spoil(answer(401, 'Bad credentials'));

  const error = await failureOf(openTracker(server, { token: 'ghp_verysecret' }).findIssue(1));

  const { inspect } = await import('node:util');
  assert.doesNotMatch(inspect(error, { depth: 10 }), /verysecret/);
});

for (const token of ['ghp_very\nsecret', 'ghp_verysecret →', 'ghp_very\u0001secret']) {
  test(`the token ${JSON.stringify(token)} is refused before any request, without being repeated`, () => {
    assert.throws(
      () => openTracker(server, { token }),
      (error: Error) => error.name === 'ConfigError' && !/very|secret/.test(error.message),
    );
  });
}
