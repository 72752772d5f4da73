import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findIndexFolder } from '../../../src/adapters/files/index-shelf.ts';
import { openArtifactFolder } from '../../../src/adapters/files/open-artifact-folder.ts';
import { writeArtifact } from '../../../src/adapters/files/write-artifact.ts';
import { maxBytesOf } from '../../../src/artifact/artifact.ts';
import { loadManifest } from '../../../src/artifact/load-manifest.ts';
import type { Manifest } from '../../../src/artifact/manifest.ts';
import { ArtifactError, ConfigError } from '../../../src/shared/errors.ts';
import { MANIFEST_FACTS } from '../../artifact/build-manifest.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('writeArtifact', () => {
  it('writes an index that is found, complete and as its manifest says', async (test) => {
    const folder = join(temporaryFolder(test), 'new', 'index-artifacts');
    const written = await writeIndex(folder, 'first');
    assert.deepEqual(await load(folder), written);
    assert.deepEqual(Object.keys(written.files), [
      'issues.jsonl',
      'issues.jsonl.sums',
      'vectors.hnsw',
      'vectors.hnsw.sums',
    ]);
    assert.deepEqual(readdirSync(join(folder, '..')), ['index-artifacts']);
  });

  it('replaces an index with all its parts, and leaves other files alone', async (test) => {
    const folder = temporaryFolder(test);
    await writeIndex(folder, 'first', ['label-heads.bin', 'vectors.hnsw', 'issues.jsonl']);
    writeFileSync(join(folder, 'README.md'), 'What this is');
    writeFileSync(join(folder, 'issues.sqlite'), 'of a former format');
    const written = await writeIndex(folder, 'second');
    assert.deepEqual(await load(folder), written);
    assert.deepEqual(readdirSync(folder), [
      'README.md',
      'issues.jsonl',
      'issues.jsonl.sums',
      'manifest.json',
      'vectors.hnsw',
      'vectors.hnsw.sums',
    ]);
    assert.equal(readFileSync(join(folder, 'vectors.hnsw'), 'utf8'), 'second vectors.hnsw');
  });

  it('leaves the former index as it was when the build fails', async (test) => {
    const parent = temporaryFolder(test);
    const folder = join(parent, 'index-artifacts');
    const former = await writeIndex(folder, 'first');
    const failing = writeArtifact({
      folder,
      async build(staging) {
        await writeFile(join(staging, 'vectors.hnsw'), 'half');
        throw new Error('no more issues');
      },
    });
    await assert.rejects(failing, /no more issues/);
    assert.deepEqual(await load(folder), former);
    assert.deepEqual(readdirSync(parent), ['index-artifacts']);
  });

  it('leaves the former index as it was when the manifest would not be valid', async (test) => {
    const folder = join(temporaryFolder(test), 'index-artifacts');
    const former = await writeIndex(folder, 'first');
    const build = async () => ({ ...MANIFEST_FACTS, createdAt: 'never' });
    await assert.rejects(writeArtifact({ folder, build }), ArtifactError);
    assert.deepEqual(await load(folder), former);
  });

  it('writes no file that whoever reads it would refuse as too large', async (test) => {
    const folder = join(temporaryFolder(test), 'index-artifacts');
    const former = await writeIndex(folder, 'first');
    const tooLarge = writeArtifact({
      folder,
      async build(staging) {
        // Takes no room: nothing is written into it.
        await writeFile(join(staging, 'label-heads.bin'), '');
        await truncate(join(staging, 'label-heads.bin'), maxBytesOf('label-heads.bin') + 1);
        return MANIFEST_FACTS;
      },
    });
    await assert.rejects(
      tooLarge,
      (error) => error instanceof ConfigError && /label-heads\.bin has 134 MB/.test(error.message),
    );
    assert.deepEqual(await load(folder), former);
  });

  it('leaves the former index as it was when the process is killed during the build', async (test) => {
    const folder = join(temporaryFolder(test), 'index-artifacts');
    const former = await writeIndex(folder, 'first');
    const script = `
      const { writeArtifact } = await import('./src/adapters/files/write-artifact.ts');
      const { writeFileSync } = await import('node:fs');
      await writeArtifact({ folder: ${JSON.stringify(folder)}, async build(staging) {
        writeFileSync(staging + '/vectors.hnsw', 'half');
        process.stdout.write('building');
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      } });
    `;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: join(import.meta.dirname, '../../..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.deepEqual(await load(folder), former);
  });

  it('is never a mixture: stopped between two moves, the new index is the one that is loaded', async (test) => {
    const folder = join(temporaryFolder(test), 'index-artifacts');
    await writeIndex(folder, 'first');
    // A folder in the place of the second file stops the moves after the first.
    rmSync(join(folder, 'vectors.hnsw'));
    mkdirSync(join(folder, 'vectors.hnsw', 'in-the-way'), { recursive: true });
    await assert.rejects(writeIndex(folder, 'other'), ConfigError);
    const place = await findIndexFolder(folder);
    assert.deepEqual(Object.keys((await load(place)).files), [
      'issues.jsonl',
      'issues.jsonl.sums',
      'vectors.hnsw',
      'vectors.hnsw.sums',
    ]);
    assert.equal(readFileSync(join(place, 'issues.jsonl'), 'utf8'), 'other issues.jsonl');
    rmSync(join(folder, 'vectors.hnsw'), { recursive: true });
    await writeIndex(folder, 'third');
    assert.equal(await findIndexFolder(folder), folder);
    assert.equal(readFileSync(join(folder, 'vectors.hnsw'), 'utf8'), 'third vectors.hnsw');
  });

  it('says that a file is where the folder should be', async (test) => {
    const path = join(temporaryFolder(test), 'file');
    writeFileSync(path, '');
    await assert.rejects(writeIndex(path, 'first'), ConfigError);
  });
});

/** An index whose files hold their own names, and `mark`. */
function writeIndex(folder: string, mark: string, names = ['vectors.hnsw', 'issues.jsonl']): Promise<Manifest> {
  return writeArtifact({
    folder,
    async build(staging) {
      for (const name of names) await writeFile(join(staging, name), `${mark} ${name}`);
      return MANIFEST_FACTS;
    },
  });
}

async function load(folder: string): Promise<Manifest> {
  const opened = await openArtifactFolder(folder);
  assert.ok(opened.kind === 'found');
  return loadManifest(opened.files);
}
