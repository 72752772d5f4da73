import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStandIn, type RawReply, STAND_IN_KEY } from '../../support/ask-stand-in.ts';

interface Fault {
  readonly reply: RawReply;
  /** What people read. */
  readonly says: RegExp;
  /** 1 where another try cannot succeed; 3 where it may. */
  readonly requests: 1 | 3;
  readonly path?: string;
}

const openaiError = (status: number, message: string, more: object = {}): RawReply => ({
  status,
  body: { error: { message, ...more } },
});

/** Whatever a server says, people read its own words, and what to change. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'a rate limit inside a 200': {
    reply: { body: { error: { code: 429, message: 'Slow down please' } } },
    says: /no more requests for now \(429, .*\): Slow down please\./,
    requests: 3,
  },
  'a rate limit inside a 200, in words': {
    reply: { body: { error: { type: 'rate_limit_error', message: 'Slow down please' } } },
    says: /no more requests for now \(429/,
    requests: 3,
  },
  'no money, inside a 200': {
    reply: { body: { error: { code: 402, message: 'Buy credits first' }, user_id: 'u' } },
    says: /has no credit left for this key \(402\): Buy credits first\. Add credit/,
    requests: 1,
  },
  'a wrong key, inside a 200': {
    reply: { body: { error: { code: '401', message: 'Who are you' } } },
    says: /does not accept the key \(401\): Who are you\. Check openai_api_key/,
    requests: 1,
  },
  'an error inside a 200 that is a text': {
    reply: { body: { error: 'the engine is not loaded' } },
    says: /failed \(500\): the engine is not loaded/,
    requests: 3,
  },
  'an error inside the choice of a 200': {
    reply: { body: { choices: [{ finish_reason: 'error', error: { code: 503, message: 'Provider is down' } }] } },
    says: /failed \(503\): Provider is down/,
    requests: 3,
  },
  "a provider's words within a router's": {
    reply: {
      body: {
        error: { code: 502, message: 'Provider returned error', metadata: { raw: '{"detail":"GPU fell off"}' } },
      },
    },
    says: /failed \(502\): Provider returned error.*GPU fell off/,
    requests: 3,
  },
  'no money, by status': {
    reply: openaiError(402, 'Insufficient balance'),
    says: /no credit left.*\(402\): Insufficient balance/,
    requests: 1,
  },
  'no money, as a 429, though a time is named': {
    reply: { ...openaiError(429, 'You ran out', { code: 'insufficient_quota' }), headers: { 'retry-after': '1' } },
    says: /no credit left.*\(429\): You ran out/,
    requests: 1,
  },
  'no money, as the type of a 429': {
    reply: openaiError(429, 'You ran out', { type: 'insufficient_quota' }),
    says: /no credit left/,
    requests: 1,
  },
  'no money, as a 400': {
    reply: openaiError(400, 'Your credit balance is too low to access the API'),
    says: /no credit left.*\(400\)/,
    requests: 1,
  },
  'a wrong path: a page': {
    reply: {
      status: 404,
      body: '<html><head><title>404 Not Found</title></head></html>',
      headers: { 'content-type': 'text/html' },
    },
    says: /has nothing at this path \(404\): a page 404 Not Found\. Check openai_base_url, which usually ends in/,
    requests: 1,
  },
  'a wrong path: FastAPI': {
    reply: { status: 404, body: { detail: 'Not Found' } },
    says: /nothing at this path \(404\): Not Found/,
    requests: 1,
  },
  'a wrong path: OpenAI': {
    reply: openaiError(404, 'Invalid URL (POST /chat/completions)', { type: 'invalid_request_error' }),
    says: /nothing at this path/,
    requests: 1,
  },
  'a wrong path: nothing at all': {
    reply: { status: 404, body: '' },
    says: /nothing at this path \(404\): no reason given/,
    requests: 1,
  },
  'a wrong path: no such method': {
    reply: { status: 405, body: { detail: 'Method Not Allowed' } },
    says: /nothing at this path \(405\): Method Not Allowed/,
    requests: 1,
  },
  'a model that is not there: Ollama': {
    reply: openaiError(404, 'model "mine" not found, try pulling it first'),
    says: /does not know the model "mine" \(404\): model mine not found, try pulling it first\. Check openai_model/,
    requests: 1,
  },
  'a model that is not there: vLLM, flat': {
    reply: { status: 404, body: { object: 'error', message: 'The model `mine` does not exist.', code: 404 } },
    says: /does not know the model "mine" \(404\): The model mine does not exist/,
    requests: 1,
  },
  'a deployment that is not there: Azure': {
    reply: openaiError(404, 'The API deployment for this resource does not exist', { code: 'DeploymentNotFound' }),
    says: /does not know the model "mine"/,
    requests: 1,
  },
  'a prompt that is too large for a minute': {
    reply: openaiError(
      413,
      'Request too large for model `mine` on tokens per minute (TPM): Limit 6000, Requested 8123',
    ),
    says: /takes no request of this size \(413\): Request too large.*Lower max_prompt_tokens/,
    requests: 1,
  },
  'the same as a 429': {
    reply: openaiError(429, 'Request too large for mine on tokens per min (TPM): Limit 6000, Requested 8123'),
    says: /takes no request of this size \(429\).*Lower max_prompt_tokens/,
    requests: 1,
  },
  'the same as GitHub said it': {
    reply: openaiError(413, 'Request body too large', { code: 'tokens_limit_reached' }),
    says: /takes no request of this size \(413\)/,
    requests: 1,
  },
  'a body that is too large': {
    reply: { status: 413, body: 'Payload Too Large', headers: { 'content-type': 'text/plain' } },
    says: /takes no request of this size \(413\): Payload Too Large\. Lower max_prompt_tokens/,
    requests: 1,
  },
  'a pace of tokens': {
    reply: {
      ...openaiError(429, 'Rate limit reached on tokens per min (TPM): Limit 9000, Used 8000'),
      headers: { 'retry-after-ms': '1' },
    },
    says: /no more requests for now.*A lower max_prompt_tokens would use less of it/,
    requests: 3,
  },
  "Azure's content filter": {
    reply: openaiError(
      400,
      "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
      {
        code: 'content_filter',
        status: 400,
      },
    ),
    says: /did not put the question to its model \(400\): its content filter stepped in: The response was filtered/,
    requests: 1,
  },
  'a list of errors: Google': {
    reply: { status: 400, body: [{ error: { code: 400, message: 'API key not valid. Please pass a valid one.' } }] },
    says: /does not accept the key \(400\): API key not valid/,
    requests: 1,
  },
  'an error that is a text: LM Studio': {
    reply: { status: 409, body: { error: 'No models loaded' } },
    says: /failed \(409\): No models loaded/,
    requests: 3,
  },
  'a title and a detail': {
    reply: { status: 500, body: { title: 'Internal', detail: 'The pump stopped' } },
    says: /failed \(500\): The pump stopped/,
    requests: 3,
  },
  'nothing but text': {
    reply: { status: 503, body: 'upstream connect error', headers: { 'content-type': 'text/plain' } },
    says: /failed \(503\): upstream connect error/,
    requests: 3,
  },
};

describe('what a server fails with is told in its own words, with what to change, and tried again only where that may help', () => {
  for (const [name, { reply, says, requests }] of Object.entries(FAULTS)) {
    it(name, async (t) => {
      const server = await openStandIn(t, { reply: () => reply });
      const { error } = await server.ask();
      assert.match(error?.message ?? '', says);
      assert.equal(server.requests.length, requests);
      assert.deepEqual(server.calls, [], 'nothing was billed');
    });
  }
});

describe('the words of a server', () => {
  it('are shown without the key, escape sequences, marks and markup, on one short line', async (t) => {
    const said = `\u001b[31mBad\u001b[0m key ${STAND_IN_KEY}\n::error::\u202e<b>@admin</b> ${'very '.repeat(200)}`;
    const server = await openStandIn(t, { reply: () => openaiError(401, said) });
    const message = (await server.ask()).error?.message ?? '';
    assert.match(message, /does not accept the key \(401\): Bad key error b admin b very very/);
    assert.doesNotMatch(message, /canary|\p{Control}|[\u202e<>@]|::|31m/u);
    assert.ok(message.length < 320);
  });

  it('are kept of Gemini too, whatever their form, and an error inside a 200 is one', async (t) => {
    for (const [reply, says] of [
      [{ status: 503, body: { message: 'The pump stopped' } }, /failed \(503\): The pump stopped/],
      [
        { status: 404, body: '<html><title>Lost</title></html>' },
        /nothing at this path \(404\): a page Lost\. Check GEMINI_BASE_URL/,
      ],
      [
        { status: 404, body: [{ error: { message: 'models/mine is not found for API version v1beta' } }] },
        /does not know the model "mine"/,
      ],
      [{ body: { error: { code: 429, message: 'Slow down' } } }, /no more requests for now \(429/],
    ] as const) {
      const server = await openStandIn(t, { engine: 'gemini', reply: () => reply });
      assert.match((await server.ask()).error?.message ?? '', says);
    }
  });
});
