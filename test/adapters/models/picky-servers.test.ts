import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStandIn, type RawReply, type SeenRequest } from '../../support/ask-stand-in.ts';

const TEXT = JSON.stringify({ isCategorizable: true, missing: [], areas: ['area/fuel'], summary: '' });
const GOOD: RawReply = { body: { choices: [{ finish_reason: 'stop', message: { content: TEXT } }], usage: {} } };

const openaiError = (status: number, message: string, more: object = {}): RawReply => ({
  status,
  body: { error: { message, ...more } },
});

interface Pickiness {
  /** Whether the server refuses a request. */
  readonly refuses: (body: SeenRequest['body']) => boolean;
  readonly reply: RawReply;
  readonly model?: string;
  /** What is in the body at the end, and what is not. */
  readonly left: (body: SeenRequest['body']) => unknown;
  readonly expected: unknown;
}

const hasSystem = ({ messages }: SeenRequest['body']) =>
  (messages as { role: string }[]).some(({ role }) => role === 'system');
const formatOf = ({ response_format: format }: SeenRequest['body']) => (format as { type: string } | undefined)?.type;
const isSchema = (body: SeenRequest['body']) => formatOf(body) === 'json_schema';
const mistral = (field: string): RawReply => ({
  status: 422,
  body: {
    object: 'error',
    message: {
      detail: [{ type: 'extra_forbidden', loc: ['body', field], msg: 'Extra inputs are not permitted', input: {} }],
    },
    type: 'invalid_request_error',
  },
});

/** Each is asked in the way that it takes, and that way from then on. */
const PICKY: Readonly<Record<string, Pickiness>> = {
  'the role system, in words': {
    refuses: hasSystem,
    reply: openaiError(400, 'System role not supported'),
    left: (body) => [hasSystem(body), formatOf(body)],
    expected: [false, 'json_schema'],
  },
  'the role system, by its place': {
    refuses: hasSystem,
    reply: openaiError(400, "Unsupported value: 'messages[0].role' does not support 'system' with this model.", {
      param: 'messages[0].role',
    }),
    left: hasSystem,
    expected: false,
  },
  'the role system, with a failure': {
    refuses: hasSystem,
    reply: { status: 500, body: { error: 'Conversation roles must alternate user/assistant/user/assistant' } },
    left: hasSystem,
    expected: false,
  },
  'the role developer': {
    refuses: hasSystem,
    reply: openaiError(400, 'Developer instruction is not enabled for models/mine'),
    left: hasSystem,
    expected: false,
  },
  'a schema, with 500': {
    refuses: isSchema,
    reply: { status: 500, body: { error: { message: 'failed to parse grammar' } } },
    left: formatOf,
    expected: 'json_object',
  },
  'a schema, with 501': {
    refuses: isSchema,
    reply: { status: 501, body: { detail: 'response_format json_schema is not implemented' } },
    left: formatOf,
    expected: 'json_object',
  },
  'a schema, with 415': {
    refuses: isSchema,
    reply: openaiError(415, 'structured outputs are not supported here'),
    left: formatOf,
    expected: 'json_object',
  },
  'a schema, inside a 200': {
    refuses: isSchema,
    reply: { body: { error: { code: 400, message: 'response_format is not supported by this provider' } } },
    left: formatOf,
    expected: 'json_object',
  },
  'JSON mode, with a text (LM Studio)': {
    refuses: (body) => formatOf(body) !== undefined,
    reply: { status: 400, body: { error: "'response_format.type' must be 'text'" } },
    left: formatOf,
    expected: undefined,
  },
  'one unknown field (Mistral)': {
    refuses: (body) => 'prompt_cache_options' in body,
    reply: mistral('prompt_cache_options'),
    model: 'gpt-6-luna',
    left: (body) => [body.prompt_cache_options, body.reasoning_effort, formatOf(body)],
    expected: [undefined, 'none', 'json_schema'],
  },
  'another unknown field (FastAPI)': {
    refuses: (body) => 'reasoning_effort' in body,
    reply: {
      status: 422,
      body: { detail: [{ loc: ['body', 'reasoning_effort'], msg: 'extra fields not permitted' }] },
    },
    model: 'gpt-6-luna',
    left: (body) => [body.reasoning_effort, formatOf(body)],
    expected: [undefined, 'json_schema'],
  },
};

describe('a server that refuses is asked without that, and so from then on:', () => {
  for (const [name, { refuses, reply, model = 'mine', left, expected }] of Object.entries(PICKY)) {
    it(name, async (t) => {
      const server = await openStandIn(t, { model, reply: ({ body }) => (refuses(body) ? reply : GOOD) });
      for (let issue = 0; issue < 2; issue++) assert.deepEqual((await server.ask()).areas, ['area/fuel']);
      assert.deepEqual(left(server.requests.at(-1)?.body ?? {}), expected);
      assert.ok(server.requests.length <= 4, `${server.requests.length} requests`);
    });
  }

  it('instructions then stand before the question', async (t) => {
    const reply = openaiError(400, 'System role not supported');
    const server = await openStandIn(t, { reply: ({ body }) => (hasSystem(body) ? reply : GOOD) });
    await server.ask();
    const [first, last] = [server.requests[0], server.requests.at(-1)].map((request) => request?.body.messages) as {
      content: string;
    }[][];
    assert.equal(last?.[0]?.content, `${first?.[0]?.content}\n\n${first?.[1]?.content}`);
  });

  it('of Gemini, instructions too', async (t) => {
    const usageMetadata = { promptTokenCount: 5, candidatesTokenCount: 5 };
    const good = { body: { candidates: [{ content: { parts: [{ text: TEXT }] } }], usageMetadata } };
    const refused = openaiError(400, 'Developer instruction is not enabled for models/gemma-9');
    const reply = ({ body }: SeenRequest) => ('systemInstruction' in body ? refused : good);
    const server = await openStandIn(t, { engine: 'gemini', model: 'gemma-9', reply });
    for (let issue = 0; issue < 2; issue++) assert.deepEqual((await server.ask()).areas, ['area/fuel']);
    assert.equal(server.requests.length, 3);
  });
});
