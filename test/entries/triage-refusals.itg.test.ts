import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { readSample } from '../support/build-sample-index.ts';
import type { ActionResult } from '../support/run-action.ts';
import type { FaultEffect } from '../support/start-fault-proxy.ts';
import { REPOSITORY } from '../support/start-git-hub.ts';
import { writeTree } from '../support/write-tree.ts';
import { openTriageBundle } from './open-triage-bundle.ts';
import {
  annotationsOf,
  assertRefused,
  CHECKED_OUT,
  runTriageAction,
  type TriageRun,
  writesSince,
} from './run-triage-action.ts';

const EMPTY_FORM = '### What happened?\n\n_No response_\n\n### What did you expect to happen?\n\n_No response_\n';
const ISSUES_PATH = `/repos/${REPOSITORY}/issues`;
const LABELS_PATH = `/repos/${REPOSITORY}/labels`;
/** Low enough for a label of each family to be added to any issue that says something. */
const ADD_SOMETHING = { add_labels: 'true', cutoff: '0', max_areas: '1' };

const sample = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
const [first, second, third] = sample.map(({ title, body }) => ({ title, body }));
assert.ok(first && second && third);
const { bundle, index, server, close } = await openTriageBundle({
  issues: [first, second, third, { title: 'Lamp', body: EMPTY_FORM }],
});
after(close);
afterEach(() => assert.deepEqual(server.proxy.unusedFaults(), []));

function triage(run: Partial<TriageRun> = {}): Promise<ActionResult> {
  const { inputs, ...rest } = run;
  return runTriageAction({
    server,
    entry: bundle.entry,
    issue: 1,
    inputs: { index_path: index.folder, ...inputs },
    ...rest,
  });
}

function answer(status: number, message: string, headers: Readonly<Record<string, string>> = {}): FaultEffect {
  return { kind: 'answer', status, body: { message }, headers };
}

const LISTS: readonly { name: string; files: Readonly<Record<string, string>>; expected: RegExp }[] = [
  { name: 'does not exist', files: {}, expected: /"labels\.txt" does not exist/ },
  { name: 'is empty', files: { 'labels.txt': '' }, expected: /labels\.txt names no label; write one label a line/ },
  { name: 'holds only comments', files: { 'labels.txt': '# area/x\n\n' }, expected: /labels\.txt names no label/ },
  { name: 'is a folder', files: { 'labels.txt/x': 'area/x' }, expected: /"labels\.txt" is a folder/ },
];

for (const { name, files, expected } of LISTS) {
  test(`a labels file that ${name} is refused before the first request`, async (t) => {
    const workspace = await writeTree(t, { ...files, ...CHECKED_OUT });
    const position = server.proxy.requests.length;

    const result = await triage({ workspace, inputs: { labels_file: 'labels.txt' } });

    assertRefused(result, { server, position, expected });
    assert.equal(server.proxy.requests.length, position);
  });
}

test('without a token nothing is asked where something is to be written', async () => {
  const position = server.proxy.requests.length;

  for (const input of ['add_labels', 'add_comment']) {
    const result = await triage({ inputs: { token: '', [input]: 'true' }, files: CHECKED_OUT });

    assertRefused(result, {
      server,
      position,
      expected: /A token is needed to write to acme\/lantern: .*"issues: write"/,
    });
  }
  assert.equal(server.proxy.requests.length, position);
});

test('a rehearsal on a public repository needs no token', async () => {
  const result = await triage({ inputs: { token: '' } });

  assert.deepEqual([result.exitCode, annotationsOf(result)], [0, []]);
});

const REFUSALS: readonly { name: string; effect: FaultEffect; expected: RegExp }[] = [
  { name: 'a wrong token', effect: answer(401, 'Bad credentials'), expected: /does not know the token \(401\)/ },
  {
    name: 'a token that may not read',
    effect: answer(403, 'Resource not accessible by integration'),
    expected: /is not allowed to list the repository's labels .*\(403.*permissions:%0A {2}issues: read/,
  },
  {
    name: 'a repository that the token cannot see',
    effect: answer(404, 'Not Found'),
    expected: /finds nothing \(404\).*"permissions: issues: read" and "contents: read"/,
  },
];

for (const { name, effect, expected } of REFUSALS) {
  test(`${name} is told apart`, async () => {
    server.proxy.queue({ method: 'GET', path: LABELS_PATH, effect });
    const position = server.proxy.requests.length;

    assertRefused(await triage({ inputs: ADD_SOMETHING }), { server, position, expected });
  });
}

test('a token that may not write is told which permission to add; the outputs name no label', async () => {
  const refusal = answer(403, 'Resource not accessible by integration');
  server.proxy.queue({ method: 'POST', path: `${ISSUES_PATH}/1/labels`, effect: refusal });

  const result = await triage({ inputs: { ...ADD_SOMETHING, add_comment: 'true' } });

  assert.equal(result.exitCode, 1);
  const annotations = annotationsOf(result);
  assert.equal(annotations.length, 1);
  assert.match(annotations[0] ?? '', /is not allowed to add labels to issue #1 .*permissions:%0A {2}issues: write%0A/);
  assert.equal(result.outputs.labels, '[]');
  assert.equal(result.outputs.triage_labels, '');
  assert.match(result.summary, /^## #1: could not be labelled/);
  assert.match(result.summary, /\*\*Not finished:\*\*/);
  assert.deepEqual(await server.labelsOf(1), []);
});

test('a comment that fails does not hide that the labels landed', async () => {
  const refusal = answer(403, 'Resource not accessible by integration');
  server.proxy.queue({ method: 'POST', path: `${ISSUES_PATH}/4/comments`, effect: refusal });
  const inputs = {
    add_labels: 'true',
    needs_info_label: 'needs more info',
    add_comment: 'true',
    ...{ max_areas: '1' },
  };

  const result = await triage({ issue: 4, inputs });

  assert.equal(result.exitCode, 1);
  assert.match(annotationsOf(result)[0] ?? '', /is not allowed to write a comment on issue #4/);
  assert.deepEqual(JSON.parse(result.outputs.labels ?? ''), await server.labelsOf(4));
  assert.match(result.summary, /The comment on the issue could not be written\./);
});

test('too many requests and a server error are waited out, and the labels land', async () => {
  server.proxy.queue(
    { method: 'GET', path: LABELS_PATH, effect: answer(429, 'Slow down', { 'retry-after': '1' }) },
    { method: 'GET', path: `${ISSUES_PATH}/2`, effect: answer(500, 'Oops') },
    { method: 'POST', path: `${ISSUES_PATH}/2/labels`, effect: answer(502, 'Bad gateway') },
  );
  const position = server.proxy.requests.length;

  const result = await triage({ issue: 2, inputs: ADD_SOMETHING });

  assert.equal(result.exitCode, 0);
  assert.equal((await server.labelsOf(2)).length, 2);
  assert.equal(writesSince(server, position).length, 2);
});

test('a rate limit that lasts an hour is told with the time, and not waited for', async () => {
  // By the server's clock, whatever ours says by the time that it is read.
  const serverTime = Date.parse('2031-01-01T12:00:00Z');
  const headers = {
    date: new Date(serverTime).toUTCString(),
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(serverTime / 1000 + 3600),
  };
  server.proxy.queue({ method: 'GET', path: LABELS_PATH, effect: answer(403, 'API rate limit exceeded', headers) });
  const position = server.proxy.requests.length;

  assertRefused(await triage(), { server, position, expected: /rate limit is reached \(403\) .*Try again in 60 min/ });
});

test('when an issue in a range cannot be read, those before it are reported and those after it are named', async () => {
  server.proxy.queue({ method: 'GET', path: `${ISSUES_PATH}/2`, effect: answer(403, 'Forbidden') });

  const result = await triage({ inputs: { issue_number: '1-4' } });

  assert.equal(result.exitCode, 1);
  const [skipped, failed] = annotationsOf(result);
  assert.equal(skipped, 'warning: Not reached because #2 failed: #3, #4.');
  assert.match(failed ?? '', /error: The token is not allowed to read issue #2/);
  assert.deepEqual(
    JSON.parse(result.outputs.verdict ?? '').map(({ number }: { number: number }) => number),
    [1],
  );
  assert.match(result.summary, /^## 1 of 1 issues .*<b>#1<\/b>/s);
});

test('an issue that GitHub does not let us label does not keep the next from its turn', async () => {
  const locked = answer(403, 'Unable to add labels because issue is locked.');
  server.proxy.queue({ method: 'POST', path: `${ISSUES_PATH}/1/labels`, effect: locked });

  const result = await triage({ inputs: { ...ADD_SOMETHING, issue_number: '1,3' } });

  assert.equal(result.exitCode, 1);
  assert.equal(annotationsOf(result).length, 1);
  assert.match(annotationsOf(result)[0] ?? '', /error: .*#1: the conversation is locked/);
  assert.equal((await server.labelsOf(3)).length, 2);
  assert.equal(JSON.parse(result.outputs.labels ?? '').length, 2);
});

test('an address that is none and a repository that is none are told together', async () => {
  const result = await triage({ env: { GITHUB_API_URL: 'github.com', GITHUB_REPOSITORY: 'lantern' } });

  assert.equal(result.exitCode, 1);
  const annotations = annotationsOf(result);
  assert.equal(annotations.length, 3);
  assert.match(annotations.join('\n'), /GITHUB_REPOSITORY "lantern" must have the form owner\/name/);
  assert.match(annotations.join('\n'), /GITHUB_API_URL "github\.com" must be an address/);
});
