import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type RunnerEvent, readEvent } from '../../../src/adapters/runner/read-event.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'events-'));
});
after(() => rm(folder, { recursive: true }));

async function read(name: string, payload: unknown): Promise<RunnerEvent> {
  const path = join(folder, 'event.json');
  await writeFile(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path });
}

/** Cut down from a payload of the event `issues`. */
const ISSUE = {
  number: 7,
  title: 'Lamp flickers',
  body: null,
  state: 'open',
  labels: [{ id: 1, name: 'type/bug', color: 'd73a4a' }],
  user: { login: 'reporter', type: 'User' },
  created_at: '2026-01-02T03:04:05Z',
};

test('an opened issue is read with its action', async () => {
  const event = await read('issues', { action: 'opened', issue: ISSUE, repository: { full_name: 'acme/lantern' } });

  assert.ok(event.kind === 'issue');
  assert.equal(event.action, 'opened');
  assert.deepEqual([event.issue.number, event.issue.body, event.issue.labels], [7, '', ['type/bug']]);
});

test('a comment on a pull request is about a pull request', async () => {
  const issue = { ...ISSUE, pull_request: { url: 'https://example.com' } };

  assert.deepEqual(await read('issue_comment', { action: 'created', issue }), { kind: 'pull-request', number: 7 });
});

test('a run started by hand has its inputs as text', async () => {
  const payload = { inputs: { issue_number: '100-110', rehearsal: true } };

  assert.deepEqual(await read('workflow_dispatch', payload), {
    kind: 'dispatch',
    inputs: { issue_number: '100-110', rehearsal: 'true' },
  });
});

test('a run started by hand may have no inputs', async () => {
  assert.deepEqual(await read('workflow_dispatch', { inputs: null }), { kind: 'dispatch', inputs: {} });
});

test('another event has its name only', async () => {
  assert.deepEqual(await read('push', { ref: 'refs/heads/main' }), { kind: 'other', name: 'push' });
  assert.deepEqual(await readEvent({}), { kind: 'other', name: '' });
});

const BROKEN: readonly (readonly [string, string, unknown, RegExp])[] = [
  ['an event file that is not JSON', 'issues', '{"action": ', /GITHUB_EVENT_PATH\) cannot be used: it is not JSON/],
  ['an issue event without an issue', 'issues', { action: 'opened' }, /it holds no issue/],
  ['an issue without a number', 'issues', { issue: { title: 'x' } }, /number must be/],
  ['inputs that are a list', 'workflow_dispatch', { inputs: [['a']] }, /inputs are not text/],
];

for (const [what, name, payload, expected] of BROKEN) {
  test(`${what} is refused`, async () => {
    await assert.rejects(read(name, payload), { name: 'ConfigError', message: expected });
  });
}

test('an event file that does not exist is refused', async () => {
  const env = { GITHUB_EVENT_NAME: 'issues', GITHUB_EVENT_PATH: join(folder, 'missing.json') };

  await assert.rejects(readEvent(env), { name: 'ConfigError', message: /missing\.json" does not exist/ });
});

test('an event file larger than GitHub sends is refused', async () => {
  await assert.rejects(read('issues', ' '.repeat(25 * 1024 * 1024 + 1)), {
    name: 'ConfigError',
    message: /larger than/,
  });
});
