import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import type { EmbeddingKey, EmbeddingStore } from '../../src/embedding/embedding-store.ts';

const KEY: EmbeddingKey = { embedderId: 'stub-3', purpose: 'document', contentHash: 'a'.repeat(64) };

/** What every EmbeddingStore promises. */
export function testEmbeddingStore(name: string, open: (t: TestContext) => EmbeddingStore): void {
  it(`${name} gives back what was stored under the whole key alone`, (t) => {
    const store = open(t);
    t.after(() => store.close());
    assert.equal(store.read(KEY), undefined);
    const vector = Float32Array.of(0.6, -0.8, Math.fround(1e-20));
    store.write([{ ...KEY, vector }]);
    assert.deepEqual(store.read(KEY), vector);
    const others: Partial<EmbeddingKey>[] = [
      { embedderId: 'stub-4' },
      { purpose: 'query' },
      { contentHash: 'b'.repeat(64) },
    ];
    for (const other of others) assert.equal(store.read({ ...KEY, ...other }), undefined);
  });

  it(`${name} remembers refusals beside vectors, the last one under each key`, (t) => {
    const store = open(t);
    t.after(() => store.close());
    assert.equal(store.readRefusal(KEY), undefined);
    const refusal = { tries: 1, at: '2026-11-30T00:00:00.000Z', reason: 'A filter.' };
    for (const tries of [1, 2]) store.writeRefusals([{ ...KEY, ...refusal, tries }]);
    assert.deepEqual({ ...store.readRefusal(KEY) }, { ...refusal, tries: 2 });
    assert.equal(store.readRefusal({ ...KEY, purpose: 'query' }), undefined);
    assert.equal(store.read(KEY), undefined);
  });

  it(`${name} replaces what it knows`, (t) => {
    const store = open(t);
    t.after(() => store.close());
    for (const value of [1, -1]) store.write([{ ...KEY, vector: Float32Array.of(value) }]);
    assert.deepEqual(store.read(KEY), Float32Array.of(-1));
  });
}
