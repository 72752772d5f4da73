import assert from 'node:assert/strict';
import { cp, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { composeHealthIssue, HEALTH_TITLE } from '../../src/health/health-issue.ts';
import { FALL_BACK_TITLE } from '../../src/shared/fall-back-title.ts';
import { buildSampleIndex, readSample, type SampleIndex } from '../support/build-sample-index.ts';
import { programEntry } from '../support/program-entry.ts';
import { rocketIssues, toIssueLines } from '../support/rocket-issues.ts';
import { runCli } from '../support/run-cli.ts';
import { UNSURE_ISSUE } from '../support/run-model-triage.ts';
import { startEmbeddingServer } from '../support/start-embedding-server.ts';
import type { Fault } from '../support/start-fault-proxy.ts';
import { type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { type ModelServer, startModelServer } from '../support/start-model-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { annotationsOf, runTriageAction } from './run-triage-action.ts';

const ENTRY = programEntry('triage');
/** Enough to judge by; the whole history would only take longer. */
const HISTORY_LENGTH = 60;
const ISSUE_PATH = `/repos/${REPOSITORY}/issues`;

let server: GitHubServer;
let models: ModelServer;
let index: SampleIndex;
before(async () => {
  const issues = (await readSample('issues.jsonl')).filter(({ pull_request }) => pull_request === undefined);
  const recent = issues.slice(-HISTORY_LENGTH);
  const labels = [...new Set(recent.flatMap((issue) => issue.labels.map(({ name }) => name)))];
  [server, models, index] = await Promise.all([
    startGitHub({ labels }),
    startModelServer(),
    buildSampleIndex({ repository: REPOSITORY, issues: recent }),
  ]);
});
after(() => Promise.all([server.close(), models.close(), index.remove()]));
afterEach(() => assert.deepEqual(server.proxy.unusedFaults(), []));

interface Failure {
  readonly name: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly fault?: (number: number) => Fault;
  readonly expected: RegExp;
}

const refusal = (method: string, path: string): Fault => ({
  method,
  path,
  effect: { kind: 'answer', status: 403, body: { message: 'Resource not accessible by integration' } },
});

const FAILURES: readonly Failure[] = [
  { name: 'a setting is wrong', inputs: { engine: 'gemini' }, expected: /^error: .*needs a key/m },
  {
    name: 'the issue cannot be read',
    fault: (number) => refusal('GET', `${ISSUE_PATH}/${number}`),
    expected: /^error: .*read issue #/m,
  },
  {
    name: 'labels may not be written',
    inputs: { cutoff: '0' },
    fault: (number) => refusal('POST', `${ISSUE_PATH}/${number}/labels`),
    expected: /^error: .*add labels to issue/m,
  },
];

for (const { name, inputs, fault, expected } of FAILURES) {
  test(`when ${name}, the run is red and says why, and nothing is said to the reporter`, async () => {
    const number = await report();
    if (fault !== undefined) server.proxy.queue(fault(number));
    const result = await triage(number, inputs);
    assert.equal(result.exitCode, 1);
    assert.match(annotationsOf(result).join('\n'), expected);
    assert.deepEqual(await server.commentsOf(number), []);
  });
}

test('when the index is damaged, the run is red and says why, and nothing is said to the reporter', async (t) => {
  const folder = join(temporaryFolder(t), 'index');
  await cp(index.folder, folder, { recursive: true });
  await truncate(join(folder, 'label-heads.bin'), 100);
  const number = await report();
  const result = await triage(number, { index_path: folder });
  assert.equal(result.exitCode, 1);
  assert.match(annotationsOf(result).join('\n'), /^error: .*label-heads\.bin cannot be used/m);
  assert.deepEqual(await server.commentsOf(number), []);
});

test('our own health issue is left alone', async () => {
  const body = composeHealthIssue('The chart of weights fails', { isIll: false, since: '2026-11-25T12:00:00Z' });
  const { number } = (await server.call('POST', '/issues', { title: HEALTH_TITLE, body })) as { number: number };
  const result = await triage(number, { cutoff: '0' });
  assert.equal(result.exitCode, 0, result.stdout);
  assert.deepEqual([await server.labelsOf(number), await server.commentsOf(number)], [[], []]);
  assert.match(result.summary, /is Auto Triager's own health report/);
});

test('when a model fails, an annotation with the title that is counted says so, and the reporter hears nothing', async () => {
  models.queue({ kind: 'status', status: 401 });
  const number = await report();
  const result = await triage(number, { gemini_api_key: 'wrong', GEMINI_BASE_URL: models.url, ask_model: 'always' });
  models.verify();
  assert.equal(result.exitCode, 0, result.stdout);
  assert.match(
    result.stdout,
    new RegExp(`^::warning title=${FALL_BACK_TITLE}::#${number}: .*The local engine judged alone`, 'm'),
  );
  assert.deepEqual(await server.commentsOf(number), []);
});

test('when the embedder fails, the same annotation says that another stood in, and the reporter hears nothing', async (t) => {
  const embeddings = await startEmbeddingServer();
  t.after(() => embeddings.close());
  const place = temporaryFolder(t);
  const [lines, corpus, folder] = ['issues.jsonl', 'corpus.sqlite', 'index'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(lines, toIssueLines(rocketIssues(40)));
  const env = { OPENAI_API_KEY: 'key' };
  const service = ['--embedder', 'openai', '--openai-base-url', embeddings.openaiUrl, '--embedding-dimensions', '16'];
  for (const args of [
    ['import', lines, '--repo', REPOSITORY, '--db', corpus],
    ['index', '--db', corpus, '--out', folder, ...service],
  ]) {
    const { exitCode, stderr } = await runCli(args, { env });
    assert.equal(exitCode, 0, stderr);
  }
  embeddings.breakDown({ kind: 'status', status: 401 });
  const number = await report();
  const inputs = {
    index_path: folder,
    engine: 'local',
    openai_base_url: embeddings.openaiUrl,
    openai_api_key: 'wrong',
  };
  const result = await triage(number, inputs);
  assert.equal(result.exitCode, 0, result.stdout);
  assert.match(result.stdout, new RegExp(`^::warning title=${FALL_BACK_TITLE}::#${number}: .*stood in`, 'm'));
  assert.deepEqual(await server.commentsOf(number), []);
});

async function report(): Promise<number> {
  const { title, body } = UNSURE_ISSUE;
  return ((await server.call('POST', '/issues', { title, body }, REPORTER_TOKEN)) as { number: number }).number;
}

/** The address of a stand-in is for the environment of the step. */
function triage(issue: number, { GEMINI_BASE_URL = '', ...inputs }: Readonly<Record<string, string>> = {}) {
  return runTriageAction({
    server,
    entry: ENTRY,
    issue,
    inputs: { index_path: index.folder, add_labels: 'true', add_comment: 'true', ...inputs },
    env: { GEMINI_BASE_URL },
  });
}
