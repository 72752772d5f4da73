import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { ArtifactFiles } from '../../src/artifact/artifact-files.ts';
import { BLOCK_BYTES } from '../../src/artifact/block-sums.ts';
import { ConfigError } from '../../src/shared/errors.ts';

/** What every home of an index promises. */
export function testArtifactFiles(
  name: string,
  create: (test: TestContext, contents: Readonly<Record<string, string>>) => Promise<ArtifactFiles>,
): void {
  describe(`the files of an index in ${name}`, () => {
    it('have a size in bytes, where they are there', async (test) => {
      const files = await create(test, { 'manifest.json': 'größe', 'vectors.hnsw': '' });
      assert.deepEqual(
        [await files.size('manifest.json'), await files.size('vectors.hnsw'), await files.size('issues.jsonl')],
        [7, 0, undefined],
      );
    });

    it('have a sha256', async (test) => {
      const files = await create(test, { 'vectors.hnsw': 'abc' });
      const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
      assert.equal(await files.sha256('vectors.hnsw'), expected);
    });

    it('have a sha256 of each of their blocks', async (test) => {
      const files = await create(test, { 'vectors.hnsw': `${'a'.repeat(BLOCK_BYTES)}abc` });
      const sums = Buffer.from(await files.blockSums('vectors.hnsw'));
      assert.equal(sums.length, 64);
      assert.equal(sums.toString('hex', 32), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    });

    it('can be read as text up to a limit', async (test) => {
      const files = await create(test, { 'manifest.json': 'größe' });
      assert.equal(await files.readText('manifest.json', 7), 'größe');
      await assert.rejects(files.readText('manifest.json', 6), ConfigError);
    });

    it('cannot be read where they are missing', async (test) => {
      const files = await create(test, { 'manifest.json': '' });
      await assert.rejects(files.sha256('vectors.hnsw'), ConfigError);
      await assert.rejects(files.readText('vectors.hnsw', 10), ConfigError);
    });
  });
}
