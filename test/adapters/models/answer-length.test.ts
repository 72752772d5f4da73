import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStandIn, type RawReply, type SeenRequest } from '../../support/ask-stand-in.ts';

const TEXT = JSON.stringify({ isCategorizable: true, missing: [], areas: ['area/fuel'], summary: '' });

function completion(content: string | null, more: Readonly<Record<string, unknown>> = {}): RawReply {
  const { finish_reason = 'stop', ...message } = more;
  const usage = { prompt_tokens: 500, completion_tokens: 20 };
  return { body: { choices: [{ finish_reason, message: { content, ...message } }], usage } };
}

function refusal(message: string, status = 400): RawReply {
  return { status, body: { error: { message, type: 'invalid_request_error' } } };
}

/** What was asked for, whatever its name. */
function limitOf({ body }: SeenRequest): unknown {
  const config = body.generationConfig as { readonly maxOutputTokens?: number } | undefined;
  return body.max_tokens ?? body.max_completion_tokens ?? config?.maxOutputTokens;
}

/** A model that thinks before it answers, in so many tokens. */
const thinksFor =
  (tokens: number) =>
  (request: SeenRequest): RawReply =>
    Number(limitOf(request)) > tokens ? completion(TEXT) : completion('', { finish_reason: 'length' });

/** The same of Gemini: no parts at all when it runs out. */
const geminiThinksFor =
  (tokens: number) =>
  (request: SeenRequest): RawReply => {
    const limit = Number(limitOf(request));
    const isDone = limit > tokens;
    const usageMetadata = { promptTokenCount: 500, thoughtsTokenCount: isDone ? tokens : limit };
    const content = isDone ? { role: 'model', parts: [{ text: TEXT }] } : { role: 'model' };
    return { body: { candidates: [{ content, finishReason: isDone ? 'STOP' : 'MAX_TOKENS' }], usageMetadata } };
  };

describe('a model whose thoughts leave no room for its answer', () => {
  for (const [engine, reply] of [
    ['openai', thinksFor(8_000)],
    ['gemini', geminiThinksFor(8_000)],
  ] as const) {
    it(`is asked once more with more room, and with that from then on: ${engine}`, async (t) => {
      const server = await openStandIn(t, { engine, reply });
      assert.deepEqual((await server.ask()).areas, ['area/fuel']);
      assert.deepEqual((await server.ask()).areas, ['area/fuel']);
      assert.deepEqual(server.requests.map(limitOf), [4096, 16_384, 16_384]);
      assert.equal(server.calls.length, 3, 'what was cut off was billed');
    });
  }

  it('is not asked a third time, nor twice about the next issue', async (t) => {
    const server = await openStandIn(t, { engine: 'gemini', model: 'gemini-2.5-pro', reply: geminiThinksFor(1e6) });
    const { error } = await server.ask();
    assert.match(
      error?.message ?? '',
      /did not finish its answer within 16384 tokens.*models\.max_output_tokens.*models\.thinking/,
    );
    await server.ask();
    assert.deepEqual(server.requests.map(limitOf), [4096, 16_384, 16_384]);
  });

  it('is asked with more room too where it had begun its answer, or thinks aloud', async (t) => {
    for (const cut of [
      completion('{"areas": ["ar', { finish_reason: 'length', reasoning: 'Hm.' }),
      completion('<think>Tanks may leak, and', { finish_reason: 'length' }),
    ]) {
      const server = await openStandIn(t, { reply: (_request, at) => (at === 0 ? cut : completion(TEXT)) });
      assert.deepEqual((await server.ask()).areas, ['area/fuel']);
      assert.deepEqual(server.requests.map(limitOf), [4096, 16_384]);
    }
  });

  it('is asked with more room where it says so by a refusal', async (t) => {
    const said = 'Could not finish the message because max_tokens or model output limit was reached. Please try again.';
    const server = await openStandIn(t, {
      model: 'gpt-6-luna',
      reply: (request) => (Number(limitOf(request)) > 8_000 ? completion(TEXT) : refusal(said)),
    });
    assert.deepEqual((await server.ask()).areas, ['area/fuel']);
    assert.deepEqual(server.requests.map(limitOf), [4096, 16_384]);
  });

  it('is told from one that does not come to an end: more of that would cost and not help', async (t) => {
    const endless = `{"areas": [${'"area/fuel", '.repeat(400)}`;
    const server = await openStandIn(t, { reply: () => completion(endless, { finish_reason: 'length' }) });
    assert.match((await server.ask()).error?.message ?? '', /did not finish its answer within 4096 tokens/);
    assert.equal(server.requests.length, 1);
  });

  it('gets what the user chose from the start, and no second question that would end the same way', async (t) => {
    const server = await openStandIn(t, { model: 'gpt-6-luna', maxOutputTokens: 9_000, reply: thinksFor(8_000) });
    assert.deepEqual((await server.ask()).areas, ['area/fuel']);
    const small = await openStandIn(t, { model: 'gpt-6-luna', maxOutputTokens: 1_000, reply: thinksFor(8_000) });
    assert.match((await small.ask()).error?.message ?? '', /within 1000 tokens/);
    assert.deepEqual([server.requests.map(limitOf), small.requests.map(limitOf)], [[9_000], [1_000]]);
  });

  it('is told to think less, where nothing is known of it and its thoughts are seen', async (t) => {
    const thoughts = { reasoning: 'Let me think about tanks first' };
    const server = await openStandIn(t, {
      reply: ({ body }) => (body.reasoning_effort === 'none' ? completion(TEXT) : completion('', thoughts)),
    });
    for (let issue = 0; issue < 2; issue++) assert.deepEqual((await server.ask()).areas, ['area/fuel']);
    assert.deepEqual(
      server.requests.map(({ body }) => body.reasoning_effort),
      [undefined, 'none', 'none'],
    );
  });

  it('is asked without that again where it refuses it, for nothing', async (t) => {
    const server = await openStandIn(t, {
      reply: (request) => {
        if (request.body.reasoning_effort !== undefined) return refusal("invalid reasoning value: 'none'");
        return thinksFor(8_000)(request);
      },
    });
    for (let issue = 0; issue < 2; issue++) assert.deepEqual((await server.ask()).areas, ['area/fuel']);
    assert.deepEqual(
      server.requests.map((request) => [limitOf(request), request.body.reasoning_effort]),
      [
        [4096, undefined],
        [16_384, 'none'],
        [16_384, undefined],
        [16_384, undefined],
      ],
    );
  });

  it('gets a level instead, of Gemini', async (t) => {
    const server = await openStandIn(t, { engine: 'gemini', model: 'gemini-9', reply: geminiThinksFor(8_000) });
    await server.ask();
    const levelOf = ({ body }: SeenRequest) =>
      (body.generationConfig as { readonly thinkingConfig?: unknown }).thinkingConfig;
    assert.deepEqual(server.requests.map(levelOf), [undefined, { thinkingLevel: 'low' }]);
  });

  it('says so where nothing is left to try', async (t) => {
    const server = await openStandIn(t, {
      model: 'gpt-6-luna',
      maxOutputTokens: 500,
      reply: () => completion(null, { reasoning_content: 'Tanks leak.' }),
    });
    assert.match((await server.ask()).error?.message ?? '', /thought, and then gave no answer\. Set models\.thinking/);
    assert.equal(server.requests.length, 1);
  });
});

describe('a model that thinks as the user likes', () => {
  for (const [engine, model, thinking, sent] of [
    ['openai', 'gpt-6-luna', 'least', { reasoning_effort: 'none' }],
    ['openai', 'gpt-6-luna', 'high', { reasoning_effort: 'high' }],
    ['openai', 'gpt-6-luna', 'default', {}],
    ['openai', 'mine', 'medium', { reasoning_effort: 'medium' }],
    ['openai', 'mine', 'least', {}],
    ['gemini', 'gemini-2.5-flash-lite', 'low', { thinkingConfig: { thinkingBudget: 1024 } }],
    ['gemini', 'gemini-3.5-flash-lite', 'high', { thinkingConfig: { thinkingLevel: 'high' } }],
    ['gemini', 'gemini-3.5-flash-lite', 'default', {}],
  ] as const) {
    it(`${model}: ${thinking}`, async (t) => {
      const reply = engine === 'gemini' ? geminiThinksFor(0) : () => completion(TEXT);
      const server = await openStandIn(t, { engine, model, thinking, reply });
      assert.deepEqual((await server.ask()).areas, ['area/fuel']);
      const body = server.requests[0]?.body ?? {};
      const { reasoning_effort, generationConfig = {} } = body;
      const { thinkingConfig } = generationConfig as { readonly thinkingConfig?: unknown };
      const all = Object.entries({ reasoning_effort, thinkingConfig }).filter(([, value]) => value !== undefined);
      assert.deepEqual(Object.fromEntries(all), sent);
    });
  }
});

describe('a server that allows shorter answers', () => {
  const words: readonly (readonly [said: string, allowed: number])[] = [
    [
      'max_tokens is too large: 4096. This model supports at most 2048 completion tokens, whereas you provided 4096.',
      2048,
    ],
    ['max_tokens: 4096 > 2000, which is the maximum allowed number of output tokens for this model', 2000],
    ['`max_tokens` must be less than or equal to `2048`, the maximum value for `max_tokens`', 2048],
    ['Invalid max_tokens value, the valid range of max_tokens is [1, 3072]', 3072],
    ['maxOutputTokens value of 4096 but the supported range is from 1 (inclusive) to 2049 (exclusive)', 2048],
    ['max_completion_tokens must be <= 1500', 1500],
    ['max_tokens is too large: 4096', 1024],
  ];
  for (const [said, allowed] of words) {
    it(`is asked for what it says, in the same way, and remembered: ${said.slice(0, 50)}`, async (t) => {
      const server = await openStandIn(t, {
        reply: (request) => (Number(limitOf(request)) > allowed ? refusal(said) : completion(TEXT)),
      });
      for (let issue = 0; issue < 2; issue++) assert.deepEqual((await server.ask()).areas, ['area/fuel']);
      assert.deepEqual(server.requests.map(limitOf), [4096, allowed, allowed]);
      const formats = server.requests.map(({ body }) => (body.response_format as { readonly type: string }).type);
      assert.deepEqual(formats, ['json_schema', 'json_schema', 'json_schema']);
    });
  }

  for (const said of [
    "This model's maximum context length is 8192 tokens. However, you requested 9000 tokens (4904 in the messages, 4096 in the completion).",
    "'max_tokens' is too large: 4096. This model's maximum context length is 8192 tokens and your request has 4904 input tokens.",
  ]) {
    it(`gets what its context has left beside this prompt, and the next question its own: ${said.slice(0, 30)}`, async (t) => {
      const server = await openStandIn(t, {
        reply: (_request, at) => (at === 0 ? refusal(said) : completion(TEXT)),
      });
      for (let issue = 0; issue < 2; issue++) assert.deepEqual((await server.ask()).areas, ['area/fuel']);
      assert.deepEqual(server.requests.map(limitOf), [4096, 3288, 4096]);
    });
  }

  it('is given up where it leaves no room for any answer, after one request', async (t) => {
    const said = 'max_tokens is too large: 4096. This model supports at most 64 completion tokens.';
    const server = await openStandIn(t, { reply: () => refusal(said) });
    assert.match((await server.ask()).error?.message ?? '', /at most 64 completion tokens/);
    assert.equal(server.requests.length, 1);
  });

  it('is not asked for more after an answer that was cut off there', async (t) => {
    const server = await openStandIn(t, {
      reply: (request) =>
        Number(limitOf(request)) > 2048
          ? refusal('max_tokens is too large. This model supports at most 2048 completion tokens.')
          : completion('{"areas": ["ar', { finish_reason: 'length' }),
    });
    assert.match((await server.ask()).error?.message ?? '', /within 2048 tokens/);
    assert.deepEqual(server.requests.map(limitOf), [4096, 2048]);
  });
});
