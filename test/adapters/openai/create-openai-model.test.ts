import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { LLMock } from '@copilotkit/aimock';
import { createOpenAIModel } from '../../../src/adapters/openai/create-openai-model.ts';
import { type ModelServer, startModelServer } from '../../support/start-model-server.ts';
import { describeChatModel, NEVER, REQUEST, UNREACHABLE } from '../chat-model-contract.ts';

describeChatModel('createOpenAIModel', {
  open: ({ openaiUrl }) => createOpenAIModel({ model: 'gpt-4.1-mini', apiKey: 'secret-key', baseUrl: openaiUrl }),
  finishes: { length: 'length', blocked: 'content_filter' },
});

describe('createOpenAIModel', () => {
  let server: ModelServer;
  before(async () => {
    server = await startModelServer();
  });
  after(() => server.close());
  afterEach(() => server.verify());

  const open = (apiKey?: string) => createOpenAIModel({ model: 'llama3', apiKey, baseUrl: server.openaiUrl });
  const formatOf = (index: number) =>
    (server.requests.at(index)?.body.response_format as { type: string } | undefined)?.type;

  it('asks for an answer under a strict schema', async () => {
    server.queue('{}');
    await open().answer(REQUEST, NEVER);
    assert.deepEqual(server.requests.at(-1)?.body.response_format, {
      type: 'json_schema',
      json_schema: {
        name: 'triage_everything',
        strict: true,
        schema: {
          type: 'object',
          properties: {
            isCategorizable: { type: 'boolean', description: 'Enough?' },
            areas: {
              type: 'array',
              description: 'Labels',
              items: { type: 'string', enum: ['area/fuel', 'area/radio'] },
            },
            summary: { type: 'string', description: 'A line' },
          },
          required: ['isCategorizable', 'areas', 'summary'],
          additionalProperties: false,
        },
      },
    });
  });

  it('sends the key where there is one, and no header where there is none', async () => {
    server.queue('{}', '{}');
    await open('secret-key').answer(REQUEST, NEVER);
    assert.equal(server.requests.at(-1)?.headers.authorization, 'Bearer secret-key');
    await open().answer(REQUEST, NEVER);
    assert.equal(server.requests.at(-1)?.headers.authorization, undefined);
  });

  it('does without what the server refuses, and remembers it', async () => {
    const model = open();
    const refuse = (message: string) => ({ kind: 'status', status: 400, message }) as const;
    server.queue(
      refuse("'response_format.type' json_schema is not supported"),
      refuse('json_object is unknown'),
      '{"a": 1}',
      '{"a": 2}',
    );
    assert.equal((await model.answer(REQUEST, NEVER)).text, '{"a": 1}');
    assert.deepEqual([formatOf(-3), formatOf(-2), formatOf(-1)], ['json_schema', 'json_object', undefined]);
    assert.equal((await model.answer(REQUEST, NEVER)).text, '{"a": 2}');
    assert.equal(formatOf(-1), undefined);
  });

  it('gives up no more than the server refuses', async () => {
    const model = open();
    const refuse = (message: string) => ({ kind: 'status', status: 400, message }) as const;
    server.queue(
      refuse("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."),
      refuse("Unsupported value: 'temperature' does not support 0 with this model."),
      '{}',
    );
    await model.answer(REQUEST, NEVER);
    const body = server.requests.at(-1)?.body;
    assert.deepEqual([body?.max_completion_tokens, body?.max_tokens, body?.temperature], [500, undefined, undefined]);
    assert.equal(formatOf(-1), 'json_schema');
  });

  it('comes to an end when the server refuses everything', async () => {
    server.queue(...Array.from({ length: 3 }, () => ({ kind: 'status', status: 422, message: 'no' }) as const));
    await assert.rejects(open().answer(REQUEST, NEVER), /did not accept the request \(422\): no\./);
  });

  it('tells a refusal of the model from an answer', async () => {
    const message = { role: 'assistant', content: null, refusal: 'I cannot help with that.' };
    server.queue(
      { kind: 'json', json: { choices: [{ message, finish_reason: 'stop' }] } },
      { kind: 'json', json: { choices: [] } },
    );
    assert.deepEqual(await open().answer(REQUEST, NEVER), {
      text: '',
      finish: 'refusal',
      promptTokens: 0,
      completionTokens: 0,
    });
    assert.equal((await open().answer(REQUEST, NEVER)).finish, 'empty');
  });

  it('does not try again when the money is spent', async () => {
    server.queue({
      kind: 'status',
      status: 429,
      message: 'You exceeded your current quota, check your billing details.',
    });
    await assert.rejects(open().answer(REQUEST, NEVER), { retryable: false, status: 429 });
  });

  it('says that a server cannot be reached', async () => {
    const model = createOpenAIModel({ model: 'llama3', baseUrl: `${UNREACHABLE}/v1` });
    await assert.rejects(model.answer(REQUEST, NEVER), {
      message: /The model server at http:\/\/127\.0\.0\.1:9 cannot be reached/,
      retryable: true,
    });
  });

  it('understands another stand-in for the API, faults included', async () => {
    const mock = await LLMock.create({ port: 0 });
    try {
      mock.on({ userMessage: /tank/ }, { content: '{"areas": ["area/fuel"]}' });
      const model = createOpenAIModel({ model: 'gpt-4.1-mini', apiKey: 'k', baseUrl: `${mock.url}/v1` });
      const answer = await model.answer(REQUEST, NEVER);
      assert.deepEqual([answer.text, answer.finish], ['{"areas": ["area/fuel"]}', 'done']);
      assert.ok(answer.promptTokens > 0 && answer.completionTokens > 0);
      mock.nextRequestError(429, { message: 'slow down', type: 'rate_limit_error' });
      await assert.rejects(model.answer(REQUEST, NEVER), { status: 429, retryable: true });
      for (const chaos of [{ malformedRate: 1 }, { disconnectRate: 1 }]) {
        mock.setChaos(chaos);
        await assert.rejects(model.answer(REQUEST, NEVER), { retryable: true });
      }
    } finally {
      await mock.stop();
    }
  });
});
