import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { DecisionCreateParams } from 'openai/resources/decisions';
import { createOpenAIDecisionModel } from '../../../src/adapters/openai/create-openai-decision-model.ts';
import type { DecisionAnswer, DecisionRequest } from '../../../src/models/decision-model.ts';
import { ModelGoneError } from '../../../src/models/model-gone-error.ts';
import { ServiceError } from '../../../src/shared/errors.ts';
import { answerDecisions, byLabel } from '../../support/answer-decisions.ts';
import { readBody, serveLoopback } from '../../support/serve-loopback.ts';

const KEY = 'sk-canary-decisions';
const NEVER = new AbortController().signal;
const REQUEST: DecisionRequest = {
  system: 'Judge.',
  user: 'The tank leaks',
  questions: [
    { kind: 'predicate', statement: 'It says enough.' },
    { kind: 'predicate', statement: 'The label "area/fuel" clearly fits the issue.' },
    {
      kind: 'choice',
      statement: 'Which type?',
      values: [
        { name: 'type/bug', description: 'Broken' },
        { name: 'type/feature', description: '' },
        { name: 'none of these', description: 'No other value fits.' },
      ],
    },
  ],
  promptTokens: 50,
};

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is where it is a text. */
  readonly body: unknown;
}

/** A model on loopback that replies so to one request after the other, the last reply again and again. */
async function open(t: TestContext, replies: readonly Reply[], { model = 'gpt-6-luna', path = '/v1' } = {}) {
  const requests: { readonly path: string | undefined; readonly body: DecisionCreateParams }[] = [];
  const server = await serveLoopback(async (incoming, outgoing) => {
    requests.push({ path: incoming.url, body: JSON.parse(String(await readBody(incoming))) });
    const { status = 200, headers = {}, body } = replies[Math.min(requests.length, replies.length) - 1] as Reply;
    outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
    outgoing.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  t.after(() => server.close());
  const decider = createOpenAIDecisionModel({
    model,
    apiKey: KEY,
    baseUrl: `${server.url}${path}`,
    today: '2026-11-30',
  });
  return { requests, ask: () => decider.answer(REQUEST, NEVER) };
}

async function failureOf(t: TestContext, reply: Reply): Promise<ServiceError> {
  const { ask } = await open(t, [reply]);
  const error: unknown = await ask().then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(error instanceof ServiceError, String(error));
  assert.doesNotMatch(error.message, /canary/);
  return error;
}

function kindsOf(answers: readonly DecisionAnswer[]): string[] {
  return answers.map(({ kind }) => kind);
}

function rounded(share: number): number {
  return Number(share.toFixed(6));
}

const USAGE = { input_tokens: 9, output_tokens: 3 };
const PREDICATES = [
  { type: 'predicate', name: 'q1', probability: 0.9 },
  { type: 'predicate', name: 'q2', probability: 0.2 },
];
const CHOICE = {
  type: 'choice',
  name: 'q3',
  choice: 'type/bug',
  confidence: 0.7,
  probabilities: [
    { value: 'none of these', probability: 0.1 },
    { value: 'type/bug', probability: 0.7 },
    { value: 'type/feature', probability: 0.2 },
  ],
};

describe('createOpenAIDecisionModel', () => {
  it('sends instructions, text and questions as the API names them, and writes nothing to its cache', async (t) => {
    const replies = [{ body: { answers: [...PREDICATES, CHOICE], usage: USAGE } }];
    const { ask, requests } = await open(t, replies);
    await ask();
    assert.deepEqual(requests, [
      {
        path: '/v1/decisions',
        body: {
          model: 'gpt-6-luna',
          input: [
            { role: 'system', content: 'Judge.' },
            { role: 'user', content: 'The tank leaks' },
          ],
          questions: [
            { type: 'predicate', name: 'q1', instructions: 'It says enough.' },
            { type: 'predicate', name: 'q2', instructions: 'The label "area/fuel" clearly fits the issue.' },
            {
              type: 'choice',
              name: 'q3',
              instructions: 'Which type?',
              choices: [
                { value: 'type/bug', description: 'Broken' },
                { value: 'type/feature' },
                { value: 'none of these', description: 'No other value fits.' },
              ],
            },
          ],
          prompt_cache_options: { mode: 'explicit' },
        },
      },
    ]);
  });

  it('reads a probability for each question, and counts what is billed: the input', async (t) => {
    const answer = answerDecisions(
      [
        { type: 'predicate', name: 'q1', instructions: 'It says enough.' },
        { type: 'predicate', name: 'q2', instructions: 'The label "area/fuel" clearly fits the issue.' },
        {
          type: 'choice',
          name: 'q3',
          instructions: 'Which type?',
          choices: [{ value: 'type/bug' }, { value: 'type/feature' }, { value: 'none of these' }],
        },
      ],
      byLabel({ 'area/fuel': 0.75, 'type/bug': 0.6, 'type/feature': 0.3, 'none of these': 0.1 }, { saysEnough: 0.5 }),
      {
        usage: {
          input_tokens: 120,
          input_tokens_details: { cached_tokens: 20, cache_write_tokens: 7 },
          output_tokens: 33,
          output_tokens_details: { reasoning_tokens: 30 },
          total_tokens: 153,
        },
      },
    );
    const { ask } = await open(t, [{ body: answer }]);
    const { answers, ...tokens } = await ask();
    const [first, second, third] = answers;
    assert.deepEqual(
      [first, second],
      [
        { kind: 'predicate', probability: 0.5 },
        { kind: 'predicate', probability: 0.75 },
      ],
    );
    assert.ok(third?.kind === 'choice');
    assert.deepEqual(third.probabilities.map(rounded), [0.6, 0.3, 0.1]);
    assert.deepEqual(tokens, { promptTokens: 120, cachedTokens: 20, cacheWriteTokens: 7, completionTokens: 0 });
  });

  it('takes answers by their names, and by their order where they have none', async (t) => {
    const shuffled = [CHOICE, ...PREDICATES.toReversed()];
    const unnamed = [...PREDICATES, CHOICE].map((answer) => ({ ...answer, name: null }));
    for (const answers of [shuffled, unnamed]) {
      const { ask } = await open(t, [{ body: { answers, usage: USAGE } }]);
      const [first, second, third] = (await ask()).answers;
      assert.deepEqual(
        [first, second],
        [
          { kind: 'predicate', probability: 0.9 },
          { kind: 'predicate', probability: 0.2 },
        ],
      );
      assert.ok(third?.kind === 'choice');
      assert.deepEqual(third.probabilities.map(rounded), [0.7, 0.2, 0.1]);
    }
  });

  it('loses no other answer to one that is refused or missing', async (t) => {
    const refused = { type: 'refusal', name: 'q2' };
    const { ask } = await open(t, [
      { body: { answers: [PREDICATES[0], refused, CHOICE], usage: USAGE } },
      { body: { answers: [PREDICATES[0], CHOICE], usage: USAGE } },
      { body: { answers: [], usage: USAGE } },
    ]);
    assert.deepEqual(kindsOf((await ask()).answers), ['predicate', 'refusal', 'choice']);
    assert.deepEqual(kindsOf((await ask()).answers), ['predicate', 'unreadable', 'choice']);
    assert.deepEqual(kindsOf((await ask()).answers), ['unreadable', 'unreadable', 'unreadable']);
  });

  it('takes nothing for a probability that is none', async (t) => {
    for (const probability of ['null', '"NaN"', '"0.9"', '1e999', '-0.1', '1.2', 'true', '{}']) {
      const text = JSON.stringify({ answers: [PREDICATES[0], { ...PREDICATES[1], probability: 'HERE' }, CHOICE] });
      const { ask } = await open(t, [{ body: text.replace('"HERE"', probability) }]);
      assert.deepEqual(kindsOf((await ask()).answers), ['predicate', 'unreadable', 'choice'], probability);
    }
  });

  it('takes no choice whose values are not those that were offered, once each and together 1', async (t) => {
    const [none, bug, feature] = CHOICE.probabilities;
    const broken: Readonly<Record<string, readonly unknown[]>> = {
      'more than 1': [none, { ...bug, probability: 0.9 }, feature],
      'less than 1': [none, { ...bug, probability: 0.1 }, feature],
      'one lacks': [none, bug],
      'one twice': [none, bug, bug],
      'one is no probability': [none, { ...bug, probability: null }, feature],
      'one was not offered': [none, bug, { value: 'type/epic', probability: 0.2 }],
      'more than was offered': [none, bug, feature, { value: 'type/epic', probability: 0 }],
      'a boolean of the same text': [none, bug, { value: true, probability: 0.2 }],
    };
    for (const [name, probabilities] of Object.entries(broken)) {
      const { ask } = await open(t, [{ body: { answers: [...PREDICATES, { ...CHOICE, probabilities }] } }]);
      assert.deepEqual(kindsOf((await ask()).answers), ['predicate', 'predicate', 'unreadable'], name);
    }
  });

  it('makes up for what rounding takes from a choice', async (t) => {
    const probabilities = CHOICE.probabilities.map(({ value }) => ({ value, probability: 0.33 }));
    const { ask } = await open(t, [{ body: { answers: [...PREDICATES, { ...CHOICE, probabilities }] } }]);
    const choice = (await ask()).answers[2];
    assert.ok(choice?.kind === 'choice');
    assert.ok(Math.abs(choice.probabilities.reduce((sum, share) => sum + share, 0) - 1) < 1e-9);
  });

  it('takes no answer of one kind for one of another', async (t) => {
    const answers = [{ ...CHOICE, name: 'q1' }, { type: 'score', name: 'q2', probability: 0.5 }, 7];
    const { ask } = await open(t, [{ body: { answers } }]);
    assert.deepEqual(kindsOf((await ask()).answers), ['unreadable', 'unreadable', 'unreadable']);
  });

  it('says of a server without the endpoint what to set', async (t) => {
    for (const status of [404, 405]) {
      const error = await failureOf(t, { status, body: { detail: 'Not Found' } });
      assert.match(error.message, /nothing at this path \(40[45]\): Not Found\. .*set models\.openai_api to chat/);
      assert.deepEqual([error.retryable, error.status, error instanceof ModelGoneError], [false, status, false]);
    }
  });

  it('tells a model that the server does not have from an endpoint', async (t) => {
    const message = 'The model `gpt-6-luna` does not exist or you do not have access to it.';
    const error = await failureOf(t, { status: 404, body: { error: { message, code: 'model_not_found' } } });
    assert.ok(error instanceof ModelGoneError);
    assert.match(error.message, /does not know the model "gpt-6-luna".*Check openai_model/);
  });

  it('may ask again after 429, a fault of the server and what is not from its API, and not after a wrong key', async (t) => {
    const busy = await failureOf(t, {
      status: 429,
      headers: { 'retry-after': '7' },
      body: { error: { message: 'Rate limit reached' } },
    });
    assert.deepEqual([busy.retryable, busy.retryAfterMs], [true, 7000]);
    for (const body of ['{"answers": [{"type"', '{"answers": NaN}', '<html>', '[]', '{"answers": "none"}', '{}']) {
      const error = await failureOf(t, { body });
      assert.match(error.message, /not from its API \(200\)/, body);
      assert.equal(error.retryable, true);
    }
    assert.equal((await failureOf(t, { status: 503, body: {} })).retryable, true);
    const key = await failureOf(t, { status: 401, body: { error: { message: `Incorrect API key ${KEY}` } } });
    assert.match(key.message, /does not accept the key \(401\)/);
    assert.equal(key.retryable, false);
  });

  it('reads an error under a status of success as what it is', async (t) => {
    const error = await failureOf(t, { body: { error: { message: 'No credit left', code: 402 } } });
    assert.match(error.message, /no credit left for this key/i);
  });

  it('does without what a server refuses, and remembers it', async (t) => {
    const refuse = (message: string) => ({ status: 400, body: { error: { message } } });
    const { ask, requests } = await open(t, [
      refuse('Unknown parameter: prompt_cache_options.'),
      refuse('role "system" is not supported'),
      { body: { answers: [...PREDICATES, CHOICE] } },
    ]);
    await ask();
    await ask();
    assert.equal(requests.length, 4);
    for (const { body } of requests.slice(2)) {
      assert.equal(body.prompt_cache_options, undefined);
      assert.deepEqual(body.input, [{ role: 'user', content: 'Judge.\n\nThe tank leaks' }]);
    }
  });

  it('sends a model that it does not know nothing that might be refused, and takes the address of the endpoint', async (t) => {
    const { ask, requests } = await open(t, [{ body: { answers: [] } }], { model: 'mine', path: '/v1/decisions' });
    await ask();
    assert.deepEqual(
      requests.map(({ path, body }) => [path, Object.keys(body)]),
      [['/v1/decisions', ['model', 'input', 'questions']]],
    );
  });
});
