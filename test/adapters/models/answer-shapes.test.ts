import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStandIn, type RawReply } from '../../support/ask-stand-in.ts';

const ANSWER = { isCategorizable: true, missing: [], areas: ['area/fuel'], summary: 'The tank leaks.' };
const TEXT = JSON.stringify(ANSWER);
const DRAFT = JSON.stringify({ ...ANSWER, areas: ['area/radio'] });
const PYTHON = "{'isCategorizable': True, 'missing': [], 'areas': ['area/fuel'], 'summary': None}";
const USAGE = { prompt_tokens: 500, completion_tokens: 20 };

function completion(message: unknown, more: Readonly<Record<string, unknown>> = {}): unknown {
  const { finish_reason = 'stop', ...rest } = more;
  return { id: 'x', choices: [{ index: 0, finish_reason, message }], usage: USAGE, ...rest };
}

const saying = (content: unknown) => completion({ role: 'assistant', content });

/** Bodies of OpenAI-like servers that hold an answer. */
const OPENAI_SHAPES: Readonly<Record<string, unknown>> = {
  'a text': saying(TEXT),
  'a list of one part': saying([{ type: 'text', text: TEXT }]),
  'a list of parts that end in the middle of the JSON': saying([
    { type: 'text', text: TEXT.slice(0, 30) },
    { type: 'text', text: TEXT.slice(30) },
  ]),
  'parts of thoughts, then of text': saying([
    { type: 'thinking', thinking: [{ type: 'text', text: `Perhaps ${DRAFT}` }] },
    { type: 'text', text: TEXT },
  ]),
  'parts of output text': saying([{ type: 'output_text', text: TEXT, annotations: [] }]),
  'a list of texts': saying([TEXT]),
  'a part whose text is wrapped': saying([{ type: 'text', text: { value: TEXT } }]),
  'an object, unpacked': saying(ANSWER),
  'thoughts beside it under reasoning_content': completion({ content: TEXT, reasoning_content: `Hm, ${DRAFT}` }),
  'thoughts beside it under reasoning': completion({ content: TEXT, reasoning: `Hm, ${DRAFT}` }),
  'no content, and the answer under reasoning_content': completion({ content: null, reasoning_content: TEXT }),
  'no content, and the answer under reasoning': completion({ content: '', reasoning: `So it is:\n${TEXT}` }),
  'no content, and the answer in a list of reasoning_details': completion({
    content: null,
    reasoning_details: [{ type: 'reasoning.text', text: TEXT }],
  }),
  'arguments of a tool': completion({
    content: null,
    tool_calls: [{ type: 'function', function: { name: 'triage', arguments: TEXT } }],
  }),
  'the text of an older API': { choices: [{ text: TEXT, finish_reason: 'stop' }], usage: USAGE },
  'an error of null beside it': completion({ content: TEXT }, { error: null }),
  'usage of another kind': completion({ content: TEXT }, { usage: 'none' }),
  'thoughts around': saying(`<think>Maybe ${DRAFT} or {not}</think>\n${TEXT}`),
  'thoughts whose beginning lacks': saying(`Maybe ${DRAFT}</think>${TEXT}`),
  'a fence': saying(`\`\`\`json\n${TEXT}\n\`\`\``),
  'a fence in prose': saying(`Here you are:\n\`\`\`\n${TEXT}\n\`\`\`\nAnything else?`),
  'prose with braces': saying(`The set {fuel, radio} leaves this: ${TEXT} {done}`),
  'a JSON string': saying(JSON.stringify(TEXT)),
  'one level deeper': saying(JSON.stringify({ response: ANSWER })),
  'as text one level deeper': saying(JSON.stringify({ name: 'triage_everything', arguments: TEXT })),
  'a list of one': saying(`[${TEXT}]`),
  "Python's literals": saying(PYTHON),
  "Python's literals in a fence": saying(`\`\`\`python\n${PYTHON}\n\`\`\``),
  'a string that holds an end of thoughts': saying(JSON.stringify({ ...ANSWER, summary: 'the </think> tag' })),
  'an end at its length, after blanks without end': completion(
    { content: `${TEXT}${'\n'.repeat(2000)}` },
    { finish_reason: 'length' },
  ),
  'no reason why it ended': completion({ content: TEXT }, { finish_reason: null }),
  'JSON under another type of content': saying(TEXT),
};

const geminiSaying = (parts: unknown, finishReason = 'STOP') => ({
  candidates: [{ content: { role: 'model', parts }, finishReason }],
  usageMetadata: { promptTokenCount: 500, candidatesTokenCount: 20 },
});

const GEMINI_SHAPES: Readonly<Record<string, unknown>> = {
  'a part': geminiSaying([{ text: TEXT }]),
  'parts that end in the middle': geminiSaying([{ text: TEXT.slice(0, 30) }, { text: TEXT.slice(30) }]),
  'thoughts beside it': geminiSaying([{ text: `Hm, ${DRAFT}`, thought: true }, { text: TEXT }]),
  'nothing but a thought, which is the answer': geminiSaying([{ text: TEXT, thought: true }]),
  'a part of another kind beside it': geminiSaying([{ executableCode: { code: '1' } }, { text: TEXT }]),
  'an end at its length, after blanks without end': geminiSaying(
    [{ text: `${TEXT}${'\n'.repeat(999)}` }],
    'MAX_TOKENS',
  ),
};

for (const [engine, shapes] of [
  ['openai', OPENAI_SHAPES],
  ['gemini', GEMINI_SHAPES],
] as const) {
  describe(`an answer of ${engine} is read, for one call, from`, () => {
    for (const [name, body] of Object.entries(shapes)) {
      it(name, async (t) => {
        const type = name.includes('another type') ? 'text/plain' : 'application/json';
        const server = await openStandIn(t, { engine, reply: () => ({ body, headers: { 'content-type': type } }) });
        const { areas, error } = await server.ask();
        assert.deepEqual([areas, error?.message], [['area/fuel'], undefined]);
        assert.equal(server.requests.length, 1);
      });
    }
  });
}

describe('an answer that says nothing', () => {
  const nonsense: Readonly<Record<string, string>> = {
    prose: 'It should get area/fuel.',
    'the schema, said again': JSON.stringify({ type: 'object', properties: { areas: { type: 'array' } } }),
    'a repair that holds a label that was not offered': "{'areas': ['area/fuel', 'area/brakes']}",
    'thoughts without end': `<think>${TEXT}`,
  };
  for (const [name, content] of Object.entries(nonsense)) {
    it(`is asked for once more, and both are counted: ${name}`, async (t) => {
      const server = await openStandIn(t, { reply: () => ({ body: saying(content) }) });
      const { error } = await server.ask();
      assert.match(error?.message ?? '', /answered twice without the JSON/);
      assert.deepEqual(
        server.calls.map(({ answer }) => answer.promptTokens),
        [500, 500],
      );
    });
  }

  const billed: Readonly<Record<string, { readonly body: unknown; readonly says: RegExp }>> = {
    'a message of null': { body: completion(null), says: /gave an empty answer/ },
    'no choices': { body: { choices: [], usage: USAGE }, says: /gave an empty answer/ },
    'choices that are none': { body: { choices: null, usage: USAGE }, says: /gave an empty answer/ },
    'an error in the middle': {
      body: completion({ content: '' }, { finish_reason: 'error', error: { code: 502, message: 'Upstream died' } }),
      says: /broke off its answer: Upstream died/,
    },
    'an error beside the choice': {
      body: { choices: [{ finish_reason: 'error', error: { message: 'Upstream died' } }], usage: USAGE },
      says: /broke off its answer: Upstream died/,
    },
    'a filter at its end': {
      body: completion({ content: null }, { finish_reason: 'content_filter' }),
      says: /safety filter stepped in/,
    },
    'a part that refuses': { body: saying([{ type: 'refusal', refusal: 'No.' }]), says: /refused to answer/ },
  };
  for (const [name, { body, says }] of Object.entries(billed)) {
    it(`is counted where it was billed, and not asked for again: ${name}`, async (t) => {
      const server = await openStandIn(t, { reply: (): RawReply => ({ body }) });
      const { error } = await server.ask();
      assert.match(error?.message ?? '', says);
      assert.equal(server.requests.length, 1);
      assert.deepEqual(
        server.calls.map(({ answer }) => [answer.promptTokens, answer.completionTokens]),
        [[500, 20]],
      );
    });
  }
});
