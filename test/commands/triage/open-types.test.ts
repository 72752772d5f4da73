import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGitHubTracker } from '../../../src/adapters/github/create-github-tracker.ts';
import { openTypes, type TypesWish } from '../../../src/commands/triage/open-types.ts';
import { silentLog } from '../../../src/shared/log.ts';
import type { Knowledge } from '../../../src/triage/knowledge/knowledge.ts';
import { serveLoopback } from '../../support/serve-loopback.ts';

const BUG = { type: 'Bug', label: 'type/bug', origin: 'learned', issues: 60 } as const;
const TYPED = { names: [BUG], typed: 60, labelled: 80 };
const ROWS = [
  { id: 1, node_id: 'IT1', name: 'Bug', description: null, is_enabled: true },
  { id: 2, node_id: 'IT2', name: 'Epic', description: null, is_enabled: false },
  { id: 3, node_id: 'IT3', name: 'Task', description: null },
];

/** What is made of a wish where the server answers with `status`, and which paths were asked for. */
async function open(asked: {
  readonly wish?: TypesWish;
  readonly types?: Knowledge['types'];
  readonly status?: number;
  readonly rows?: unknown;
}) {
  const { wish, types, status = 200, rows = ROWS } = asked;
  const paths: string[] = [];
  const server = await serveLoopback((incoming, outgoing) => {
    paths.push(incoming.url ?? '');
    outgoing.writeHead(status, { 'content-type': 'application/json' });
    outgoing.end(JSON.stringify(status === 200 ? rows : { message: 'Not Found' }));
  });
  const warnings: string[] = [];
  const log = { ...silentLog, warning: (message: string) => void warnings.push(message) };
  try {
    const tracker = createGitHubTracker({ repository: 'acme/rocket', apiUrl: server.url, log, retryBaseMs: 1 });
    const policy = await openTypes({ wish, tracker, knowledge: { types }, log });
    return { policy, paths, warnings };
  } finally {
    await server.close();
  }
}

test('where most of the history has types, the field is the target, with the types that are on', async () => {
  const { policy, paths } = await open({ types: TYPED });
  assert.deepEqual(policy, { target: 'field', names: [BUG], existing: ['Bug', 'Task'] });
  assert.deepEqual(paths, ['/repos/acme/rocket/issue-types']);
});

test('where labels are the target, GitHub is not asked', async () => {
  for (const asked of [
    {},
    { types: { ...TYPED, labelled: 200 } },
    { types: TYPED, wish: { target: 'labels' } as const },
  ]) {
    const { policy, paths } = await open(asked);
    assert.deepEqual([policy, paths], [undefined, []]);
  }
});

test('what the user says of names comes before what was learned', async () => {
  const { policy } = await open({ types: TYPED, wish: { target: 'both', names: { bug: 'defect' } } });
  assert.deepEqual(policy?.names, [{ type: 'bug', label: 'defect', origin: 'given', issues: 0 }]);
});

for (const status of [403, 404, 500]) {
  test(`where GitHub answers ${status}, the types of the history count`, async () => {
    const { policy } = await open({ types: TYPED, status });
    assert.deepEqual(policy?.existing, ['Bug']);
  });
}

test('a repository without any type gets labels, and a user who wished for the field hears of it', async () => {
  const { policy, warnings } = await open({ wish: { target: 'field' }, rows: [] });
  assert.equal(policy, undefined);
  assert.match(warnings.join(), /acme\/rocket has no issue types, so types go into labels/);
});
