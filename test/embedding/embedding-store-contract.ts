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

  it(`${name} replaces what it knows`, (t) => {
    const store = open(t);
    t.after(() => store.close());
    for (const value of [1, -1]) store.write([{ ...KEY, vector: Float32Array.of(value) }]);
    assert.deepEqual(store.read(KEY), Float32Array.of(-1));
  });
}
