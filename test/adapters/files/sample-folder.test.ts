import assert from 'node:assert/strict';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { findSampleFolder } from '../../../src/adapters/files/sample-folder.ts';
import { withTemporaryFolder } from '../../../src/adapters/files/with-temporary-folder.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { writeTree } from '../../support/write-tree.ts';

describe('findSampleFolder', () => {
  it('finds the sample beside a bundle, also through a link such as npm makes', async (t) => {
    const folder = await writeTree(t, { 'cli/index.js': '', 'cli/sample/issues.jsonl': '' });
    assert.equal(findSampleFolder(join(folder, 'cli/index.js')), join(folder, 'cli/sample'));
    mkdirSync(join(folder, 'bin'));
    symlinkSync(join(folder, 'cli/index.js'), join(folder, 'bin/auto-triager'));
    assert.equal(findSampleFolder(join(folder, 'bin/auto-triager')), join(folder, 'cli/sample'));
  });

  it("finds the sample at the project's root when run from its sources", () => {
    const root = resolve(import.meta.dirname, '../../..');
    assert.equal(findSampleFolder(join(root, 'src/entries/cli.ts')), join(root, 'sample'));
  });

  it('says that the sample is missing', async (t) => {
    const folder = await writeTree(t, { 'cli/index.js': '', 'cli/sample/other.txt': '' });
    assert.throws(() => findSampleFolder(join(folder, 'cli/index.js')), ConfigError);
  });
});

describe('withTemporaryFolder', () => {
  it('lends an empty folder and removes it with all that is in it', async () => {
    const lent = await withTemporaryFolder('auto-triager-test-', async (folder) => {
      assert.ok(existsSync(folder));
      mkdirSync(join(folder, 'a/b'), { recursive: true });
      return folder;
    });
    assert.ok(!existsSync(lent));
  });

  it('removes it when the work fails', async () => {
    let lent = '';
    const work = withTemporaryFolder('auto-triager-test-', async (folder) => {
      lent = folder;
      throw new Error('broken');
    });
    await assert.rejects(work, /broken/);
    assert.ok(lent !== '' && !existsSync(lent));
  });
});
