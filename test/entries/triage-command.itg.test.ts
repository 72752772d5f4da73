import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { copySampleIndex, readSample, type SampleIndex, sampleLabels } from '../support/build-sample-index.ts';
import { type CliResult, runCli } from '../support/run-cli.ts';
import { type GitHubServer, REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { writesSince } from './run-triage-action.ts';

const ISSUES_PATH = `/repos/${REPOSITORY}/issues`;
/** Low enough for a label of each family to be added to any issue that says something. */
const ADD_SOMETHING = ['--add-labels', '--cutoff', '0', '--max-areas', '1'];

let index: SampleIndex;
let server: GitHubServer;
before(async () => {
  const sample = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
  [index, server] = await Promise.all([
    copySampleIndex({ repository: REPOSITORY }),
    startGitHub({
      labels: await sampleLabels(),
      issues: sample.slice(0, 6).map(({ title, body }) => ({ title, body })),
    }),
  ]);
});
after(() => Promise.all([index.remove(), server.close()]));
afterEach(() => assert.deepEqual(server.proxy.unusedFaults(), []));

const TOKEN = { GITHUB_TOKEN: TRIAGER_TOKEN };

function triage(args: readonly string[], env: Readonly<Record<string, string>> = TOKEN): Promise<CliResult> {
  const place = ['--repo', REPOSITORY, '--api-url', server.apiUrl, '--index', index.folder];
  return runCli(['triage', ...place, ...args], { env });
}

for (const [position, variable] of ['GITHUB_TOKEN', 'GH_TOKEN'].entries()) {
  test(`an issue on GitHub is labelled with the token in ${variable}, once, also when repeated`, async () => {
    const number = position + 1;
    const count = server.proxy.requests.length;
    const args = ['--issue', String(number), ...ADD_SOMETHING, '--json'];

    const first = await triage(args, { [variable]: TRIAGER_TOKEN });
    const second = await triage(args, { [variable]: TRIAGER_TOKEN });

    assert.deepEqual([first.exitCode, first.stderr, second.exitCode, second.stderr], [0, '', 0, '']);
    const { labels } = JSON.parse(first.stdout) as { labels: { name: string; applied: boolean }[] };
    const applied = labels.filter((label) => label.applied).map(({ name }) => name);
    assert.equal(applied.length, 2);
    assert.deepEqual((await server.labelsOf(number)).sort(), applied.sort());
    assert.deepEqual(writesSince(server, count), [`POST ${ISSUES_PATH}/${number}/labels`]);
    assert.ok(JSON.parse(second.stdout).labels.every((label: { applied: boolean }) => !label.applied));
  });
}

test('without --add-labels nothing is written, and the result says what would be', async () => {
  const count = server.proxy.requests.length;

  const { exitCode, stdout } = await triage(['--issue', '3', '--cutoff', '0']);

  assert.equal(exitCode, 0);
  assert.match(stdout, /^#3 .*\n {2}would add /);
  assert.deepEqual(writesSince(server, count), []);
});

test('a range gives one line of JSON for each issue; a missing one is told and fails the command', async () => {
  const { exitCode, stdout, stderr } = await triage(['--issue', '3-4,999', '--json']);

  assert.equal(exitCode, 1);
  assert.deepEqual(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).number),
    [3, 4],
  );
  assert.match(stderr, /#999 was not triaged: there is no such issue/);
});

test('writing without a token is wrong usage, told before anything is asked', async () => {
  const count = server.proxy.requests.length;

  const { exitCode, stdout, stderr } = await triage(['--issue', '3', '--add-labels', '--config', 'none'], {});

  assert.deepEqual([exitCode, stdout], [2, '']);
  assert.match(stderr, /A token is needed to write to acme\/lantern: set GITHUB_TOKEN or GH_TOKEN/);
  assert.equal(server.proxy.requests.length, count);
});

test('a public repository is read without a token', async () => {
  const { exitCode, stderr } = await triage(['--issue', '3', '--json'], {});

  assert.deepEqual([exitCode, stderr], [0, '']);
});

test('a token that may not write fails the command and names the permission; the others get their turn', async () => {
  const body = { message: 'Resource not accessible by personal access token' };
  server.proxy.queue({
    method: 'POST',
    path: `${ISSUES_PATH}/5/labels`,
    effect: { kind: 'answer', status: 403, body },
  });

  const { exitCode, stdout, stderr } = await triage(['--issue', '5,6', ...ADD_SOMETHING]);

  assert.equal(exitCode, 1);
  assert.match(stdout, /#5 .*\n {2}not added, GitHub refused: /);
  assert.match(stderr, /is not allowed to add labels to issue #5 .*\npermissions:\n {2}issues: write\n/s);
  assert.equal((await server.labelsOf(6)).length, 2);
});

test('an index of another repository is refused', async () => {
  const args = ['triage', '--repo', 'acme/torch', '--api-url', server.apiUrl, '--index', index.folder, '--issue', '1'];

  const { exitCode, stdout, stderr } = await runCli(args, { env: TOKEN });

  assert.deepEqual([exitCode, stdout], [1, '']);
  assert.match(stderr, /expected an index of acme\/torch, found one of acme\/lantern/);
});

test('the token shows up in nothing that is written, --verbose included', async () => {
  const { stdout, stderr } = await triage(['--issue', '999', '--verbose']);

  assert.doesNotMatch(stdout + stderr, new RegExp(TRIAGER_TOKEN));
});
