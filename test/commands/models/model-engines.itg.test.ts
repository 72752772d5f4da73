import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { PROVIDERS } from '../../../src/models/providers.ts';
import { geminiOf, openaiOf, runModelTriage, UNSURE_ISSUE } from '../../support/run-model-triage.ts';
import { type ModelRequest, type ModelServer, startModelServer } from '../../support/start-model-server.ts';
import { writeTree } from '../../support/write-tree.ts';

const ANSWER = {
  isCategorizable: true,
  missing: ['version'],
  areas: ['area/charts'],
  types: ['TYPE/Bug'],
  duplicates: [],
  summary: 'Weights of two hives are swapped',
};

let server: ModelServer;
before(async () => {
  server = await startModelServer();
});
after(() => server.close());
afterEach(() => server.verify());

/** Requests that arrive while the work is done. */
async function requestsOf<Result>(work: Promise<Result>): Promise<[Result, readonly ModelRequest[]]> {
  const position = server.requests.length;
  const result = await work;
  return [result, server.requests.slice(position)];
}

describe('triage with Gemini', () => {
  it('asks once, and applies what model and local engine agree on', async (t) => {
    server.queue(ANSWER);
    const [result, requests] = await requestsOf(runModelTriage(t, geminiOf(server)));

    assert.deepEqual([result.exitCode, result.stderr], [0, '']);
    assert.deepEqual(result.applied, ['area/charts', 'type/bug']);
    const { engine, model, usage, notes } = result.verdict;
    assert.deepEqual([engine, notes, usage.calls], ['gemini', [], 1]);
    assert.deepEqual(model, {
      names: [PROVIDERS.gemini.chatModels[0]],
      isCategorizable: true,
      missing: ['version'],
      duplicates: [],
      summary: 'Weights of two hives are swapped',
    });
    assert.ok(usage.promptTokens > 1000 && (usage.cost ?? 0) > 0);
    const [request] = requests;
    assert.deepEqual([requests.length, request?.engine, request?.model], [1, 'gemini', PROVIDERS.gemini.chatModels[0]]);
    assert.equal(request?.headers['x-goog-api-key'], 'gemini-secret');
  });

  it('offers the labels of the index and the issues that it found, and nothing else', async (t) => {
    server.queue(ANSWER);
    const [{ verdict }, [request]] = await requestsOf(runModelTriage(t, geminiOf(server)));
    const { areas = [], types = [], missing = [], duplicates = [], ...rest } = request?.choices ?? {};
    const known = (family: string) => verdict.labels.filter((label) => label.family === family).map(({ name }) => name);
    assert.deepEqual([...areas].sort(), known('area').sort());
    assert.deepEqual([...types].sort(), known('type').sort());
    assert.ok(missing.includes('steps-to-reproduce'));
    assert.deepEqual(
      [duplicates.length, duplicates.slice(0, 5)],
      [20, verdict.similar.map(({ number }) => String(number))],
    );
    assert.deepEqual(rest, {});
  });

  it('takes another model, and keeps to another budget', async (t) => {
    server.queue(ANSWER);
    const { flags, env } = geminiOf(server);
    const more = ['--gemini-model', 'gemini-3.8-flash', '--max-prompt-tokens', '1500'];
    const [, [request]] = await requestsOf(runModelTriage(t, { flags: [...flags, ...more], env }));
    assert.equal(request?.model, 'gemini-3.8-flash');
    assert.ok((request?.choices.duplicates ?? []).length < 20);
    assert.ok((request?.system.length ?? 0) + (request?.user.length ?? 0) < 1500 * 5);
  });
});

describe('triage with OpenAI', () => {
  it('asks the qualitizer, then the model that chooses labels', async (t) => {
    server.queue({ isCategorizable: true, missing: [], summary: '' }, ANSWER);
    const { flags, env } = openaiOf(server);
    const models = [
      '--openai-model',
      'ft:gpt-4.1-mini-2025-04-14:acme::cat',
      '--openai-qualitizer-model',
      'gpt-5.4-nano',
    ];
    const [result, requests] = await requestsOf(runModelTriage(t, { flags: [...flags, ...models], env }));

    assert.deepEqual(
      requests.map(({ model, choices }) => [model, Object.keys(choices)]),
      [
        ['gpt-5.4-nano', ['missing']],
        ['ft:gpt-4.1-mini-2025-04-14:acme::cat', ['areas', 'types', 'duplicates']],
      ],
    );
    assert.deepEqual(result.applied, ['area/charts', 'type/bug']);
    assert.deepEqual(result.verdict.model?.names, ['gpt-5.4-nano', 'ft:gpt-4.1-mini-2025-04-14:acme::cat']);
  });

  it('asks for no labels where the qualitizer finds too little, and applies none', async (t) => {
    server.queue({ isCategorizable: false, missing: ['version', 'logs'], summary: 'Too little' });
    const { applied, verdict } = await runModelTriage(t, openaiOf(server));
    assert.deepEqual([applied, verdict.isCategorizable, verdict.model?.missing], [[], false, ['version', 'logs']]);
  });

  it('asks a server of one’s own without a key, and says that its price is not known', async (t) => {
    server.queue(
      '<think>Two hives, so…</think>{"isCategorizable": true}',
      `Here you are:\n\`\`\`\n${JSON.stringify(ANSWER)}\n\`\`\``,
    );
    const { flags, env } = openaiOf(server);
    const [result, [request]] = await requestsOf(
      runModelTriage(t, { flags: [...flags, '--openai-model', 'llama3'], env }),
    );
    assert.equal(request?.headers.authorization, undefined);
    assert.deepEqual(result.applied, ['area/charts', 'type/bug']);
    assert.deepEqual([result.verdict.usage.calls, result.verdict.usage.cost], [2, null]);
  });

  it('takes key and address from the environment', async (t) => {
    server.queue({ isCategorizable: false });
    const env = { OPENAI_API_KEY: 'openai-secret', OPENAI_BASE_URL: server.openaiUrl };
    const [{ verdict }, [request]] = await requestsOf(runModelTriage(t, { env }));
    assert.deepEqual([verdict.engine, request?.headers.authorization], ['openai', 'Bearer openai-secret']);
  });
});

describe('engine auto', () => {
  it('prefers Gemini where its key is given', async (t) => {
    server.queue(ANSWER);
    const [gemini, openai] = [geminiOf(server), openaiOf(server)];
    const { verdict } = await runModelTriage(t, { flags: [...gemini.flags, ...openai.flags], env: gemini.env });
    assert.equal(verdict.engine, 'gemini');
  });

  it('asks the other provider when the first fails, and says so', async (t) => {
    server.queue({ kind: 'status', status: 401 }, { isCategorizable: true }, ANSWER);
    const [gemini, openai] = [geminiOf(server), openaiOf(server)];
    const run = await runModelTriage(t, { flags: [...gemini.flags, ...openai.flags], env: gemini.env });
    assert.deepEqual([run.verdict.engine, run.applied], ['openai', ['area/charts', 'type/bug']]);
    assert.match(run.verdict.notes.join(), /does not accept the key \(401\).*Asking OpenAI instead\.$/);
  });

  it('is local where nothing is set up', async (t) => {
    const { verdict, stderr } = await runModelTriage(t);
    assert.deepEqual([verdict.engine, verdict.model, verdict.notes, stderr], ['local', null, [], '']);
  });

  it('asks nobody with engine local, whatever is set up', async (t) => {
    const { flags, env } = geminiOf(server);
    const { verdict } = await runModelTriage(t, { flags: [...flags, '--engine', 'local'], env });
    assert.deepEqual([verdict.engine, verdict.usage.calls], ['local', 0]);
  });
});

describe('when a model is asked', () => {
  const sure = { ...UNSURE_ISSUE, labels: [{ name: 'type/bug' }] };

  it('is not where the local engine is sure in every family and nothing is missing', async (t) => {
    const { verdict } = await runModelTriage(t, { ...geminiOf(server), issue: sure });
    assert.deepEqual([verdict.engine, verdict.usage.calls], ['local', 0]);
    assert.match(verdict.notes.join(), /^No model was asked: the local engine is sure enough/);
  });

  it('is for every issue when it is wished', async (t) => {
    server.queue(ANSWER);
    const { flags, env } = geminiOf(server);
    const { verdict } = await runModelTriage(t, { flags: [...flags, '--ask-model', 'always'], env, issue: sure });
    assert.deepEqual([verdict.engine, verdict.usage.calls], ['gemini', 1]);
  });
});

describe('instructions of one’s own', () => {
  it('take the place of ours; data and schema stay', async (t) => {
    const folder = await writeTree(t, { 'prompt.txt': 'You know everything about bees.\n' });
    server.queue(ANSWER);
    const { flags, env } = geminiOf(server);
    const own = ['--prompt-file', join(folder, 'prompt.txt')];
    const [, [request]] = await requestsOf(runModelTriage(t, { flags: [...flags, ...own], env }));
    assert.match(request?.system ?? '', /^You know everything about bees\.\n\nEverything between lines with/);
    assert.ok(request?.user.includes('Weights jump between hives') && (request.choices.areas?.length ?? 0) > 5);
  });

  it('are refused when they are empty, missing, or leave no room', async (t) => {
    const folder = await writeTree(t, { 'empty.txt': ' \n', 'long.txt': 'Think of bees. '.repeat(1000) });
    const { flags, env } = geminiOf(server);
    for (const [file, message] of [
      ['empty.txt', /empty\.txt is empty/],
      ['none.txt', /none\.txt" does not exist/],
      [
        'long.txt',
        /long\.txt has about 4\d\d\d tokens; it may have at most 4000, a part of max_prompt_tokens \(8000\)/,
      ],
    ] as const) {
      const run = await runModelTriage(t, { flags: [...flags, '--prompt-file', join(folder, file)], env });
      assert.equal(run.exitCode, 2);
      assert.match(run.stderr, message);
    }
  });
});

describe('what models may cost', () => {
  it('is reckoned by prices of one’s own where they are given', async (t) => {
    const folder = await writeTree(t, {
      'prices.json': `{"${PROVIDERS.gemini.chatModels[0]}": {"input": 100, "output": 1000}}`,
    });
    server.queue({ kind: 'text', text: JSON.stringify(ANSWER), promptTokens: 1000, completionTokens: 100 });
    const { flags, env } = geminiOf(server);
    const { verdict } = await runModelTriage(t, { flags: [...flags, '--prices', join(folder, 'prices.json')], env });
    assert.deepEqual(verdict.usage, { calls: 1, promptTokens: 1000, completionTokens: 100, cost: 0.2 });
  });

  it('is never more than the limit: then the local engine judges alone', async (t) => {
    const { flags, env } = geminiOf(server);
    const { verdict, exitCode } = await runModelTriage(t, { flags: [...flags, '--max-cost', '0.001'], env });
    assert.deepEqual([exitCode, verdict.engine, verdict.usage.calls], [0, 'local', 0]);
    assert.match(verdict.notes.join(), /limit of max_cost is reached/);
  });

  it('cannot be limited for a model whose price is not known', async (t) => {
    const { flags, env } = openaiOf(server);
    const run = await runModelTriage(t, { flags: [...flags, '--openai-model', 'llama3', '--max-cost', '1'], env });
    assert.equal(run.exitCode, 2);
    assert.match(run.stderr, /max_cost needs to know what "llama3" costs; give its price under models\.prices/);
  });

  it('is told of prices that are none', async (t) => {
    const folder = await writeTree(t, { 'a.json': '{"x": {"input": "1"}}', 'b.json': 'x' });
    const { flags, env } = geminiOf(server);
    for (const [file, message] of [
      ['a.json', /holds no prices \(x\.input must be a number/],
      ['b.json', /is not JSON/],
    ] as const) {
      const run = await runModelTriage(t, { flags: [...flags, '--prices', join(folder, file)], env });
      assert.equal(run.exitCode, 2);
      assert.match(run.stderr, message);
    }
  });
});
