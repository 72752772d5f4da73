import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { SubmitReport } from '../../../src/commands/dataset-submit.ts';
import { writeExample } from '../../../src/dataset/example-format.ts';
import { buildExample } from '../../dataset/build-example.ts';
import { type CliResult, runCli } from '../../support/run-cli.ts';
import { readBody, serveLoopback } from '../../support/serve-loopback.ts';
import { startTrainingServer, type TrainingServer } from '../../support/start-training-server.ts';
import { writeTree } from '../../support/write-tree.ts';

const QUALITY = buildExample({
  answer: '{"isCategorizable":true,"missing":[],"summary":"x"}',
  user: 'It leaks <|endoftext|> 🐝',
});
const LINES = `${writeExample(QUALITY, 'openai')}\n`.repeat(12);
const KEY = { OPENAI_API_KEY: 'sk-secret-key' };

describe('auto-triager dataset submit', () => {
  let server: TrainingServer;
  before(async () => {
    server = await startTrainingServer();
  });
  after(() => server.close());

  async function submit(args: readonly string[], baseUrl = server.url): Promise<CliResult> {
    return await runCli(['dataset', 'submit', '--openai-base-url', baseUrl, '--poll-seconds', '0.05', ...args], {
      env: KEY,
    });
  }

  async function folderWith(t: TestContext, files: Readonly<Record<string, string>> = { 'train.jsonl': LINES }) {
    return await writeTree(t, files);
  }

  it('uploads, starts a job, follows it and says which model to put where', async (t) => {
    const folder = await folderWith(t, { 'train.jsonl': LINES, 'val.jsonl': LINES });
    const { exitCode, stdout, stderr } = await submit([
      '--train',
      join(folder, 'train.jsonl'),
      '--validation',
      join(folder, 'val.jsonl'),
      '--model',
      'gpt-4.1-mini-2025-04-14',
      '--epochs',
      '2',
      '--wait',
    ]);
    assert.equal(exitCode, 0, stderr);
    assert.match(stdout, /trained ft:gpt-4\.1-mini-2025-04-14:\S+/);
    assert.match(stdout, /Use it as: openai_qualitizer_model: ft:gpt-4\.1-mini/);
    assert.match(stderr, /If this is interrupted, run: auto-triager dataset submit --job \S+ --wait/);
    assert.match(stderr, /The job is succeeded\./);
    assert.match(
      stderr,
      /OpenAI accepts fine-tune jobs until 2027-01-06, .*models trained from gpt-4\.1-mini-2025-04-14 answer until 2027-01-14\./,
    );
    const uploads = await server.uploads();
    assert.deepEqual(
      uploads.map(({ name, content }) => [name, content === LINES]),
      [
        ['train.jsonl', true],
        ['val.jsonl', true],
      ],
    );
    const [request] = server.jobRequests();
    assert.deepEqual(request, {
      model: 'gpt-4.1-mini-2025-04-14',
      suffix: 'auto-triager-qualitizer',
      training_file: uploads[0]?.id,
      validation_file: uploads[1]?.id,
      hyperparameters: { n_epochs: 2 },
    });
  });

  it('goes on with a job that was started earlier', async (t) => {
    const folder = await folderWith(t);
    const args = ['--train', join(folder, 'train.jsonl'), '--model', 'm', '--suffix', 'mine', '--json'];
    const started = JSON.parse((await submit(args)).stdout) as SubmitReport;
    assert.deepEqual(
      [started.status, started.fineTunedModel, started.input],
      ['validating_files', null, 'openai_qualitizer_model'],
    );
    const look = await submit(['--job', started.job]);
    assert.doesNotMatch(look.stderr, /OpenAI takes/, 'of a model of its own at a server of its own nothing ends');
    assert.match(look.stdout, /Follow it with: auto-triager dataset submit --job/);
    const over = JSON.parse((await submit(['--job', started.job, '--wait', '--json'])).stdout) as SubmitReport;
    assert.deepEqual([over.job, over.status], [started.job, 'succeeded']);
    assert.match(over.fineTunedModel ?? '', /^ft:m:/);
  });

  it('never uploads a file that is not as the format demands', async (t) => {
    const before = (await server.uploads()).length;
    const folder = await folderWith(t, {
      'broken.jsonl': `${LINES}{"messages": [\n`,
      'gemini.jsonl': `${writeExample(QUALITY, 'gemini')}\n`,
      'empty.jsonl': '',
    });
    for (const [name, message] of [
      ['broken.jsonl', /broken\.jsonl, line 13: not valid JSON/],
      ['gemini.jsonl', /gemini\.jsonl, line 1: not OpenAI's chat format; write the dataset with --format openai/],
      ['empty.jsonl', /empty\.jsonl holds no example/],
      ['missing.jsonl', /missing\.jsonl" does not exist/],
    ] as const) {
      const { exitCode, stderr } = await submit(['--train', join(folder, name), '--model', 'm']);
      assert.equal(exitCode, 2, stderr);
      assert.match(stderr, message);
    }
    assert.equal((await server.uploads()).length, before);
  });

  it('refuses what OpenAI itself would refuse, before it is asked', async (t) => {
    const folder = await folderWith(t, { 'few.jsonl': LINES.split('\n').slice(0, 9).join('\n') });
    const { exitCode, stderr } = await runCli(
      ['dataset', 'submit', '--train', join(folder, 'few.jsonl'), '--model', 'm'],
      { env: KEY },
    );
    assert.equal(exitCode, 2);
    assert.match(stderr, /holds 9 examples; OpenAI needs at least 10\n.*Nothing was uploaded/);
  });

  it('says that a job is not known', async () => {
    const { exitCode, stderr } = await submit(['--job', 'ftjob-nobody', '--wait']);
    assert.equal(exitCode, 1);
    assert.match(stderr, /knows no job "ftjob-nobody" \(404\)\. Check --job/);
  });

  it('says what to do instead where no jobs are taken', async (t) => {
    const folder = await folderWith(t);
    const said = [
      { status: 403, message: 'Fine-tuning is no longer accessible to new users. sk-secret-key' },
      { status: 400, message: 'The model gpt-9 is not available for fine-tuning or does not exist.' },
      { status: 404, message: 'Not Found' },
    ];
    for (const { status, message } of said) {
      const url = await startRefusal(t, { path: '/fine_tuning/jobs', status, message });
      const { exitCode, stdout, stderr } = await submit(
        ['--train', join(folder, 'train.jsonl'), '--model', 'gpt-9'],
        url,
      );
      assert.equal(exitCode, 1);
      assert.equal(stdout, '');
      assert.match(stderr, new RegExp(`did not start a fine-tune job for "gpt-9" \\(${status}\\): `));
      assert.match(stderr, /2027-01-06.*--openai-base-url.*--format gemini.*already trained answer/);
      assert.ok(!stderr.includes('sk-secret-key'));
    }
    const url = await startRefusal(t, { path: '/files', status: 404, message: 'Not Found' });
    const { stderr } = await submit(['--train', join(folder, 'train.jsonl'), '--model', 'llama3'], url);
    assert.match(stderr, /did not start a fine-tune job \(404\)/);
  });

  it('tells a wrong key, and a key that may not do this, from a provider that takes no jobs', async (t) => {
    const folder = await folderWith(t);
    for (const refusal of [
      { path: '/files', status: 401, message: 'Incorrect API key provided' },
      {
        path: '/fine_tuning/jobs',
        status: 403,
        message: 'You have insufficient permissions. Missing scopes: api.fine_tuning.jobs.create',
      },
    ]) {
      const url = await startRefusal(t, refusal);
      const { exitCode, stderr } = await submit(['--train', join(folder, 'train.jsonl'), '--model', 'm'], url);
      assert.equal(exitCode, 1);
      assert.match(stderr, new RegExp(`does not accept the key \\(${refusal.status}\\)`));
    }
  });

  it('fails with the reason when the job failed', async (t) => {
    const job = {
      id: 'ftjob-1',
      object: 'fine_tuning.job',
      model: 'm',
      status: 'failed',
      fine_tuned_model: null,
      trained_tokens: null,
      error: { code: 'invalid_training_file', message: 'Line 3\nis too long', param: null },
    };
    const url = await startAnswers(t, (path) => (path.endsWith('/events') ? { data: [] } : job));
    const { exitCode, stdout } = await submit(['--job', 'ftjob-1', '--wait'], url);
    assert.equal(exitCode, 1);
    assert.equal(stdout, 'ftjob-1 failed: Line 3 is too long\n');
  });

  it('does not start a job a second time when the answer to the first was lost', async (t) => {
    const folder = await folderWith(t);
    let starts = 0;
    const url = await startAnswers(t, (path) => {
      if (path === '/v1/files') return { id: 'file-1' };
      starts += 1;
      return undefined;
    });
    const { exitCode } = await submit(['--train', join(folder, 'train.jsonl'), '--model', 'm'], url);
    assert.equal(exitCode, 1);
    assert.equal(starts, 1);
  });
});

/** A server whose uploads go well, but for what is asked at `path`. */
async function startRefusal(
  t: TestContext,
  refusal: { path: string; status: number; message: string },
): Promise<string> {
  return await startAnswers(t, (path) => {
    if (path !== `/v1${refusal.path}`) return { id: 'file-1' };
    return { status: refusal.status, error: { message: refusal.message, type: 'invalid_request_error' } };
  });
}

type Answer = Readonly<Record<string, unknown>> | undefined;

/** Answers with JSON; a number as `status` beside an `error` is the HTTP status, undefined breaks the connection. */
async function startAnswers(t: TestContext, answer: (path: string) => Answer): Promise<string> {
  const server = await serveLoopback(async (incoming, outgoing) => {
    await readBody(incoming);
    const json = answer(URL.parse(incoming.url ?? '', 'http://x')?.pathname ?? '');
    if (json === undefined) return void outgoing.destroy();
    const status = json.error !== undefined && typeof json.status === 'number' ? json.status : 200;
    outgoing.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  });
  t.after(server.close);
  return `${server.url}/v1`;
}
