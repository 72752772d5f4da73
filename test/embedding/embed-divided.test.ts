import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { createGeminiEmbedder } from '../../src/adapters/gemini/create-gemini-embedder.ts';
import { createOpenAIEmbedder } from '../../src/adapters/openai/create-openai-embedder.ts';
import { type EmbeddableIssue, embedAll } from '../../src/embedding/embed-all.ts';
import type { EmbeddingStore } from '../../src/embedding/embedding-store.ts';
import { createMemoryEmbeddingStore } from '../../src/embedding/memory-embedding-store.ts';
import { withRetries } from '../../src/embedding/retrying-embedder.ts';
import { ServiceError } from '../../src/shared/errors.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildIssue } from '../support/build-issue.ts';
import type { ServiceFault } from '../support/send-fault.ts';
import {
  type EmbeddingServer,
  type EmbeddingServerOptions,
  startEmbeddingServer,
  type TextToEmbed,
} from '../support/start-embedding-server.ts';

const DIMENSIONS = 16;
const POISON = 'quicksilver';
const PATIENCE = { maxTries: 3, timeoutMs: 20_000, firstWaitMs: 1, deadlineMs: 60_000 };
const PROVIDERS = ['gemini', 'openai'] as const;
type Provider = (typeof PROVIDERS)[number];

async function start(t: TestContext, options: EmbeddingServerOptions = {}): Promise<EmbeddingServer> {
  const server = await startEmbeddingServer(options);
  t.after(async () => {
    await server.close();
    server.verify();
  });
  return server;
}

function openEmbedder(server: EmbeddingServer, provider: Provider) {
  const common = { dimensions: DIMENSIONS, apiKey: 'secret-key' };
  const embedder =
    provider === 'gemini'
      ? createGeminiEmbedder({ ...common, model: 'gemini-embedding-001', baseUrl: server.url })
      : createOpenAIEmbedder({ ...common, model: 'text-embedding-3-small', baseUrl: server.openaiUrl });
  return withRetries(embedder, PATIENCE);
}

function run(
  issues: readonly EmbeddableIssue[],
  {
    server,
    provider = 'openai',
    store = createMemoryEmbeddingStore(),
    now = new Date('2026-11-30'),
    purpose = 'document',
  }: {
    readonly server: EmbeddingServer;
    readonly provider?: Provider;
    readonly store?: EmbeddingStore;
    readonly now?: Date;
    readonly purpose?: 'document' | 'query';
  },
) {
  return embedAll(issues, { embedder: openEmbedder(server, provider), store, purpose, now });
}

/** Issues of which those at `bad` say the poisonous word in title and body. */
function issuesWith(bad: readonly number[], count = 16, body = 'The pump is dry.'): EmbeddableIssue[] {
  return Array.from({ length: count }, (_, at) => {
    const title = bad.includes(at) ? `Leak ${at} of ${POISON}` : `Leak ${at}`;
    const text = { number: at + 1, title, body };
    return { issue: buildIssue({ ...text, labels: [] }), document: buildDocument(text) };
  });
}

const isBad = ({ text, title = '' }: TextToEmbed) => `${title} ${text}`.includes(POISON);
const refusing = (fault: ServiceFault) => (texts: readonly TextToEmbed[]) => (texts.some(isBad) ? fault : undefined);
const FILTERED = { kind: 'status', status: 400, message: 'Blocked: content_filter' } as const;
const isZero = (vectors: Float32Array, row: number) =>
  vectors.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS).every((value) => value === 0);
const logOf = (count: number) => Math.ceil(Math.log2(count));

const POISONS: readonly (readonly [string, EmbeddingServerOptions])[] = [
  ['a content filter', { refuse: refusing(FILTERED) }],
  ['a refusal without a reason (422)', { refuse: refusing({ kind: 'status', status: 422 }) }],
  ['a firewall (403)', { refuse: refusing({ kind: 'status', status: 403, message: 'Request blocked' }) }],
  ['a server that fails at it (500)', { refuse: refusing({ kind: 'status', status: 500 }) }],
  ['an answer that is no JSON', { refuse: refusing({ kind: 'malformed' }) }],
  ['no number in its vector', { spoil: (text, vector) => (isBad(text) ? [null, ...vector.slice(1)] : vector) }],
  ['a vector of zeros', { spoil: (text, vector) => (isBad(text) ? vector.map(() => 0) : vector) }],
  ['a vector that is too short', { spoil: (text, vector) => (isBad(text) ? vector.slice(1) : vector) }],
];

describe('a text that a service does not embed', () => {
  for (const provider of PROVIDERS) {
    for (const [what, options] of POISONS) {
      it(`leaves all others their vector: ${what}, ${provider}`, async (t) => {
        const server = await start(t, options);
        const { vectors, refusals } = await run(issuesWith([5]), { server, provider });
        assert.deepEqual([...refusals.keys()], [5]);
        assert.deepEqual(
          Array.from({ length: 16 }, (_, row) => isZero(vectors, row)),
          Array.from({ length: 16 }, (_, row) => row === 5),
        );
      });
    }
  }

  it('is found wherever it stands, with at most two requests for each halving', async (t) => {
    const server = await start(t, { refuse: refusing(FILTERED) });
    for (let position = 0; position < 16; position++) {
      const before = server.requests.length;
      const { refusals } = await run(issuesWith([position]), { server });
      assert.deepEqual([...refusals.keys()], [position]);
      // One that fails, one harmless text, and the text itself in two shorter forms where it is long enough.
      const extra = server.requests.length - before - 1;
      assert.ok(extra <= 2 * logOf(16) + 2, `${extra} requests for position ${position}`);
    }
  });

  it('is found beside others', async (t) => {
    const server = await start(t, { refuse: refusing(FILTERED) });
    const bad = [0, 1, 7, 15, 16, 39];
    const { refusals, vectors } = await run(issuesWith(bad, 100), { server });
    assert.deepEqual(
      [...refusals.keys()].sort((a, b) => a - b),
      bad,
    );
    assert.ok(Array.from({ length: 100 }, (_, row) => row).every((row) => isZero(vectors, row) === bad.includes(row)));
    assert.ok(server.requests.length <= 7 + 1 + bad.length * 2 * logOf(16), `${server.requests.length}`);
  });

  it('is shortened first: what offends may be in the part that goes', async (t) => {
    const server = await start(t, { refuse: refusing(FILTERED) });
    const issues = issuesWith([], 4).map((one, at) =>
      at === 2 ? issuesWith([], 3, `${'The pump is dry. '.repeat(20)} ${POISON}`)[2]! : one,
    );
    assert.equal((await run(issues, { server })).refusals.size, 0);
  });

  it('is halved until it is short enough, as query and as document, by both services', async (t) => {
    for (const provider of PROVIDERS) {
      for (const purpose of ['document', 'query'] as const) {
        const server = await start(t, { maxChars: 300 });
        const issues = [...issuesWith([], 3), ...issuesWith([], 4, '🐝'.repeat(3_000)).slice(3)];
        assert.equal((await run(issues, { server, provider, purpose })).refusals.size, 0);
        const sent = server.requests.flatMap(({ texts }) => texts.map(({ text }) => text));
        assert.ok(sent.every((text) => text.isWellFormed()));
      }
    }
  });

  it('stands in alone among queries', async (t) => {
    const server = await start(t, { refuse: refusing(FILTERED) });
    const { refusals } = await run(issuesWith([3], 6), { server, purpose: 'query' });
    assert.deepEqual([...refusals.keys()], [3]);
    assert.match(refusals.get(3)?.reason ?? '', /content filter stepped in/);
  });
});

describe('a refusal', () => {
  it('is asked about once more in the next run, then not for a month', async (t) => {
    const server = await start(t, { refuse: refusing(FILTERED) });
    const store = createMemoryEmbeddingStore();
    const askedOn = async (day: string) => {
      const before = server.requests.length;
      const { refusals } = await run(issuesWith([2], 6), { server, store, now: new Date(day) });
      assert.deepEqual([...refusals.keys()], [2]);
      return server.requests.slice(before).some(({ texts }) => texts.some(isBad));
    };
    const days = ['2026-12-01', '2026-12-02', '2026-12-03', '2026-12-31', '2027-01-02', '2027-01-03'];
    const asked: boolean[] = [];
    for (const day of days) asked.push(await askedOn(day));
    assert.deepEqual(asked, [true, true, false, false, true, false]);
  });

  it('is over when the text has changed, and when the service takes it', async (t) => {
    let isStrict = true;
    const server = await start(t, { refuse: (texts) => (isStrict ? refusing(FILTERED)(texts) : undefined) });
    const store = createMemoryEmbeddingStore();
    for (const _ of [1, 2]) assert.equal((await run(issuesWith([2], 6), { server, store })).refusals.size, 1);
    assert.equal((await run(issuesWith([], 6), { server, store })).refusals.size, 0);
    isStrict = false;
    const later = new Date('2027-03-01');
    assert.equal((await run(issuesWith([2], 6), { server, store, now: later })).refusals.size, 0);
    assert.equal((await run(issuesWith([2], 6), { server, store })).refusals.size, 0);
  });
});

describe('a service that is broken', () => {
  for (const fault of [
    { kind: 'status', status: 400, message: 'no' },
    { kind: 'status', status: 403 },
    { kind: 'status', status: 500 },
    { kind: 'html' },
    { kind: 'json', json: { data: [], embeddings: [] } },
  ] as const satisfies readonly ServiceFault[]) {
    for (const provider of PROVIDERS) {
      it(`is told from one that refuses a text, in a few requests: ${JSON.stringify(fault)}, ${provider}`, async (t) => {
        const server = await start(t);
        server.breakDown(fault);
        const store = createMemoryEmbeddingStore();
        await assert.rejects(run(issuesWith([], 200), { server, provider, store }), ServiceError);
        // Four requests in flight with their tries, each twice where dimensions may be at fault, and a harmless text.
        assert.ok(server.requests.length <= 4 * PATIENCE.maxTries * 2 + 8, `${server.requests.length}`);
      });
    }
  }

  it('is found out in the middle of a run too', async (t) => {
    const server = await start(t, { refuse: () => (server.requests.length > 8 ? FILTERED : undefined) });
    await assert.rejects(run(issuesWith([], 400), { server }), /content filter/);
    assert.ok(server.requests.length < 50, `${server.requests.length}`);
  });

  it('is what a service is called that refuses more than one text in ten', async (t) => {
    const server = await start(t, { refuse: refusing(FILTERED) });
    const bad = Array.from({ length: 15 }, (_, at) => at * 6);
    const store = createMemoryEmbeddingStore();
    for (const _ of [1, 2, 3]) {
      await assert.rejects(run(issuesWith(bad, 100), { server, store }), /1\d of 100 texts.*more than the 10/);
    }
  });
});
