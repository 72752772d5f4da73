import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { LLMock } from '@copilotkit/aimock';
import { createGeminiModel } from '../../../src/adapters/gemini/create-gemini-model.ts';
import { type ModelServer, startModelServer } from '../../support/start-model-server.ts';
import { describeChatModel, NEVER, REQUEST, UNREACHABLE } from '../chat-model-contract.ts';

describeChatModel('createGeminiModel', {
  open: ({ url }) => createGeminiModel({ model: 'gemini-2.5-flash', apiKey: 'secret-key', baseUrl: url }),
  finishes: { length: 'MAX_TOKENS', blocked: 'SAFETY' },
});

describe('createGeminiModel', () => {
  let server: ModelServer;
  before(async () => {
    server = await startModelServer();
  });
  after(() => server.close());
  afterEach(() => server.verify());

  const open = (path = '') =>
    createGeminiModel({ model: 'gemini-2.5-flash', apiKey: 'secret-key', baseUrl: `${server.url}${path}` });

  it('asks for an answer under a schema, and for no thoughts', async () => {
    server.queue('{}');
    await open().answer(REQUEST, NEVER);
    const request = server.requests.at(-1);
    assert.equal(request?.headers['x-goog-api-key'], 'secret-key');
    assert.deepEqual(request?.body.generationConfig, {
      maxOutputTokens: 500,
      temperature: 0,
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
      thinkingConfig: { thinkingBudget: 0 },
    });
  });

  it('finds the server whether or not its address ends in the version', async () => {
    server.queue('{}', '{}');
    for (const path of ['/v1beta', '/v1beta/']) await open(path).answer(REQUEST, NEVER);
  });

  it('does without a schema that the service refuses, and remembers it', async () => {
    const model = open();
    const refused = 'The specified schema produces a constraint that has too many states for serving.';
    server.queue({ kind: 'status', status: 400, message: refused }, '{"a": 1}', '{"a": 2}');
    assert.equal((await model.answer(REQUEST, NEVER)).text, '{"a": 1}');
    assert.equal((await model.answer(REQUEST, NEVER)).text, '{"a": 2}');
    const schemas = server.requests.slice(-3).map(({ body }) => 'responseSchema' in (body.generationConfig as object));
    assert.deepEqual(schemas, [true, false, false]);
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
    const model = createGeminiModel({ model: 'gemini-2.5-flash', apiKey: 'k', baseUrl: UNREACHABLE });
    await assert.rejects(model.answer(REQUEST, NEVER), { message: /cannot be reached/, retryable: true });
  });

  it('understands another stand-in for the API', async () => {
    const mock = await LLMock.create({ port: 0 });
    try {
      mock.on({ userMessage: /tank/ }, { content: '{"areas": ["area/fuel"]}' });
      const model = createGeminiModel({ model: 'gemini-2.5-flash', apiKey: 'k', baseUrl: mock.url });
      const answer = await model.answer(REQUEST, NEVER);
      assert.deepEqual([answer.text, answer.finish], ['{"areas": ["area/fuel"]}', 'done']);
      mock.nextRequestError(503, { message: 'overloaded' });
      await assert.rejects(model.answer(REQUEST, NEVER), { status: 503, retryable: true });
    } finally {
      await mock.stop();
    }
  });
});
