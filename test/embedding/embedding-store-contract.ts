import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import type { EmbeddingKey, EmbeddingStore } from '../../src/embedding/embedding-store.ts';

const KEY: EmbeddingKey = { embedderId: 'stub-3', purpose: 'document', contentHash: 'a'.repeat(64) };

/** What every EmbeddingStore promises. */
export function testEmbeddingStore(name: string, open: (t: TestContext) => Promise<EmbeddingStore>): void {
  it(`${name} gives back what was stored under the whole key alone`, async (t) => {
    const store = await open(t);
    t.after(() => store.close());
    assert.deepEqual(await store.read([KEY]), [undefined]);
    const vector = Float32Array.of(0.6, -0.8, Math.fround(1e-20));
    await store.write([{ ...KEY, vector }]);
    assert.deepEqual(await store.read([KEY]), [vector]);
    const others: Partial<EmbeddingKey>[] = [
      { embedderId: 'stub-4' },
      { purpose: 'query' },
      { contentHash: 'b'.repeat(64) },
    ];
    for (const other of others) assert.deepEqual(await store.read([{ ...KEY, ...other }]), [undefined]);
  });

  it(`${name} remembers refusals beside vectors, the last one under each key`, async (t) => {
    const store = await open(t);
    t.after(() => store.close());
    assert.deepEqual(await store.readRefusals([KEY]), [undefined]);
    const refusal = { tries: 1, at: '2026-11-30T00:00:00.000Z', reason: 'A filter.' };
    for (const tries of [1, 2]) await store.writeRefusals([{ ...KEY, ...refusal, tries }]);
    assert.deepEqual(await store.readRefusals([KEY]), [{ ...refusal, tries: 2 }]);
    assert.deepEqual(await store.readRefusals([{ ...KEY, purpose: 'query' }]), [undefined]);
    assert.deepEqual(await store.read([KEY]), [undefined]);
  });

  it(`${name} replaces what it knows`, async (t) => {
    const store = await open(t);
    t.after(() => store.close());
    for (const value of [1, -1]) await store.write([{ ...KEY, vector: Float32Array.of(value) }]);
    assert.deepEqual(await store.read([KEY]), [Float32Array.of(-1)]);
  });
}
