import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { geminiOf, openaiOf, runModelTriage } from '../../support/run-model-triage.ts';
import { type ModelReply, type ModelServer, startModelServer } from '../../support/start-model-server.ts';

const ANSWER = { isCategorizable: true, missing: [], areas: ['area/charts'], types: ['type/bug'], duplicates: [] };
/** What the local engine would apply to the issue alone. */
const LOCAL_LABELS = ['area/charts'];
const TRIES = 3;

let server: ModelServer;
before(async () => {
  server = await startModelServer();
});
after(() => server.close());
afterEach(() => server.verify());

function repeat(reply: ModelReply, count = TRIES): ModelReply[] {
  return Array.from({ length: count }, () => reply);
}

interface Fault {
  readonly replies: readonly ModelReply[];
  /** What the note says. */
  readonly note: RegExp;
  readonly flags?: readonly string[];
}

/** Each ends in the local verdict. */
const FATAL: Readonly<Record<string, Fault>> = {
  'answers 500 at every try': { replies: repeat({ kind: 'status', status: 500 }), note: /failed \(500\)/ },
  'answers 429 at every try': { replies: repeat({ kind: 'status', status: 429 }), note: /no more requests.*\(429/ },
  'asks to wait beyond the deadline': {
    replies: [{ kind: 'status', status: 429, headers: { 'retry-after': '3600' } }],
    note: /no more requests.*\(429/,
  },
  'answers with a page': { replies: repeat({ kind: 'html' }), note: /not from its API \(200\)/ },
  'answers JSON that breaks off': { replies: repeat({ kind: 'malformed' }), note: /not from its API \(200\)/ },
  'breaks the connection in the middle': { replies: repeat({ kind: 'disconnect' }), note: /closed the connection/ },
  'does not know the key': { replies: [{ kind: 'status', status: 401 }], note: /does not accept the key \(401\)/ },
  'does not know the model': {
    replies: [{ kind: 'status', status: 404, message: 'The model was not found.' }],
    note: /does not know the model "mine" \(404\)/,
    flags: ['--gemini-model', 'mine', '--openai-model', 'mine'],
  },
  'is not at this address': {
    replies: [{ kind: 'status', status: 404, message: 'Not Found' }],
    note: /has nothing at this path \(404\): Not Found\. Check/,
  },
  'has no money left': {
    replies: [{ kind: 'json', json: { error: { code: 402, message: 'Buy more' } } }],
    note: /has no credit left for this key \(402\): Buy more/,
  },
  'finds the prompt too long': {
    replies: [{ kind: 'status', status: 400, message: 'input exceeds the maximum context length of 4096 tokens' }],
    note: /too long for the model.*Lower max_prompt_tokens/,
  },
  'answers twice in prose': {
    replies: repeat('I think it is about charts.', 2),
    note: /answered twice without the JSON/,
  },
  'answers nothing': { replies: [''], note: /gave an empty answer/ },
};

for (const [engine, setUp, ends] of [
  ['gemini', geminiOf, { length: 'MAX_TOKENS', blocked: 'SAFETY' }],
  ['openai', openaiOf, { length: 'length', blocked: 'content_filter' }],
] as const) {
  const faults: Readonly<Record<string, Fault>> = {
    ...FATAL,
    'does not finish its answer': {
      replies: [{ kind: 'text', text: '{"areas": ["area/ch', finish: ends.length }],
      note: /did not finish its answer within 4096 tokens/,
    },
    'thinks without end': {
      replies: repeat({ kind: 'text', text: '', finish: ends.length }, 2),
      note: /thought for so long that it did not finish its answer within 16384 tokens/,
    },
    'is stopped by a filter': { replies: [{ kind: 'text', text: '', finish: ends.blocked }], note: /safety filter/ },
  };

  describe(`the local engine judges alone when ${engine}`, () => {
    for (const [name, { replies, note, flags: more = [] }] of Object.entries(faults)) {
      it(name, async (t) => {
        server.queue(...replies);
        const { flags, env } = setUp(server);
        const run = await runModelTriage(t, { flags: [...flags, ...more], env });
        assert.equal(run.exitCode, 0);
        assert.deepEqual([run.verdict.engine, run.applied], ['local', LOCAL_LABELS]);
        assert.match(run.verdict.notes.join('\n'), note);
        assert.match(run.verdict.notes.join('\n'), /The local engine judged alone\.$/);
        assert.match(run.stderr, /^warning: #5002: .*\n$/, 'one warning');
        assert.doesNotMatch(run.stderr + JSON.stringify(run.verdict), /gemini-secret|evil/);
      });
    }

    it('never answers', async (t) => {
      // On a slow day the time is over before anything was asked.
      server.breakDown({ kind: 'hang' });
      t.after(() => server.breakDown(undefined));
      const { flags, env } = setUp(server);
      const run = await runModelTriage(t, { flags: [...flags, '--model-deadline', '3'], env });
      assert.deepEqual([run.exitCode, run.verdict.engine, run.applied], [0, 'local', LOCAL_LABELS]);
      assert.match(run.verdict.notes.join('\n'), /did not answer in time.* The local engine judged alone\.$/);
    });
  });
}

describe('a fault that passes leaves no trace in the verdict:', () => {
  const passing: Readonly<Record<string, readonly ModelReply[]>> = {
    'a 500': [{ kind: 'status', status: 500 }],
    'two different ones': [{ kind: 'status', status: 503 }, { kind: 'disconnect' }],
    'a 429 with the time to wait': [{ kind: 'status', status: 429, headers: { 'retry-after-ms': '50' } }],
    'a page': [{ kind: 'html' }],
    'an answer in prose': ['It is about charts, I would say.'],
    'an answer that breaks off': ['{"isCategorizable": true, "areas": ["area/ch'],
  };
  for (const [name, replies] of Object.entries(passing)) {
    it(name, async (t) => {
      server.queue(...replies, ANSWER);
      const run = await runModelTriage(t, geminiOf(server));
      assert.deepEqual([run.exitCode, run.stderr, run.verdict.notes], [0, '', []]);
      assert.deepEqual([run.verdict.engine, run.applied], ['gemini', ['area/charts', 'type/bug']]);
    });
  }
});

describe('an answer of doubtful form is read, and holds no label that was not offered:', () => {
  const json = JSON.stringify(ANSWER);
  const many = Array.from({ length: 10_000 }, (_, index) => `area/invented-${index}`);
  const answers: Readonly<Record<string, ModelReply>> = {
    'in a fence': `\`\`\`json\n${json}\n\`\`\``,
    'with trailing commas': json.replaceAll(']', ',]'),
    'with labels in other case': json
      .toUpperCase()
      .replace('TRUE', 'true')
      .replace(/"[A-Z]+"(?=:)/g, (name) => ({ '"TYPES"': '"types"', '"AREAS"': '"areas"' })[name] ?? name),
    'after thoughts': `<think>{"areas": ["area/api"]}</think>${json}`,
    'with labels that do not exist': { ...ANSWER, areas: ['area/charts', 'security', 'area/nowhere'] },
    'with numbers that were not found': { ...ANSWER, duplicates: ['999999', 1, '#2'] },
    'with ten thousand labels': { ...ANSWER, areas: ['area/charts', ...many] },
  };
  for (const [name, answer] of Object.entries(answers)) {
    it(name, async (t) => {
      server.queue(answer);
      const run = await runModelTriage(t, geminiOf(server));
      assert.deepEqual([run.exitCode, run.stderr], [0, '']);
      assert.deepEqual([run.verdict.engine, run.applied], ['gemini', ['area/charts', 'type/bug']]);
      assert.deepEqual(run.verdict.model?.duplicates, []);
    });
  }
});

describe('a server that knows no schema', () => {
  it('is asked for JSON, then in plain text, once for the whole run', async (t) => {
    const refuse = { kind: 'status', status: 400, message: 'response_format is not supported' } as const;
    server.queue(refuse, refuse, { isCategorizable: true }, ANSWER);
    const position = server.requests.length;
    const run = await runModelTriage(t, openaiOf(server));
    const formats = server.requests
      .slice(position)
      .map(({ body }) => (body.response_format as { type: string } | undefined)?.type);
    assert.deepEqual(formats, ['json_schema', 'json_object', undefined, undefined]);
    assert.deepEqual(run.applied, ['area/charts', 'type/bug']);
  });
});

describe('a setting that cannot work is refused before anything is asked:', () => {
  const wrong: Readonly<Record<string, readonly [flags: readonly string[], message: RegExp]>> = {
    'Gemini without a key': [
      ['--engine', 'gemini'],
      /--engine gemini needs a key: environment variable GEMINI_API_KEY/,
    ],
    'OpenAI without key and address': [
      ['--engine', 'openai'],
      /--engine openai needs a key: environment variable OPENAI_API_KEY/,
    ],
    'an address without http': [
      ['--openai-base-url', 'localhost:11434/v1'],
      /"localhost:11434\/v1" must be an address with http/,
    ],
  };
  for (const [name, [flags, message]] of Object.entries(wrong)) {
    it(name, async (t) => {
      const run = await runModelTriage(t, { flags });
      assert.equal(run.exitCode, 2);
      assert.match(run.stderr, message);
    });
  }
});
