import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openArtifactFolder } from '../../../src/adapters/files/open-artifact-folder.ts';
import { loadManifest } from '../../../src/artifact/load-manifest.ts';
import { ArtifactError, ConfigError } from '../../../src/shared/errors.ts';
import { testArtifactFiles } from '../../artifact/artifact-files-contract.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

testArtifactFiles('a folder', async (test, contents) => {
  const folder = temporaryFolder(test);
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content);
  const opened = await openArtifactFolder(folder);
  assert.ok(opened.kind === 'found');
  return opened.files;
});

describe('openArtifactFolder', () => {
  it('finds no index where there is no folder, an empty one, or one with other things only', async (test) => {
    const folder = temporaryFolder(test);
    assert.deepEqual(await openArtifactFolder(join(folder, 'missing')), { kind: 'none' });
    assert.deepEqual(await openArtifactFolder(folder), { kind: 'none' });
    writeFileSync(join(folder, 'README.md'), '');
    mkdirSync(join(folder, 'manifest.json'));
    assert.deepEqual(await openArtifactFolder(folder), { kind: 'none' });
  });

  it('tells an index without a manifest from no index', async (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'vectors.hnsw'), '');
    const opened = await openArtifactFolder(folder);
    assert.ok(opened.kind === 'found');
    await assert.rejects(loadManifest(opened.files), (error) => {
      return (
        error instanceof ArtifactError && error.file === 'manifest.json' && /a build was interrupted/.test(error.found)
      );
    });
  });

  it('takes a folder with the name of a file for no file', async (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'manifest.json'), '{}');
    mkdirSync(join(folder, 'vectors.hnsw'));
    const opened = await openArtifactFolder(folder);
    assert.ok(opened.kind === 'found');
    assert.equal(await opened.files.size('vectors.hnsw'), undefined);
  });

  it('says that the path is a file', async (test) => {
    const path = join(temporaryFolder(test), 'file');
    writeFileSync(path, '');
    await assert.rejects(openArtifactFolder(path), ConfigError);
  });
});
