import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { LLMock } from '@copilotkit/aimock';
import { createGeminiModel } from '../../../src/adapters/gemini/create-gemini-model.ts';
import { ModelGoneError } from '../../../src/models/model-gone-error.ts';
import {
  type ModelReply,
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from '../../support/start-model-server.ts';
import { describeChatModel, NEVER, REQUEST, UNREACHABLE } from '../chat-model-contract.ts';

describeChatModel('createGeminiModel', {
  open: ({ url }) => createGeminiModel({ model: 'gemini-3.5-flash-lite', apiKey: 'secret-key', baseUrl: url }),
  finishes: { length: 'MAX_TOKENS', blocked: 'SAFETY' },
});

describe('createGeminiModel', () => {
  let server: ModelServer;
  before(async () => {
    server = await startModelServer();
  });
  after(() => server.close());
  afterEach(() => server.verify());

  const open = (path = '', model = 'gemini-3.5-flash-lite', today = '2026-11-30') =>
    createGeminiModel({ model, apiKey: 'secret-key', baseUrl: `${server.url}${path}`, today });
  const configAt = (index: number) => server.requests.at(index)?.body.generationConfig as Record<string, unknown>;

  it('asks for an answer under a schema, with the least reasoning that it allows, and sends no temperature', async () => {
    server.queue('{}');
    await open().answer(REQUEST, NEVER);
    const request = server.requests.at(-1);
    assert.equal(request?.headers['x-goog-api-key'], 'secret-key');
    assert.deepEqual(request?.body.generationConfig, {
      maxOutputTokens: 500,
      responseMimeType: 'application/json',
      responseSchema: {
        type: 'object',
        properties: {
          isCategorizable: { type: 'boolean', description: 'Enough?' },
          areas: {
            type: 'array',
            description: 'Labels',
            items: { type: 'string', format: 'enum', enum: ['area/fuel', 'area/radio'] },
          },
          summary: { type: 'string', description: 'A line' },
        },
        required: ['isCategorizable', 'areas', 'summary'],
      },
      thinkingConfig: { thinkingLevel: 'minimal' },
    });
  });

  it('finds the server whether or not its address ends in the version', async () => {
    server.queue('{}', '{}');
    for (const path of ['/v1beta', '/v1beta/']) await open(path).answer(REQUEST, NEVER);
  });

  it('asks each model for the fewest thoughts in the way that it understands', async () => {
    for (const [model, today, thinkingConfig, temperature] of [
      ['gemini-3.1-flash-lite', '2026-11-30', { thinkingLevel: 'minimal' }, undefined],
      ['gemini-3.8-flash', '2026-11-30', { thinkingLevel: 'low' }, undefined],
      ['gemini-2.5-flash-lite', '2026-11-30', { thinkingBudget: 0 }, 0],
      ['gemini-2.5-flash', '2026-11-30', { thinkingBudget: 0 }, 0],
      // From then on another model answers to the name.
      ['gemini-2.5-flash', '2026-12-01', { thinkingLevel: 'minimal' }, undefined],
      ['gemma-9', '2026-11-30', undefined, undefined],
    ] as const) {
      server.queue('{}');
      await open('', model, today).answer(REQUEST, NEVER);
      const config = configAt(-1);
      assert.deepEqual([config.thinkingConfig, config.temperature], [thinkingConfig, temperature], model);
      assert.ok(config.responseSchema !== undefined);
    }
  });

  it('does without a schema that the service refuses, and remembers it', async () => {
    const model = open();
    const refused = 'response_schema is not supported by this model.';
    server.queue({ kind: 'status', status: 400, message: refused }, '{"a": 1}', '{"a": 2}');
    assert.equal((await model.answer(REQUEST, NEVER)).text, '{"a": 1}');
    assert.equal((await model.answer(REQUEST, NEVER)).text, '{"a": 2}');
    assert.deepEqual(
      [-3, -2, -1].map((at) => 'responseSchema' in configAt(at)),
      [true, false, false],
    );
    assert.deepEqual(
      [configAt(-1).responseMimeType, configAt(-1).thinkingConfig],
      ['application/json', { thinkingLevel: 'minimal' }],
    );
  });

  it('does without a schema for the one question for which it has too many states', async () => {
    const model = open();
    const refused = 'The specified schema produces a constraint that has too many states for serving.';
    server.queue({ kind: 'status', status: 400, message: refused }, '{"a": 1}', '{"a": 2}');
    for (let issue = 0; issue < 2; issue++) await model.answer(REQUEST, NEVER);
    assert.deepEqual(
      [-3, -2, -1].map((at) => 'responseSchema' in configAt(at)),
      [true, false, true],
    );
  });

  it('gives the schema up for the run when it has too many states for one question after the other', async () => {
    const model = open();
    const refused = { kind: 'status', status: 400, message: 'The schema has too many states for serving.' } as const;
    server.queue(refused, '{}', refused, '{}', refused, '{}', '{}');
    for (let issue = 0; issue < 4; issue++) await model.answer(REQUEST, NEVER);
    assert.ok(!('responseSchema' in configAt(-1)));
  });

  it('knows that a model is gone by status or words, and asks no second time', async () => {
    for (const [status, message] of [
      [404, 'models/gemini-3.5-flash-lite is not found for API version v1beta'],
      [400, 'This model models/gemini-3.5-flash-lite is no longer available.'],
    ] as const) {
      server.queue({ kind: 'status', status, message });
      const error = await open()
        .answer(REQUEST, NEVER)
        .catch((thrown: unknown) => thrown);
      assert.ok(error instanceof ModelGoneError, String(error));
      assert.match(error.message, /does not know the model "gemini-3\.5-flash-lite".*Check gemini_model\./);
    }
  });

  it('counts what came out of the cache apart', async () => {
    const usageMetadata = { promptTokenCount: 50, cachedContentTokenCount: 40, candidatesTokenCount: 3 };
    const content = { parts: [{ text: '{}' }] };
    server.queue({ kind: 'json', json: { candidates: [{ content, finishReason: 'STOP' }], usageMetadata } });
    const { promptTokens, cachedTokens, cacheWriteTokens } = await open().answer(REQUEST, NEVER);
    assert.deepEqual([promptTokens, cachedTokens, cacheWriteTokens], [50, 40, undefined]);
  });

  it('knows a wrong key by the words of its 400', async () => {
    server.queue({ kind: 'status', status: 400, message: 'API key not valid. Please pass a valid API key.' });
    await assert.rejects(open().answer(REQUEST, NEVER), {
      message: /does not accept the key \(400\).*GEMINI_API_KEY/,
      retryable: false,
    });
  });

  it('tells a blocked prompt and a missing candidate by name', async () => {
    server.queue(
      {
        kind: 'json',
        json: { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, usageMetadata: { promptTokenCount: 9 } },
      },
      { kind: 'json', json: { candidates: [] } },
      { kind: 'json', json: {} },
    );
    assert.deepEqual(await open().answer(REQUEST, NEVER), {
      text: '',
      finish: 'blocked',
      promptTokens: 9,
      completionTokens: 0,
    });
    assert.equal((await open().answer(REQUEST, NEVER)).finish, 'empty');
    assert.equal((await open().answer(REQUEST, NEVER)).finish, 'empty');
  });

  it('leaves thoughts out of the answer, and counts their tokens', async () => {
    const parts = [{ text: 'Let me see', thought: true }, { text: '{"areas":' }, { text: ' []}' }];
    const usageMetadata = { promptTokenCount: 5, candidatesTokenCount: 3, thoughtsTokenCount: 10 };
    server.queue({ kind: 'json', json: { candidates: [{ content: { parts }, finishReason: 'STOP' }], usageMetadata } });
    assert.deepEqual(await open().answer(REQUEST, NEVER), {
      text: '{"areas": []}',
      finish: 'done',
      promptTokens: 5,
      completionTokens: 13,
    });
  });

  it('waits as long as the details of an error say', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1.5s' }];
    server.queue({ kind: 'status', status: 429, message: 'slow', details });
    await assert.rejects(open().answer(REQUEST, NEVER), { status: 429, retryAfterMs: 1500 });
  });

  it('says that a server cannot be reached', async () => {
    const model = createGeminiModel({ model: 'gemini-3.5-flash-lite', apiKey: 'k', baseUrl: UNREACHABLE });
    await assert.rejects(model.answer(REQUEST, NEVER), { message: /cannot be reached/, retryable: true });
  });

  it('understands another stand-in for the API', async () => {
    const mock = await LLMock.create({ port: 0 });
    try {
      mock.on({ userMessage: /tank/ }, { content: '{"areas": ["area/fuel"]}' });
      const model = createGeminiModel({ model: 'gemini-3.5-flash-lite', apiKey: 'k', baseUrl: mock.url });
      const answer = await model.answer(REQUEST, NEVER);
      assert.deepEqual([answer.text, answer.finish], ['{"areas": ["area/fuel"]}', 'done']);
      mock.nextRequestError(503, { message: 'overloaded' });
      await assert.rejects(model.answer(REQUEST, NEVER), { status: 503, retryable: true });
    } finally {
      await mock.stop();
    }
  });
});

/** What a service says of what it does not know; Google often says no more than the last. */
const REFUSALS = ['names', 'says nothing'] as const;

for (const way of REFUSALS) {
  describe(`createGeminiModel at a service that refuses one thing and ${way === 'names' ? 'names it' : 'does not say which'}`, () => {
    const config = (request: ModelRequest) => request.body.generationConfig as Record<string, unknown>;
    const refuse = (name: string): ModelReply => {
      const message =
        way === 'names' ? `${name} is not supported for this model.` : 'Request contains an invalid argument.';
      return { kind: 'status', status: 400, message };
    };

    for (const [model, name, isSent] of [
      ['gemini-2.5-flash-lite', 'thinking_budget', (has: Record<string, unknown>) => 'thinkingConfig' in has],
      ['gemini-3.5-flash-lite', 'Thinking level', (has: Record<string, unknown>) => 'thinkingConfig' in has],
      ['gemini-2.5-flash-lite', 'temperature', (has: Record<string, unknown>) => 'temperature' in has],
    ] as const) {
      it(`leaves out ${name} of ${model}, nothing else, and asks once from then on`, async (t) => {
        const server = await startModelServer({ answer: (request) => (isSent(config(request)) ? refuse(name) : '{}') });
        t.after(() => server.close());
        const chat = createGeminiModel({ model, apiKey: 'k', baseUrl: server.url });
        await chat.answer(REQUEST, NEVER);
        const asked = server.requests.length;
        await chat.answer(REQUEST, NEVER);
        assert.equal(server.requests.length, asked + 1);
        assert.ok(asked <= 3);
        const [first, last] = [server.requests[0], server.requests.at(-1)].map((one) =>
          Object.keys(config(one as ModelRequest)),
        );
        const left = first?.filter((key) => !last?.includes(key));
        assert.deepEqual(left, [name === 'temperature' ? 'temperature' : 'thinkingConfig']);
      });
    }
  });
}
