import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { hashFile } from '../../../src/adapters/files/hash-file.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('hashFile', () => {
  it('is the SHA-256 of the whole file, whatever its size', async (test) => {
    const path = join(temporaryFolder(test), 'file');
    for (const size of [0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20 + 17]) {
      const content = Buffer.alloc(size, 'a vector index ');
      writeFileSync(path, content);
      assert.equal(await hashFile(path), createHash('sha256').update(content).digest('hex'), `${size} bytes`);
    }
  });

  it('knows the sum of "abc"', async (test) => {
    const path = join(temporaryFolder(test), 'abc');
    writeFileSync(path, 'abc');
    assert.equal(await hashFile(path), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('says that a file is missing or a folder', async (test) => {
    const folder = temporaryFolder(test);
    await assert.rejects(hashFile(join(folder, 'missing')), ConfigError);
    await assert.rejects(hashFile(folder), ConfigError);
  });
});
