import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { annotationsOf, runTriageAction } from '../../entries/run-triage-action.ts';
import { buildSampleIndex, readSample, type SampleIndex } from '../../support/build-sample-index.ts';
import { programEntry } from '../../support/program-entry.ts';
import type { ActionResult } from '../../support/run-action.ts';
import { type CliResult, runCli } from '../../support/run-cli.ts';
import { BOARDLESS_TOKEN, type SeedBoard } from '../../support/start-boards.ts';
import { type GitHubServer, REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../../support/start-git-hub.ts';

/** Enough to judge by. */
const HISTORY_LENGTH = 60;
const ENTRY = programEntry('triage');
const BUGS: SeedBoard = { ownerKind: 'organization', owner: 'acme', number: 5 };
const BUGS_URL = 'https://github.com/orgs/acme/projects/5';

const BOARDS = `{"type/bug": "${BUGS_URL}", "mine": []}`;

let index: SampleIndex;
let server: GitHubServer;
let boardsFile: string;
before(async () => {
  const sample = (await readSample('issues.jsonl')).filter((issue) => issue.pull_request === undefined);
  [index, server] = await Promise.all([
    buildSampleIndex({ repository: REPOSITORY, issues: sample.slice(-HISTORY_LENGTH) }),
    startGitHub({
      labels: ['type/bug', 'mine'],
      issues: ['type/bug', 'type/bug', 'mine', 'type/bug'].map((label) => ({ title: 'Broken', labels: [label] })),
      boards: [BUGS],
    }),
  ]);
  boardsFile = join(index.folder, '..', 'boards.json');
});
after(() => Promise.all([index.remove(), server.close()]));
afterEach(() => {
  assert.deepEqual(server.proxy.unusedFaults(), []);
  assert.deepEqual(server.invalidQueries(), []);
});

function triage(issue: number, inputs: Readonly<Record<string, string>>): Promise<ActionResult> {
  const all = { index_path: index.folder, label_projects_file: 'boards.json', add_labels: 'true', ...inputs };
  return runTriageAction({ server, entry: ENTRY, issue, inputs: all, files: { 'boards.json': BOARDS } });
}

/** In a terminal the web address follows from that of the API, so only boards of the stand-in itself are allowed. */
function runOnServer(args: readonly string[]): Promise<CliResult> {
  const env = { GITHUB_API_URL: server.apiUrl, GITHUB_TOKEN: TRIAGER_TOKEN };
  return runCli(['triage', '--repo', REPOSITORY, '--index', index.folder, ...args], { env });
}

test('a rehearsal tells where the issue would go, and asks no board', async () => {
  const { exitCode, outputs, summary } = await triage(1, { add_labels: 'false' });

  assert.equal(exitCode, 0);
  const expected = [{ url: BUGS_URL, labels: ['type/bug'], outcome: 'rehearsal', problem: null }];
  assert.deepEqual(JSON.parse(outputs.verdict ?? '').projects, expected);
  assert.match(summary, /- Would be added to https:\/\/github\.com\/orgs\/acme\/projects\/5 for `type\/bug`\./);
  assert.ok(!server.proxy.requests.some(({ path }) => path === '/graphql'));
});

test('an issue is put on the board of its label once, however often it is triaged', async () => {
  const [first, second] = [await triage(1, {}), await triage(1, {})];

  assert.equal(JSON.parse(first.outputs.verdict ?? '').projects[0].outcome, 'added');
  assert.equal(JSON.parse(second.outputs.verdict ?? '').projects[0].outcome, 'already-there');
  assert.deepEqual(server.issuesOn(BUGS), [1]);
  assert.match(second.summary, /- Already on https:/);
  assert.deepEqual([...annotationsOf(first), ...annotationsOf(second)], []);
});

test('boards that refuse are one warning and a line of the summary; the run stays green', async () => {
  const { exitCode, outputs, summary, stdout } = await triage(2, { token: BOARDLESS_TOKEN });

  assert.equal(exitCode, 0, stdout);
  const warnings = annotationsOf({ stdout } as ActionResult);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /^warning: The token is not allowed to write to .*GITHUB_TOKEN cannot have/);
  assert.match(
    summary,
    /- Not added to https:\/\/github\.com\/orgs\/acme\/projects\/5 for `type\/bug`\. The token is not allowed to/,
  );
  assert.equal(JSON.parse(outputs.verdict ?? '').projects[0].outcome, 'failed');
});

test('a server that fails for boards alone is a warning too', async () => {
  const effect = { kind: 'answer' as const, status: 401, body: { message: 'Bad credentials' } };
  server.proxy.queue({ method: 'POST', path: '/graphql', effect });

  const { exitCode, stdout } = await triage(4, {});

  assert.equal(exitCode, 0, stdout);
  assert.match(
    annotationsOf({ stdout } as ActionResult).join('\n'),
    /^warning: GitHub does not know the token \(401\)/,
  );
});

test('a label without boards leads nowhere', async () => {
  const { outputs, summary } = await triage(3, {});

  assert.deepEqual(JSON.parse(outputs.verdict ?? '').projects, []);
  assert.doesNotMatch(summary, /Boards/);
});

test('every fault of the boards file is told before the first request', async () => {
  const position = server.proxy.requests.length;
  await writeFile(
    `${boardsFile}.bad`,
    `[\n{"label": "a", "projects": ["nowhere"]},\n{"label": "b",\n "projects": ["x"]}]`,
  );

  const { exitCode, stderr } = await runOnServer([
    '--issue',
    '1',
    '--config',
    'none',
    '--label-projects-file',
    `${boardsFile}.bad`,
  ]);

  assert.equal(exitCode, 2);
  const lines = stderr.trim().split('\n');
  assert.equal(lines.length, 2, stderr);
  assert.match(lines[0] ?? '', /boards\.json\.bad:2: "nowhere" is not a web address; write http:\/\/127\.0\.0\.1/);
  assert.match(lines[1] ?? '', /boards\.json\.bad:4: "x" is not a web address/);
  assert.equal(server.proxy.requests.length, position);
});

test('a backlog is triaged from its newest issue down, those with a label of a family left out', async () => {
  for (const title of ['Lost', 'Found', 'Gone']) await server.call('POST', '/issues', { title });

  const all = await runOnServer(['--unlabeled', '10', '--json', '--labels-file', await listOf('mine')]);
  const two = await runOnServer(['--unlabeled', '2', '--below', '7', '--json']);

  const numbersOf = ({ stdout }: CliResult) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).number);
  assert.deepEqual(numbersOf(all), [7, 6, 5, 4, 2, 1], all.stderr);
  assert.deepEqual(numbersOf(two), [6, 5], two.stderr);
  assert.match(two.stderr, /These are 2 issues down to #5; continue below 5 for older ones\./);
});

test('where no issue is left, the action says so and ends well', async () => {
  const { exitCode, outputs, stdout } = await runTriageAction({
    server,
    entry: ENTRY,
    inputs: { index_path: index.folder, unlabeled: '5', below: '1' },
  });

  assert.equal(exitCode, 0, stdout);
  assert.equal(outputs.verdict, '[]');
  assert.match(stdout, /^No open issue lacks a label/m);
});

async function listOf(label: string): Promise<string> {
  const path = join(index.folder, '..', 'list.txt');
  await writeFile(path, `${label}\n`);
  return path;
}
