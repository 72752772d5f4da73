import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { LLMock } from '@copilotkit/aimock';
import { createOpenAIModel } from '../../../src/adapters/openai/create-openai-model.ts';
import { ModelGoneError } from '../../../src/models/model-gone-error.ts';
import {
  type ModelReply,
  type ModelRequest,
  type ModelServer,
  startModelServer,
} from '../../support/start-model-server.ts';
import { describeChatModel, NEVER, REQUEST, UNREACHABLE } from '../chat-model-contract.ts';

describeChatModel('createOpenAIModel', {
  open: ({ openaiUrl }) => createOpenAIModel({ model: 'gpt-6-luna', apiKey: 'secret-key', baseUrl: openaiUrl }),
  finishes: { length: 'length', blocked: 'content_filter' },
});

describe('createOpenAIModel', () => {
  let server: ModelServer;
  before(async () => {
    server = await startModelServer();
  });
  after(() => server.close());
  afterEach(() => server.verify());

  const open = (apiKey?: string, model = 'llama3') => createOpenAIModel({ model, apiKey, baseUrl: server.openaiUrl });
  const refuse = (message: string) => ({ kind: 'status', status: 400, message }) as const;
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
    server.queue(refuse("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."), '{}');
    await model.answer(REQUEST, NEVER);
    const body = server.requests.at(-1)?.body;
    assert.deepEqual([body?.max_completion_tokens, body?.max_tokens], [500, undefined]);
    assert.equal(formatOf(-1), 'json_schema');
  });

  it('asks each model for the fewest thoughts, and sends what it takes', async () => {
    const explicit = { mode: 'explicit' };
    for (const [model, sent] of [
      ['gpt-6-luna', { max_completion_tokens: 500, reasoning_effort: 'none', prompt_cache_options: explicit }],
      ['gpt-6-astra', { max_completion_tokens: 500, reasoning_effort: 'low', prompt_cache_options: explicit }],
      ['gpt-5-mini', { max_completion_tokens: 500, reasoning_effort: 'minimal' }],
      ['ft:gpt-4.1-mini-2025-04-14:acme::x', { max_completion_tokens: 500, temperature: 0 }],
      ['llama3', { max_tokens: 500 }],
    ] as const) {
      server.queue('{}');
      await open('k', model).answer(REQUEST, NEVER);
      const { model: name, messages, response_format: format, ...rest } = server.requests.at(-1)?.body ?? {};
      assert.deepEqual([name, rest], [model, sent]);
      assert.ok(messages !== undefined && format !== undefined);
    }
  });

  it('keeps the schema after one answer that the server could not hold to it', async () => {
    const model = open();
    const error = { message: 'Failed to generate JSON. See failed_generation.', code: 'json_validate_failed' };
    server.queue({ kind: 'json', status: 400, json: { error } }, '{"a": 1}', '{"a": 2}');
    for (let issue = 0; issue < 2; issue++) await model.answer(REQUEST, NEVER);
    assert.deepEqual([formatOf(-3), formatOf(-2), formatOf(-1)], ['json_schema', 'json_object', 'json_schema']);
  });

  it('keeps a schema that was taken before, whatever a later refusal says', async () => {
    const model = open();
    server.queue('{}', refuse('bad request'), '{}', '{}', refuse('response_format is bad'), '{}', '{}');
    for (let issue = 0; issue < 5; issue++) await model.answer(REQUEST, NEVER);
    assert.deepEqual([-7, -6, -5, -4, -3, -2, -1].map(formatOf), [
      'json_schema',
      'json_schema',
      'json_object',
      'json_schema',
      'json_schema',
      'json_object',
      'json_schema',
    ]);
  });

  it('changes nothing about a question that a filter refuses, or a limit that is too high', async () => {
    const filtered = { message: 'The prompt triggered our content management policy.', code: 'content_filter' };
    server.queue({ kind: 'json', status: 400, json: { error: filtered } });
    await assert.rejects(open().answer(REQUEST, NEVER), { status: 400, retryable: false });
    const tooHigh = refuse('max_tokens is too large: 500. This model supports at most 100.');
    server.queue(tooHigh);
    await assert.rejects(open().answer(REQUEST, NEVER), /max.tokens is too large/);
  });

  it('knows that a model is gone by status or words', async () => {
    for (const [status, error] of [
      [404, { message: 'The model `x` has been deprecated', code: 'model_not_found' }],
      [403, { message: 'Project `p` does not have access to model `x`', code: 'model_not_found' }],
      [
        400,
        { message: 'The model `x` has been decommissioned and is no longer supported.', code: 'model_decommissioned' },
      ],
    ] as const) {
      server.queue({ kind: 'json', status, json: { error } });
      const thrown: unknown = await open()
        .answer(REQUEST, NEVER)
        .catch((reason: unknown) => reason);
      assert.ok(thrown instanceof ModelGoneError, String(thrown));
    }
  });

  it('counts apart what came out of the cache, and what went to it', async () => {
    const usage = {
      prompt_tokens: 5000,
      completion_tokens: 20,
      prompt_tokens_details: { cached_tokens: 1024, cache_write_tokens: 2048 },
    };
    const choices = [{ message: { role: 'assistant', content: '{}' }, finish_reason: 'stop' }];
    server.queue({ kind: 'json', json: { choices, usage } });
    assert.deepEqual(await open().answer(REQUEST, NEVER), {
      text: '{}',
      finish: 'done',
      promptTokens: 5000,
      cachedTokens: 1024,
      cacheWriteTokens: 2048,
      completionTokens: 20,
    });
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
      const model = createOpenAIModel({ model: 'gpt-6-luna', apiKey: 'k', baseUrl: `${mock.url}/v1` });
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

/** Refuses what it does not know, one thing after the other, in the words of OpenAI or in none. */
function refuseFields(names: readonly string[], way: 'names' | 'says nothing') {
  return ({ body }: ModelRequest): ModelReply => {
    const name = names.find((field) => field in body);
    if (name === undefined) return '{}';
    const message =
      way === 'names' ? `Unsupported parameter: '${name}' is not supported with this model.` : 'Bad request.';
    return { kind: 'status', status: 400, message };
  };
}

describe('createOpenAIModel at a server that refuses', () => {
  const cases: readonly (readonly [model: string, names: readonly string[], way: 'names' | 'says nothing'])[] = [
    ['gpt-4.1-mini', ['temperature'], 'names'],
    ['gpt-4.1-mini', ['temperature', 'max_completion_tokens'], 'names'],
    ['gpt-6-luna', ['reasoning_effort'], 'names'],
    ['gpt-6-luna', ['max_completion_tokens', 'reasoning_effort', 'prompt_cache_options'], 'names'],
    ['llama3', ['max_tokens'], 'names'],
    ['gpt-4.1-mini', ['temperature'], 'says nothing'],
    ['gpt-6-luna', ['reasoning_effort'], 'says nothing'],
    ['gpt-6-luna', ['prompt_cache_options'], 'says nothing'],
    ['gpt-6-luna', ['reasoning_effort', 'prompt_cache_options'], 'says nothing'],
  ];
  for (const [model, names, way] of cases) {
    const title = way === 'names' ? `${names.join(', then ')}, by name` : `${names.join(' and ')} without naming it`;
    it(`${title}: ${model} is asked without that alone, and once from then on`, async (t) => {
      const server = await startModelServer({ answer: refuseFields(names, way) });
      t.after(() => server.close());
      const chat = createOpenAIModel({ model, apiKey: 'k', baseUrl: server.openaiUrl });
      await chat.answer(REQUEST, NEVER);
      const asked = server.requests.length;
      await chat.answer(REQUEST, NEVER);
      assert.deepEqual([server.requests.length, asked <= 4], [asked + 1, true]);
      const [first = {}, last = {}] = [server.requests[0]?.body, server.requests.at(-1)?.body];
      const isLimit = (field: string) => field.startsWith('max_');
      const left = Object.keys(first).filter((field) => !(field in last));
      assert.deepEqual(left.sort(), [...names].sort());
      assert.deepEqual(last.response_format, first.response_format);
      assert.equal(Object.keys(last).filter(isLimit).length, 1, 'a limit of the answer is always sent');
    });
  }
});
