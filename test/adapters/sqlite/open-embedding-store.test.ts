import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'node:test';
import { openCorpusFile } from '../../../src/adapters/sqlite/open-corpus.ts';
import { openEmbeddingFile } from '../../../src/adapters/sqlite/open-embedding-store.ts';
import type { EmbeddingKey } from '../../../src/embedding/embedding-store.ts';
import { createMemoryEmbeddingStore } from '../../../src/embedding/memory-embedding-store.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { testEmbeddingStore } from '../../embedding/embedding-store-contract.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const KEY: EmbeddingKey = { embedderId: 'stub-3', purpose: 'document', contentHash: 'a'.repeat(64) };

async function newCorpus(t: TestContext): Promise<string> {
  const path = join(temporaryFolder(t), 'corpus.sqlite');
  await openCorpusFile(path, { repository: 'acme/rocket' }).close();
  return path;
}

describe('an embedding store', () => {
  testEmbeddingStore('in memory', async () => createMemoryEmbeddingStore());
  testEmbeddingStore('in the corpus file', async (t) => openEmbeddingFile(await newCorpus(t)));

  it('keeps vectors when it is closed', async (t) => {
    const path = await newCorpus(t);
    const store = openEmbeddingFile(path);
    await store.write([{ ...KEY, vector: Float32Array.of(1, 0) }]);
    await store.close();
    await store.close();
    const again = openEmbeddingFile(path);
    t.after(() => again.close());
    assert.deepEqual(await again.read([KEY]), [Float32Array.of(1, 0)]);
  });

  it('refuses what is no corpus, and does not make one', (t) => {
    const folder = temporaryFolder(t);
    assert.throws(() => openEmbeddingFile(join(folder, 'none.sqlite')), ConfigError);
    const text = join(folder, 'text.sqlite');
    writeFileSync(text, 'words, words');
    assert.throws(() => openEmbeddingFile(text), ConfigError);
  });

  it('says so when the file cannot be written to', async (t) => {
    const path = await newCorpus(t);
    const store = openEmbeddingFile(path);
    t.after(() => store.close());
    const other = new DatabaseSync(path);
    t.after(() => other.close());
    other.exec('BEGIN IMMEDIATE');
    await assert.rejects(() => store.write([{ ...KEY, vector: Float32Array.of(1) }]), ConfigError);
    other.exec('ROLLBACK');
  });
});
