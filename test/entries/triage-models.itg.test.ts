import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import type { TriageJson } from '../../src/triage/report/triage-json.ts';
import { copySampleIndex, type SampleIndex, sampleLabels } from '../support/build-sample-index.ts';
import { type CopiedBundle, copyBundle } from '../support/copy-bundle.ts';
import { rocketIssues } from '../support/rocket-issues.ts';
import type { ActionResult } from '../support/run-action.ts';
import { setUpEmbeddingIndex } from '../support/run-embedding-index.ts';
import { UNSURE_ISSUE } from '../support/run-model-triage.ts';
import { startEmbeddingServer } from '../support/start-embedding-server.ts';
import { type GitHubServer, REPORTER_TOKEN, REPOSITORY, startGitHub } from '../support/start-git-hub.ts';
import { type ModelServer, startModelServer } from '../support/start-model-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { annotationsOf, runTriageAction } from './run-triage-action.ts';

const ANSWER = {
  isCategorizable: true,
  missing: ['version'],
  areas: ['area/charts'],
  types: ['type/bug'],
  duplicates: [],
  summary: 'Visit https://evil.example, @maintainer',
};

let bundle: CopiedBundle;
let index: SampleIndex;
let server: GitHubServer;
let models: ModelServer;
before(async () => {
  [bundle, index, server, models] = await Promise.all([
    copyBundle('triage'),
    copySampleIndex({ repository: REPOSITORY }),
    startGitHub({ labels: await sampleLabels() }),
    startModelServer(),
  ]);
});
after(() => Promise.all([bundle.remove(), index.remove(), server.close(), models.close()]));
afterEach(() => models.verify());

/** The address of the stand-in is for the environment of the step. */
async function triage({
  GEMINI_BASE_URL = '',
  ...inputs
}: Readonly<Record<string, string>>): Promise<ActionResult & { readonly number: number }> {
  const { title, body } = UNSURE_ISSUE;
  const { number } = (await server.call('POST', '/issues', { title, body }, REPORTER_TOKEN)) as { number: number };
  const result = await runTriageAction({
    server,
    entry: bundle.entry,
    issue: number,
    inputs: { index_path: index.folder, ask_model: 'always', ...inputs },
    env: { GEMINI_BASE_URL },
  });
  return { ...result, number };
}

test('a model that agrees with the history gets its label written, and the run says what it cost', async () => {
  models.queue({ kind: 'text', text: JSON.stringify(ANSWER), promptTokens: 3000, completionTokens: 100 });

  const result = await triage({ gemini_api_key: 'gemini-secret', GEMINI_BASE_URL: models.url, add_labels: 'true' });

  assert.deepEqual([result.exitCode, result.stderr], [0, '']);
  assert.ok((await server.labelsOf(result.number)).includes('type/bug'));
  const { prompt_tokens, completion_tokens, cost, summary, verdict = '' } = result.outputs;
  assert.deepEqual([prompt_tokens, completion_tokens, cost], ['3000', '100', '0.00115']);
  assert.equal(summary, 'Visit https evil example, maintainer');
  assert.equal(JSON.parse(verdict).engine, 'gemini');
  assert.match(result.summary, /Judged with Gemini .* 1 call, 3000 tokens in, 100 out, about &#36;0&#46;0011/);
});

test('the words of a model are never in the job summary, and keys are masked', async () => {
  models.queue({ isCategorizable: true }, ANSWER);

  const { summary, stdout } = await triage({ openai_base_url: models.openaiUrl, openai_api_key: 'openai-secret' });

  assert.doesNotMatch(summary, /evil|maintainer/);
  assert.match(stdout, /^::add-mask::openai-secret$/m);
  assert.equal(stdout.replace(/^::add-mask::.*$/gm, '').includes('openai-secret'), false);
});

test('a model that fails is a warning and a note; the run is green with the local verdict', async () => {
  models.queue({ kind: 'status', status: 401 });

  const result = await triage({ gemini_api_key: 'wrong', GEMINI_BASE_URL: models.url });

  assert.equal(result.exitCode, 0);
  assert.match(annotationsOf(result).join('\n'), /^warning: #\d+: .*does not accept the key \(401\)/);
  assert.match(result.summary, /\*\*Model\*\*\n\n- .*The local engine judged alone/);
  assert.deepEqual([result.outputs.cost, result.outputs.summary], ['0', '']);
});

test('a model without a key is refused before anything is done', async () => {
  const { exitCode, outputs, ...result } = await triage({ engine: 'gemini' });

  assert.deepEqual([exitCode, outputs], [1, {}]);
  assert.match(
    annotationsOf({ exitCode, outputs, ...result }).join(),
    /input engine gemini needs a key: input gemini_api_key/,
  );
});

test('an issue is embedded by the service that embedded the index', async (t) => {
  const embeddings = await startEmbeddingServer();
  t.after(embeddings.close);
  const rocket = setUpEmbeddingIndex(temporaryFolder(t), { server: embeddings, provider: 'gemini' });
  await rocket.import(rocketIssues(40), REPOSITORY);
  const built = await rocket.build();
  assert.equal(built.exitCode, 0, built.stderr);
  const asked = embeddings.requests.length;

  const { exitCode, outputs } = await triage({
    engine: 'local',
    index_path: rocket.index,
    GEMINI_BASE_URL: embeddings.url,
    gemini_api_key: 'gemini-secret',
  });

  assert.equal(exitCode, 0);
  assert.deepEqual((JSON.parse(outputs.verdict ?? '') as TriageJson).notes, []);
  const requests = embeddings.requests.slice(asked);
  assert.deepEqual(
    requests.map(({ texts }) => texts.map(({ taskType }) => taskType)),
    [['RETRIEVAL_QUERY']],
  );
});
