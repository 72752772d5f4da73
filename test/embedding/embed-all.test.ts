import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import type { Document } from '../../src/document/document.ts';
import { type EmbeddableIssue, embedAll } from '../../src/embedding/embed-all.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { createMemoryEmbeddingStore } from '../../src/embedding/memory-embedding-store.ts';
import { buildDocument } from '../support/build-document.ts';
import { buildIssue } from '../support/build-issue.ts';

const DIMENSIONS = 2;

/** Its vectors point where the title's number says. */
function startEmbedder({ failsAt }: { readonly failsAt?: string } = {}) {
  const calls: string[][] = [];
  let waiting = 0;
  let mostTexts = 0;
  const embed = async (documents: readonly Document[]): Promise<Float32Array[]> => {
    calls.push(documents.map(({ title }) => title));
    waiting += documents.length;
    mostTexts = Math.max(mostTexts, waiting);
    for (let left = documents.length % 3; left >= 0; left--) await turn();
    waiting -= documents.length;
    if (documents.some(({ title }) => title === failsAt)) throw new Error('no more');
    return documents.map(({ title }) => Float32Array.of(Math.cos(Number(title)), Math.sin(Number(title))));
  };
  const embedder: Embedder = {
    id: 'stub-2',
    dimensions: DIMENSIONS,
    maxBatch: 10,
    maxInputChars: 100,
    embedDocuments: embed,
    embedQuery: async (document) => (await embed([document]))[0] as Float32Array,
  };
  return { embedder, calls, texts: () => calls.flat().toSorted(), mostTexts: () => mostTexts };
}

function issuesOf(titles: readonly string[]): EmbeddableIssue[] {
  return titles.map((title, index) => ({
    issue: buildIssue({ number: index + 1, title, body: '', labels: [`label-${index}`] }),
    document: buildDocument({ number: index + 1, title }),
  }));
}

const TITLES = Array.from({ length: 25 }, (_, index) => `${100 + index}`);
const PURPOSE = { purpose: 'document' } as const;

describe('embedAll', () => {
  it('puts each vector in its row, and has no more than one batch in flight', async () => {
    const { embedder, mostTexts } = startEmbedder();
    const progress: number[] = [];
    const run = { embedder, store: createMemoryEmbeddingStore(), ...PURPOSE };
    const { vectors } = await embedAll(issuesOf(TITLES), { ...run, onProgress: (done) => progress.push(done) });
    for (const [row, title] of TITLES.entries())
      assert.equal(vectors[row * DIMENSIONS], Math.fround(Math.cos(Number(title))));
    assert.ok(mostTexts() > 2 && mostTexts() <= embedder.maxBatch, `${mostTexts()}`);
    assert.equal(progress.at(-1), TITLES.length);
  });

  it('asks for one content once, and for nothing that is stored', async () => {
    const store = createMemoryEmbeddingStore();
    const first = startEmbedder();
    await embedAll(issuesOf(['1', '2', '1', '1']), { embedder: first.embedder, store, ...PURPOSE });
    assert.deepEqual(first.texts(), ['1', '2']);
    const second = startEmbedder();
    const { vectors } = await embedAll(issuesOf(['3', '2', '1']), { embedder: second.embedder, store, ...PURPOSE });
    assert.deepEqual(second.texts(), ['3']);
    assert.equal(vectors[4], Math.fround(Math.cos(1)));
  });

  it('keeps apart what is embedded to be found and to look for, and asks for queries one by one', async () => {
    const store = createMemoryEmbeddingStore();
    const { embedder, calls } = startEmbedder();
    await embedAll(issuesOf(['1', '2']), { embedder, store, ...PURPOSE });
    calls.length = 0;
    await embedAll(issuesOf(['1', '2']), { embedder, store, purpose: 'query' });
    assert.deepEqual(calls, [['1'], ['2']]);
  });

  it('asks again for a stored vector that is none', async () => {
    const store = createMemoryEmbeddingStore();
    const spoiled = startEmbedder();
    await embedAll(issuesOf(['1', '2']), {
      embedder: {
        ...spoiled.embedder,
        embedDocuments: async () => [Float32Array.of(1), Float32Array.of(Number.NaN, 0)],
      },
      store,
      ...PURPOSE,
    });
    const { embedder, texts } = startEmbedder();
    await embedAll(issuesOf(['1', '2']), { embedder, store, ...PURPOSE });
    assert.deepEqual(texts(), ['1', '2']);
  });

  it('keeps what arrived before an error, begins nothing after it, and goes on there', async () => {
    const store = createMemoryEmbeddingStore();
    const failing = startEmbedder({ failsAt: '110' });
    await assert.rejects(embedAll(issuesOf(TITLES), { embedder: failing.embedder, store, ...PURPOSE }), /no more/);
    const asked = failing.texts();
    assert.ok(asked.length < TITLES.length);
    const { embedder, texts } = startEmbedder();
    await embedAll(issuesOf(TITLES), { embedder, store, ...PURPOSE });
    const twice = asked.filter((title) => texts().includes(title));
    assert.ok(twice.includes('110') && twice.length <= embedder.maxBatch, twice.join());
  });

  it('makes nothing of nothing', async () => {
    const { embedder, calls } = startEmbedder();
    const { vectors } = await embedAll([], { embedder, store: createMemoryEmbeddingStore(), ...PURPOSE });
    assert.equal(vectors.length, 0);
    assert.equal(calls.length, 0);
  });
});
