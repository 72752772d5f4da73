import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { unzipIndex } from '../../../src/adapters/github/unzip-index.ts';
import { ArtifactError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const MAX_BYTES = 10_000;

async function unzip(test: TestContext, zip: Uint8Array): Promise<string> {
  const place = temporaryFolder(test);
  const [path, folder] = [join(place, 'index.zip'), join(place, 'deep/index')];
  await writeFile(path, zip);
  await unzipIndex(path, { folder, maxBytes: MAX_BYTES });
  return folder;
}

describe('unzipIndex', () => {
  it('writes the files of an index', async (t) => {
    const folder = await unzip(t, zipSync({ 'manifest.json': strToU8('{}'), 'vectors.hnsw': strToU8('v') }));
    assert.deepEqual(readdirSync(folder), ['manifest.json', 'vectors.hnsw']);
    assert.equal(readFileSync(join(folder, 'manifest.json'), 'utf8'), '{}');
  });

  it('leaves out every other name, above all those that lead elsewhere', async (t) => {
    const evil = strToU8('evil');
    const folder = await unzip(
      t,
      zipSync({
        '../manifest.json': evil,
        '../../outside': evil,
        '/tmp/manifest.json': evil,
        'sub/manifest.json': evil,
        '..\\manifest.json': evil,
        'state.json': evil,
        'manifest.json': strToU8('{}'),
      }),
    );
    assert.deepEqual(readdirSync(folder), ['manifest.json']);
    assert.equal(existsSync(join(folder, '../manifest.json')), false);
    assert.equal(existsSync(join(folder, '../../outside')), false);
  });

  it('refuses a zip that is more than is allowed once it is unpacked', async (t) => {
    const bomb = zipSync({ 'vectors.hnsw': new Uint8Array(5_000_000) }, { level: 9 });
    assert.ok(bomb.length < MAX_BYTES);
    await assert.rejects(unzip(t, bomb), /expected at most 10000 bytes/);
  });

  it('writes no more than an entry says it has', async (t) => {
    const lying = zipSync({ 'vectors.hnsw': new Uint8Array(5_000_000) }, { level: 9 });
    // The size is told twice: in the local header at byte 22, and in the central directory 24 bytes after its sign.
    const view = new DataView(lying.buffer);
    view.setUint32(22, 5, true);
    const central = Buffer.from(lying).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(central + 24, 5, true);
    const folder = await unzip(t, lying);
    assert.equal(readFileSync(join(folder, 'vectors.hnsw')).length, 5);
  });

  it('refuses what is no zip, or a damaged one', async (t) => {
    const sound = zipSync({ 'manifest.json': strToU8('{}'.repeat(500)) });
    for (const zip of [
      new Uint8Array(),
      strToU8('no zip'),
      sound.subarray(0, 30),
      sound.subarray(0, sound.length - 30),
    ]) {
      await assert.rejects(unzip(t, zip), ArtifactError);
    }
  });
});
