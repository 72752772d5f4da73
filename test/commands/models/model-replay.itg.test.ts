import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach, before, describe, it, type TestContext } from 'node:test';
import { PROVIDERS } from '../../../src/models/providers.ts';
import { geminiOf, openaiOf, runModelTriage } from '../../support/run-model-triage.ts';
import { type ModelServer, startModelServer } from '../../support/start-model-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { writeTree } from '../../support/write-tree.ts';

const ANSWER = {
  isCategorizable: true,
  missing: [],
  areas: ['area/charts'],
  types: ['type/bug'],
  duplicates: [],
  summary: 'Key: gemini-secret',
};

let server: ModelServer;
before(async () => {
  server = await startModelServer();
});
after(() => server.close());
afterEach(() => server.verify());

async function record(t: TestContext, setUp = geminiOf(server)) {
  const folder = temporaryFolder(t);
  const run = await runModelTriage(t, { flags: [...setUp.flags, '--record', folder], env: setUp.env });
  return { folder, run, file: join(folder, 'issue-5002.json') };
}

describe('recordings', () => {
  it('keep prompt, answer and found issues, and never a key', async (t) => {
    server.queue(ANSWER);
    const { folder, file, run } = await record(t);
    assert.deepEqual(await readdir(folder), ['issue-5002.json']);
    const text = await readFile(file, 'utf8');
    assert.doesNotMatch(text, /gemini-secret/);
    const { engine, retrieved, calls } = JSON.parse(text);
    assert.deepEqual(
      [engine, calls.length, calls[0].part, calls[0].model],
      ['gemini', 1, 'everything', PROVIDERS.gemini.chatModels[0]],
    );
    assert.ok(calls[0].user.includes('Weights jump between hives') && calls[0].answer.text.includes('area/charts'));
    assert.deepEqual(
      retrieved.slice(0, 5),
      run.verdict.similar.map(({ number }) => number),
    );
  });

  it('give the same verdict again, with neither key nor network', async (t) => {
    server.queue(ANSWER);
    const first = await record(t);
    const again = await runModelTriage(t, { flags: ['--replay', first.folder] });
    const { timings: _, usage, ...recorded } = first.run.verdict;
    const { timings: __, usage: nothing, ...replayed } = again.verdict;
    assert.deepEqual(
      { ...replayed, model: { ...replayed.model, summary: '' } },
      { ...recorded, model: { ...recorded.model, summary: '' } },
    );
    assert.ok(usage.calls === 1 && nothing.calls === 0 && nothing.cost === 0);
  });

  it('give two steps again, and a verdict that no model answered', async (t) => {
    server.queue({ isCategorizable: true }, ANSWER);
    const steps = await record(t, openaiOf(server));
    const again = await runModelTriage(t, { flags: ['--replay', steps.folder] });
    assert.deepEqual([again.verdict.engine, again.applied], ['openai', ['area/charts', 'type/bug']]);
    server.queue({ kind: 'status', status: 401 });
    const failed = await record(t);
    const local = await runModelTriage(t, { flags: ['--replay', failed.folder] });
    assert.deepEqual([local.exitCode, local.verdict.engine], [0, 'local']);
    assert.deepEqual(local.verdict.notes, failed.run.verdict.notes);
    assert.match(local.verdict.notes.join(), /\(401\).*The local engine judged alone\.$/);
  });

  it('of a verdict that no model answered, made before reasons were kept, say so', async (t) => {
    const folder = await writeTree(t, {
      'issue-5002.json': JSON.stringify({ format: 1, issue: 5002, engine: null, retrieved: [], calls: [] }),
    });
    const { verdict } = await runModelTriage(t, { flags: ['--replay', folder] });
    assert.equal(verdict.engine, 'local');
    assert.match(verdict.notes.join(), /No model answered when this was recorded/);
  });

  it('are not asked for again where the same was asked of the same model, and are where it was not', async (t) => {
    const { flags, env } = openaiOf(server);
    server.queue({ isCategorizable: true }, ANSWER);
    const { folder, run } = await record(t, { flags, env });
    const again = await runModelTriage(t, { flags: [...flags, '--record', folder], env });
    assert.deepEqual([again.applied, again.verdict.model], [run.applied, run.verdict.model]);
    assert.deepEqual(again.verdict.usage, { calls: 0, promptTokens: 0, completionTokens: 0, cost: 0 });
    server.queue({ ...ANSWER, types: [] });
    const other = [
      ...flags,
      '--record',
      folder,
      '--openai-qualitizer-model',
      PROVIDERS.openai.chatModels[0],
      '--openai-model',
      'gpt-6-sol',
    ];
    const half = await runModelTriage(t, { flags: other, env });
    assert.deepEqual([half.applied, half.verdict.usage.calls], [['area/charts'], 1]);
    const replayed = await runModelTriage(t, { flags: ['--replay', folder] });
    assert.deepEqual(replayed.verdict.model?.names, [PROVIDERS.openai.chatModels[0], 'gpt-6-sol']);
  });

  it('keep the answers of an issue that was not judged in the end, for the next time', async (t) => {
    const { flags, env } = openaiOf(server);
    server.queue({ isCategorizable: true }, { kind: 'status', status: 401 });
    const { folder, run } = await record(t, { flags, env });
    assert.equal(run.verdict.engine, 'local');
    server.queue(ANSWER);
    const again = await runModelTriage(t, { flags: [...flags, '--record', folder], env });
    assert.deepEqual([again.verdict.engine, again.verdict.usage.calls], ['openai', 1]);
    // An answer that broke off is no answer.
    server.queue({ isCategorizable: true }, { kind: 'text', text: '{"areas": [', finish: 'length' });
    const broken = await record(t, { flags, env });
    server.queue(ANSWER);
    const whole = await runModelTriage(t, { flags: [...flags, '--record', broken.folder], env });
    assert.deepEqual([whole.verdict.engine, whole.verdict.usage.calls], ['openai', 1]);
  });

  it('hold an answer that was cut off, and the longer one after it', async (t) => {
    const { flags, env } = openaiOf(server);
    server.queue({ isCategorizable: true }, { kind: 'text', text: '', finish: 'length' }, ANSWER);
    const { folder, run } = await record(t, { flags, env });
    assert.deepEqual([run.verdict.engine, run.verdict.usage.calls], ['openai', 3]);
    const again = await runModelTriage(t, { flags: [...flags, '--record', folder], env });
    assert.deepEqual(
      [again.verdict.engine, again.verdict.usage.calls],
      ['openai', 0],
      'what is whole is not asked again',
    );
    const replayed = await runModelTriage(t, { flags: ['--replay', folder] });
    assert.deepEqual([replayed.verdict.engine, replayed.applied], ['openai', run.applied]);
  });

  it('say which one is missing, damaged, or of another issue', async (t) => {
    server.queue(ANSWER);
    const { folder, file } = await record(t);
    const missing = await runModelTriage(t, { flags: ['--replay', join(folder, 'none')] });
    assert.equal(missing.exitCode, 2);
    assert.match(missing.stderr, /There is no recording of issue #5002 to replay\. Make one with --record/);
    for (const [text, message] of [
      ['{"format": 1', /issue-5002\.json" is not JSON/],
      ['{"format": 2}', /issue-5002\.json" is not a recording of issue #5002/],
      [(await readFile(file, 'utf8')).replace('"issue": 5002', '"issue": 1'), /is not a recording of issue #5002/],
    ] as const) {
      await writeFile(file, text);
      const run = await runModelTriage(t, { flags: ['--replay', folder] });
      assert.equal(run.exitCode, 2);
      assert.match(run.stderr, message);
    }
  });
});
