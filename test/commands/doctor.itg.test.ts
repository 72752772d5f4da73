import assert from 'node:assert/strict';
import { appendFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, type TestContext, test } from 'node:test';
import type { DoctorReport } from '../../src/doctor/describe-diagnoses.ts';
import { runCli } from '../support/run-cli.ts';
import { SAMPLE_INDEX } from '../support/run-model-triage.ts';
import { type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { type ModelServer, startModelServer } from '../support/start-model-server.ts';
import { writeTree } from '../support/write-tree.ts';

const TRIAGE = `on: issues
permissions: { contents: read, issues: write }
concurrency: triage
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/auto-triager@v1.0.0
        with: { add_labels: true }
`;

let server: GitHubServer;
let models: ModelServer;
before(async () => {
  [server, models] = await Promise.all([
    startGitHub({ labels: ['area/lamp', 'type/bug'] }),
    startModelServer({ answer: () => ({ yes: true }) }),
  ]);
});
after(() => Promise.all([server.close(), models.close()]));

interface Visit {
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `doctor` in a folder of its own. */
async function visit(t: TestContext, { files = {}, args = [], env = {} }: Visit) {
  const cwd = await writeTree(t, files);
  const result = await runCli(['doctor', '--json', '--quiet', ...args], { cwd, env });
  const read = () => JSON.parse(result.stdout) as DoctorReport;
  return {
    ...result,
    /** `area state` of what was found, without what could not be looked at. */
    get states() {
      return read().checks.flatMap(({ area, state }) => (state === 'unknown' ? [] : [`${area} ${state}`]));
    },
    get report() {
      return read();
    },
  };
}

const onGitHub = (token = TRIAGER_TOKEN) => ({ GITHUB_API_URL: server.apiUrl, GITHUB_TOKEN: token });

test('a repository in order is told to be so, and each fault comes with its cure', async (t) => {
  const { exitCode, states, report } = await visit(t, {
    files: { '.github/workflows/triage.yml': TRIAGE, 'areas.txt': 'area/lamp\n' },
    args: ['--repo', REPOSITORY, '--labels-file', 'areas.txt', '--index-repositories', 'waggledeck/waggledeck'],
    env: { ...onGitHub(), GEMINI_API_KEY: 'secret-of-gemini', GEMINI_BASE_URL: models.url },
  });

  for (const state of ['settings good', 'github good', 'models good', 'workflows good']) {
    assert.ok(states.includes(state), `${state} in ${states.join(', ')}`);
  }
  assert.deepEqual(exitCode, 0, JSON.stringify(report.checks.filter(({ state }) => state === 'error')));
  for (const { state, cure } of report.checks)
    assert.equal(cure !== undefined, state === 'warning' || state === 'error');
  assert.equal(models.requests.length, 1);
});

test('faults of every kind are told together, and fail', async (t) => {
  const index = await writeTree(t, {});
  await cp(SAMPLE_INDEX, join(index, 'index'), { recursive: true });
  await appendFile(join(index, 'index/vectors.hnsw'), 'x');
  models.queue({ kind: 'status', status: 401, message: 'bad key secret-of-gemini' });
  const { exitCode, report, stdout } = await visit(t, {
    files: {
      '.github/auto-triager.yml': 'labels:\n  max_area: 3\n',
      '.github/workflows/triage.yml': TRIAGE.replace('concurrency: triage', '').replace('v1.0.0', 'main'),
    },
    args: ['--repo', REPOSITORY, '--index', join(index, 'index'), '--index-repositories', 'waggledeck/waggledeck'],
    env: { ...onGitHub(), GEMINI_API_KEY: 'secret-of-gemini', GEMINI_BASE_URL: models.url },
  });

  assert.equal(exitCode, 1);
  const faults = report.checks.filter(({ state }) => state === 'error' || state === 'warning');
  assert.deepEqual(
    [...new Set(faults.map(({ area, state }) => `${area} ${state}`))],
    ['settings error', 'index error', 'models error', 'workflows warning'],
  );
  assert.match(faults.map(({ message }) => message).join('\n'), /max_area/);
  assert.match(faults.map(({ message }) => message).join('\n'), /vectors\.hnsw: expected \d+ bytes, found \d+ bytes/);
  assert.doesNotMatch(stdout, /secret-of-gemini/);
});

test('a repository that does not exist, and a token that sees nothing, are errors with what to check', async (t) => {
  const { exitCode, report } = await visit(t, { args: ['--repo', 'acme/nowhere'], env: onGitHub(REPORTER_TOKEN) });
  assert.equal(exitCode, 1);
  const [error] = report.checks.filter(({ state }) => state === 'error');
  assert.match(`${error?.area} ${error?.cure}`, /^github Check the name acme\/nowhere/);
});

test('offline nobody is asked, and an empty folder is no error', async (t) => {
  const [requests, questions] = [server.proxy.requests.length, models.requests.length];
  const { exitCode, states, stderr } = await visit(t, {
    args: ['--repo', REPOSITORY, '--offline'],
    env: { ...onGitHub(), GEMINI_API_KEY: 'x', GEMINI_BASE_URL: models.url },
  });
  assert.deepEqual([exitCode, stderr], [0, '']);
  assert.deepEqual(states, ['settings good', 'labels good', 'index warning']);
  assert.deepEqual([server.proxy.requests.length, models.requests.length], [requests, questions]);
});

test('with --strict a warning fails too; without --json there is a line for each cure', async (t) => {
  const cwd = await writeTree(t, {});
  const { exitCode, stdout } = await runCli(['doctor', '--offline', '--strict'], { cwd });
  assert.equal(exitCode, 1);
  assert.match(
    stdout,
    /\nindex\n {2}WARNING There is no index in index-artifacts: [^\n]+\n {10}→ Run the rebuild workflow/,
  );
  assert.match(stdout, /\n0 errors, 1 warning; the lines with → say what to do\.\n$/);
});
