import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { buildSampleIndex, readSample, type SampleIndex } from '../support/build-sample-index.ts';
import { programEntry } from '../support/program-entry.ts';
import type { ActionResult } from '../support/run-action.ts';
import { runCli } from '../support/run-cli.ts';
import {
  APP_TOKEN,
  type GitHubServer,
  REPORTER_TOKEN,
  REPOSITORY,
  startGitHub,
  TRIAGER_TOKEN,
} from '../support/start-git-hub.ts';
import { annotationsOf, runTriageAction, type TriageRun, writesSince } from './run-triage-action.ts';

const ENTRY = programEntry('triage');
const HISTORY_LENGTH = 60;
/** Low enough for one area to be added to any issue that says something, and no type. */
const ADD_ONE_AREA = { add_labels: 'true', cutoff: '0', max_areas: '1', max_types: '0' };

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
});
after(() => Promise.all([index.remove(), server.close()]));
afterEach(() => {
  assert.deepEqual(server.proxy.unusedFaults(), []);
  assert.deepEqual(server.invalidQueries(), []);
});

async function report(): Promise<number> {
  const sample = (await readSample('new-issues.jsonl'))[0];
  assert.ok(sample);
  const issue = { title: sample.title, body: sample.body };
  return ((await server.call('POST', '/issues', issue, REPORTER_TOKEN)) as { number: number }).number;
}

function triage(issue: number, changes: Partial<TriageRun> = {}): Promise<ActionResult> {
  const { inputs = ADD_ONE_AREA, ...rest } = changes;
  return runTriageAction({ server, entry: ENTRY, issue, inputs: { index_path: index.folder, ...inputs }, ...rest });
}

async function addedLabel(number: number): Promise<string> {
  const [label, ...others] = await server.labelsOf(number);
  assert.ok(label !== undefined);
  assert.deepEqual(others, []);
  return label;
}

/** Requests for events since the position: `GET events`, `POST graphql`. */
function eventRequests(position: number): string[] {
  return server.proxy.requests
    .slice(position)
    .filter(({ path }) => path.endsWith('/events') || path.endsWith('/timeline') || path.endsWith('/graphql'))
    .map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);
}

for (const [name, token] of Object.entries({ 'a personal token': TRIAGER_TOKEN, 'the token of an app': APP_TOKEN })) {
  test(`with ${name}, a label that a person removes is not added again, whatever starts the run`, async () => {
    const inputs = { ...ADD_ONE_AREA, token };
    const number = await report();
    await triage(number, { inputs });
    const label = await addedLabel(number);
    await server.removeLabel(number, label);
    const position = server.proxy.requests.length;

    const edited = await triage(number, { action: 'edited', inputs });
    const reopened = await triage(number, { action: 'reopened', inputs });
    const dispatched = await triage(number, { inputs: { ...inputs, issue_number: String(number) }, action: 'labeled' });

    assert.deepEqual(writesSince(server, position), []);
    for (const result of [edited, reopened, dispatched]) {
      assert.equal(result.exitCode, 0, result.stdout);
      assert.match(result.summary, new RegExp(`^## #${number}: no label added, .* was removed before\n`));
      assert.ok(result.summary.includes(`- **removed by a person** \`${label}\` is not added again.`), result.summary);
      assert.equal(result.outputs.labels, '[]');
      assert.deepEqual(JSON.parse(result.outputs.verdict ?? '').skipped.at(-1), {
        kind: 'taken-away',
        label,
        by: 'person',
      });
    }
  });
}

test('a label that the app itself took away, as by an undo in another workflow, comes again', async () => {
  const inputs = { ...ADD_ONE_AREA, token: APP_TOKEN };
  const number = await report();
  await triage(number, { inputs });
  const label = await addedLabel(number);
  await server.removeLabel(number, label, APP_TOKEN);

  await triage(number, { action: 'edited', inputs });

  assert.equal(await addedLabel(number), label);
});

test('a removed label that is renamed afterwards is still the same', async () => {
  const number = await report();
  await triage(number);
  const label = await addedLabel(number);
  await server.renameLabel(label, `${label} once`);
  await server.removeLabel(number, `${label} once`);
  await server.renameLabel(`${label} once`, label);
  const position = server.proxy.requests.length;

  const { exitCode, summary, stdout } = await triage(number, { action: 'edited' });

  assert.equal(exitCode, 0, stdout);
  assert.deepEqual(await server.labelsOf(number), []);
  assert.ok(summary.includes(`**removed by a person** \`${label}\` is not added again.`), summary);
  assert.deepEqual(eventRequests(position), ['GET events', 'POST graphql']);
});

test('events are read once where something would be added, rehearsal or not, and never where nothing would', async () => {
  const number = await report();
  const counts = [server.proxy.requests.length];
  const requestsOf = () => eventRequests(counts.at(-1) ?? 0);
  const rehearsal = { ...ADD_ONE_AREA, add_labels: 'false' };

  await triage(number, { inputs: rehearsal });
  assert.deepEqual(requestsOf(), ['GET events']);
  counts.push(server.proxy.requests.length);
  await triage(number);
  assert.deepEqual(requestsOf(), ['GET events']);
  counts.push(server.proxy.requests.length);
  await triage(number, { action: 'edited' });
  assert.deepEqual(requestsOf(), [], 'the family is filled');
  counts.push(server.proxy.requests.length);
  await triage(await report(), { inputs: { ...ADD_ONE_AREA, max_areas: '0' } });
  assert.deepEqual(requestsOf(), [], 'no label is wanted');
});

test('a rehearsal leaves out of its outputs what a person removed, for those who label by another step', async () => {
  const number = await report();
  await triage(number);
  await server.removeLabel(number, await addedLabel(number));

  const { outputs } = await triage(number, { action: 'edited', inputs: { ...ADD_ONE_AREA, add_labels: 'false' } });

  assert.deepEqual([outputs.labels, outputs.triage_labels], ['[]', '']);
});

const UNREAD = [
  { name: 'opened', changes: {}, isAdded: true },
  { name: 'opened, in a run that is repeated', changes: { env: { GITHUB_RUN_ATTEMPT: '2' } }, isAdded: false },
  { name: 'edited', changes: { action: 'edited' }, isAdded: false },
  { name: 'reopened', changes: { action: 'reopened' }, isAdded: false },
] as const;

for (const { name, changes, isAdded } of UNREAD) {
  test(`where events may not be read, an issue that was ${name} gets ${isAdded ? 'its label' : 'nothing'}, and the run says so`, async () => {
    const number = await report();
    refuseEvents(number);

    const result = await triage(number, changes);

    assert.equal(result.exitCode, 0, result.stdout);
    assert.equal((await server.labelsOf(number)).length, isAdded ? 1 : 0);
    const [warning, ...others] = annotationsOf(result);
    assert.match(
      warning ?? '',
      /^warning: #\d+: what people removed could not be read\. The token is not allowed to read the events/,
    );
    assert.deepEqual(others, []);
    const isTold =
      /\*\*not added\*\* .* waits?: what people removed from the issue could not be read\. .*permissions/s.test(
        result.summary,
      );
    assert.equal(isTold, !isAdded, result.summary);
  });
}

test('a run by hand over old numbers adds nothing where events may not be read, and goes on with the next', async () => {
  const [first, second] = [await report(), await report()];
  refuseEvents(first);

  const { exitCode, summary, stdout } = await runTriageAction({
    server,
    entry: ENTRY,
    inputs: { index_path: index.folder, ...ADD_ONE_AREA, issue_number: `${first},${second}` },
  });

  assert.equal(exitCode, 0, stdout);
  assert.match(summary, /^## 1 of 2 issues labelled\n/);
  assert.deepEqual(await server.labelsOf(first), []);
});

test('a backlog in a terminal leaves alone what people removed', async () => {
  const number = await report();
  await triage(number);
  const label = await addedLabel(number);
  await server.removeLabel(number, label);
  const args = [
    '--unlabeled',
    '1',
    '--below',
    String(number + 1),
    '--add-labels',
    '--cutoff',
    '0',
    '--max-areas',
    '1',
    '--max-types',
    '0',
  ];
  const env = { GITHUB_TOKEN: TRIAGER_TOKEN };

  const { stdout, stderr, exitCode } = await runCli(
    ['triage', '--repo', REPOSITORY, '--api-url', server.apiUrl, '--index', index.folder, ...args],
    { env },
  );

  assert.equal(exitCode, 0, stderr);
  assert.ok(stdout.includes('\n  nothing to add\n'), stdout);
  assert.ok(stdout.includes(`  ${label}: removed by a person, not added again.`), stdout);
  assert.deepEqual(await server.labelsOf(number), []);
});

function refuseEvents(number: number): void {
  const body = { message: 'Resource not accessible by integration' };
  const path = `/repos/${REPOSITORY}/issues/${number}/events`;
  server.proxy.queue({ method: 'GET', path, effect: { kind: 'answer', status: 403, body } });
}
