import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { ChatModel, ChatRequest } from '../../src/models/chat-model.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { type ModelEffect, type ModelServer, startModelServer } from '../support/start-model-server.ts';
import { until } from '../support/until.ts';

export const REQUEST: ChatRequest = {
  system: 'Judge the issue.',
  user: 'The tank leaks.',
  schema: {
    name: 'triage_everything',
    properties: {
      isCategorizable: { kind: 'yes-no', description: 'Enough?' },
      areas: { kind: 'choices', values: ['area/fuel', 'area/radio'], description: 'Labels' },
      summary: { kind: 'text', description: 'A line' },
    },
  },
  promptTokens: 100,
  maxOutputTokens: 500,
};

/** A signal that lets an answer take its time. */
export const NEVER = new AbortController().signal;

export interface ChatModelCase {
  /** A model of the server, with the key `secret-key`. */
  open(server: ModelServer): ChatModel;
  /** How the API says that an answer reached its length, and that a filter stepped in. */
  readonly finishes: { readonly length: string; readonly blocked: string };
}

/** What every ChatModel promises. */
export function describeChatModel(name: string, { open, finishes }: ChatModelCase): void {
  describe(`${name} as a ChatModel`, () => {
    let server: ModelServer;
    let model: ChatModel;
    before(async () => {
      server = await startModelServer();
      model = open(server);
    });
    after(() => server.close());
    afterEach(() => server.verify());

    async function failure(effect: ModelEffect, count = 1): Promise<ServiceError> {
      server.queue(...Array.from({ length: count }, () => effect));
      const error: unknown = await model.answer(REQUEST, NEVER).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof ServiceError, String(error));
      return error;
    }

    it('gives the text and the tokens of an answer', async () => {
      server.queue({ kind: 'text', text: '{"areas": []}', promptTokens: 42, completionTokens: 7 });
      assert.deepEqual(await model.answer(REQUEST, NEVER), {
        text: '{"areas": []}',
        finish: 'done',
        promptTokens: 42,
        completionTokens: 7,
      });
    });

    it('sends instructions, question and the values of the schema', async () => {
      server.queue('{}');
      await model.answer(REQUEST, NEVER);
      const request = server.requests.at(-1);
      assert.deepEqual(
        [request?.model, request?.system, request?.user],
        [model.name, 'Judge the issue.', 'The tank leaks.'],
      );
      assert.deepEqual(request?.choices, { areas: ['area/fuel', 'area/radio'] });
      assert.ok(JSON.stringify(request?.body).includes('500'), 'the limit of the answer');
    });

    it('tells why an answer ended', async () => {
      for (const [finish, text, expected] of [
        [finishes.length, '{"areas": ["ar', 'length'],
        [finishes.blocked, '', 'blocked'],
        [undefined, '  ', 'empty'],
      ] as const) {
        server.queue({ kind: 'text', text, ...(finish === undefined ? {} : { finish }) });
        assert.equal((await model.answer(REQUEST, NEVER)).finish, expected);
      }
    });

    it('says of each status whether it is worth another try', async () => {
      for (const [status, retryable] of [
        [401, false],
        [403, false],
        [404, false],
        [408, true],
        [409, true],
        [429, true],
        [500, true],
        [503, true],
      ] as const) {
        const error = await failure({ kind: 'status', status });
        assert.deepEqual([error.status, error.retryable], [status, retryable], error.message);
      }
    });

    it('passes on how long the service asks to wait', async () => {
      const error = await failure({ kind: 'status', status: 429, headers: { 'retry-after': '3' } });
      assert.equal(error.retryAfterMs, 3000);
    });

    it('says what to do about a wrong key, an unknown model and a prompt that is too long', async () => {
      assert.match(
        (await failure({ kind: 'status', status: 401 })).message,
        /does not accept the key \(401\).*_api_key/,
      );
      const gone = await failure({ kind: 'status', status: 404, message: 'The model is not found.' });
      assert.match(gone.message, /does not know the model ".*" \(404\)/);
      const message = "This model's maximum context length is 8192 tokens, but you asked for 9000.";
      const tooLong = await failure({ kind: 'status', status: 400, message });
      assert.match(tooLong.message, /too long.*Lower max_prompt_tokens/);
      assert.equal(tooLong.retryable, false);
    });

    it('takes what is no answer of the API for a passing fault', async () => {
      for (const effect of [
        { kind: 'html' },
        { kind: 'malformed' },
        { kind: 'disconnect' },
        { kind: 'json', json: 7 },
      ] as const) {
        const error = await failure(effect);
        assert.equal(error.retryable, true, effect.kind);
        assert.doesNotMatch(error.message, /evil/, 'what it holds is not repeated');
      }
    });

    it('ends with its signal', async () => {
      server.queue({ kind: 'hang' });
      const [controller, asked] = [new AbortController(), server.requests.length];
      const answer = assert.rejects(model.answer(REQUEST, controller.signal), /did not answer in time/);
      await until(() => server.requests.length > asked);
      controller.abort();
      await answer;
    });

    it('never repeats the key', async () => {
      const error = await failure({ kind: 'status', status: 401, message: 'wrong: secret-key' });
      assert.doesNotMatch(error.message, /secret-key/);
    });
  });
}

/** A port where nobody listens. */
export const UNREACHABLE = 'http://127.0.0.1:9';
