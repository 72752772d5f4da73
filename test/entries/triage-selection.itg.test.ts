import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { SETTINGS_PATH } from '../../src/config/settings/settings.ts';
import { readSample } from '../support/build-sample-index.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import { REPOSITORY, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { openTriageBundle } from './open-triage-bundle.ts';
import { annotationsOf, CHECKED_OUT, runTriageAction, type TriageRun, writesSince } from './run-triage-action.ts';

const ISSUE_COUNT = 115;

const sample = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
const { bundle, index, server, close } = await openTriageBundle({
  labels: ['type/bug'],
  issues: sample.slice(0, ISSUE_COUNT).map(({ title, body }) => ({ title, body })),
});
after(close);
afterEach(() => assert.deepEqual(server.proxy.unusedFaults(), []));

function triage(run: Partial<TriageRun>): Promise<ActionResult> {
  const { inputs, ...rest } = run;
  return runTriageAction({ server, entry: bundle.entry, inputs: { index_path: index.folder, ...inputs }, ...rest });
}

/** Numbers of the issues that were read since the position, in order. */
function readSince(position: number): number[] {
  return server.proxy.requests.slice(position).flatMap(({ method, path }) => {
    const match = method === 'GET' ? /\/issues\/(\d+)$/.exec(path) : null;
    return match === null ? [] : [Number(match[1])];
  });
}

test('a run started by hand triages the issue of its input', async () => {
  const { exitCode, outputs, summary } = await triage({ inputs: { issue_number: '7' } });

  assert.equal(exitCode, 0);
  assert.equal(JSON.parse(outputs.verdict ?? '').number, 7);
  assert.match(summary, /^## #7: /);
});

test('a workflow that does not pass its own input on is understood all the same', async () => {
  const { exitCode, outputs } = await triage({ dispatch: { issue_number: '#7' } });

  assert.equal(exitCode, 0);
  assert.equal(JSON.parse(outputs.verdict ?? '').number, 7);
});

test('ranges are triaged one after the other, each in the summary and in the verdict', async () => {
  const expected = [100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 115];
  const position = server.proxy.requests.length;

  const { exitCode, outputs, summary, stdout } = await triage({ inputs: { issue_number: '100-110,115' } });

  assert.equal(exitCode, 0);
  assert.deepEqual(readSince(position), expected);
  assert.deepEqual(writesSince(server, position), []);
  const verdicts = JSON.parse(outputs.verdict ?? '') as { number: number }[];
  assert.deepEqual(
    verdicts.map(({ number }) => number),
    expected,
  );
  assert.match(summary, /^## \d+ of 12 issues would be labelled\n/);
  assert.equal(summary.match(/^<details>/gm)?.length, expected.length);
  for (const number of expected) assert.match(stdout, new RegExp(`^#${number}: `, 'm'));
  assert.equal(server.proxy.requests.slice(position).filter(({ path }) => path.endsWith('/labels')).length, 1);
});

test('a pull request and a missing issue among others are named, and the others get their turn', async () => {
  const pullRequest = {
    number: 8,
    title: 'Change',
    body: null,
    labels: [],
    pull_request: { url: 'https://x.example' },
  };
  const path = `/repos/${REPOSITORY}/issues/8`;
  server.proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 200, body: pullRequest } });

  const result = await triage({ inputs: { issue_number: '8, 999, 9' } });

  assert.equal(result.exitCode, 0);
  assert.deepEqual(annotationsOf(result), [
    'warning: #8 was not triaged: it is a pull request.',
    'warning: #999 was not triaged: there is no such issue.',
  ]);
  const verdicts = JSON.parse(result.outputs.verdict ?? '') as { number: number }[];
  assert.deepEqual(
    verdicts.map(({ number }) => number),
    [9],
  );
  assert.match(result.summary, /^- #8 is a pull request; only issues are triaged\.$/m);
  assert.match(result.summary, /^- There is no issue #999 in this repository/m);
});

test('a backlog is told as a list that says where the next run goes on, and an empty one as nothing to do', async () => {
  const some = await triage({ inputs: { unlabeled: '2' } });
  const none = await triage({ inputs: { unlabeled: '2', below: '1' } });

  assert.deepEqual([some.exitCode, none.exitCode], [0, 0], some.stdout + none.stdout);
  const [, last] = JSON.parse(some.outputs.verdict ?? '') as [unknown, { number: number }];
  assert.match(some.summary, /^## \d of 2 issues would be labelled\n/);
  assert.ok(some.summary.includes(`continue with below&#58; ${last.number}`), some.summary);
  assert.equal(some.summary.match(/^<details><summary><b>#/gm)?.length, 2);
  assert.match(none.summary, /^## Nothing to triage\n/);
  assert.equal(none.outputs.verdict, '[]');
});

test('a missing issue alone leaves the outputs empty, in their forms', async () => {
  const result = await triage({ inputs: { issue_number: '999', add_labels: 'true' } });

  assert.equal(result.exitCode, 0);
  assert.deepEqual(annotationsOf(result), ['warning: #999 was not triaged: there is no such issue.']);
  const { verdict_path, ...outputs } = result.outputs;
  assert.match(verdict_path ?? '', /verdict\.json$/);
  assert.deepEqual(outputs, {
    triage_labels: '',
    labels: '[]',
    suggestions: '[]',
    is_categorizable: 'false',
    similar_issues: '[]',
    verdict: 'null',
    summary: '',
    prompt_tokens: '0',
    completion_tokens: '0',
    cost: '0',
  });
  assert.match(result.summary, /^## #999: not triaged\n/);
});

test('every fault of the numbers is told, before the first request', async () => {
  const position = server.proxy.requests.length;

  const result = await triage({ inputs: { issue_number: '0, seven, 9-3, 1-200' }, files: CHECKED_OUT });

  assert.equal(result.exitCode, 1);
  assert.equal(server.proxy.requests.length, position);
  assert.deepEqual(annotationsOf(result), [
    'error: input issue_number: "0": issue numbers begin at 1.',
    'error: input issue_number: "seven" is not an issue number; write 7, or a range such as 100-110,115.',
    'error: input issue_number: The range "9-3" runs backwards; write 3-9.',
    'error: input issue_number: More than 100 issues at once, up to and with "1-200"; take fewer.',
    'error: 4 things to fix before this can run; they are listed above.',
  ]);
});

test('faults of inputs and of the settings file are told together', async () => {
  const result = await triage({ issue: 7, inputs: { engine: 'gemini', cutoff: '80', add_labels: 'yes' } });

  assert.equal(result.exitCode, 1);
  assert.deepEqual(annotationsOf(result), [
    'error: input add_labels "yes" must be true or false',
    'error: .github/auto-triager.yml:1:21: triage.cutoff "80" must be a number from 0 to 1; write 0.8',
    'error: input engine gemini needs a key: input gemini_api_key, or an address: environment variable GEMINI_BASE_URL',
    'error: 3 things to fix before this can run; they are listed above.',
  ]);
  assert.deepEqual(result.outputs, {});
});

const EVENTS: readonly { name: string; eventName: string; event: unknown; expected: RegExp }[] = [
  { name: 'a push', eventName: 'push', event: { ref: 'refs/heads/main' }, expected: /started by the event "push"/ },
  {
    name: 'a comment on a pull request',
    eventName: 'issue_comment',
    event: { action: 'created', issue: { number: 5, title: 'Change', pull_request: {} } },
    expected: /#5 is a pull request; only issues are triaged\. Run this on: issues\./,
  },
  {
    name: 'a run by hand without a number',
    eventName: 'workflow_dispatch',
    event: { inputs: { issue_number: ' ' } },
    expected: /by hand, without an issue number/,
  },
  { name: 'an event file cut short', eventName: 'issues', event: '{"issue": {"num', expected: /it is not JSON/ },
];

for (const { name, eventName, event, expected } of EVENTS) {
  test(`${name} is refused with one clear annotation`, async () => {
    const env = { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: server.apiUrl };
    const position = server.proxy.requests.length;

    const inputs = { token: TRIAGER_TOKEN };
    const files = CHECKED_OUT;
    const result = await runAction({ nodeArguments: [bundle.entry], eventName, event, inputs, files, env });

    assert.equal(result.exitCode, 1);
    assert.equal(annotationsOf(result).length, 1);
    assert.match(annotationsOf(result)[0] ?? '', expected);
    assert.equal(server.proxy.requests.slice(position).filter(isNoLookForSettings).length, 0);
  });
}

/** In a run that may hold a stranger's code, the default branch is asked for settings first. */
function isNoLookForSettings({ path }: { readonly path: string }): boolean {
  return !path.endsWith(`/contents/${SETTINGS_PATH}`);
}
