import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, it, type TestContext } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import { readPack } from '../../../src/adapters/files/read-pack.ts';
import { writePack } from '../../../src/adapters/files/write-pack.ts';
import { formatPackHeader, PACK_MAGIC, type PackExpectation } from '../../../src/artifact/pack.ts';
import { ArtifactError, ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const signingKey = 'a key of more than 32 characters, at last';
const facts = { kind: 'index', repository: 'acme/lantern', key: 'index@1' } as const;
const expected: PackExpectation = {
  kind: 'index',
  repositories: ['Acme/Lantern'],
  key: 'index@1',
  names: ['manifest.json', 'empty.bin', 'vectors.hnsw'],
  signingKey,
};
const contents = { 'manifest.json': '{"emoji":"🦊\u0000"}', 'empty.bin': '', 'vectors.hnsw': 'v'.repeat(7_000) };

interface Packed {
  readonly path: string;
  readonly place: string;
}

async function pack(test: TestContext, key: string | undefined = signingKey): Promise<Packed> {
  const place = temporaryFolder(test);
  const sources: Record<string, string> = {};
  for (const [name, content] of Object.entries(contents)) {
    sources[name] = join(place, name);
    await writeFile(join(place, name), content);
  }
  const path = join(place, 'pack');
  await writePack(path, { ...facts, sources, signingKey: key });
  return { path, place };
}

/** Unpacks; the reason where it is refused. */
async function unpack({ path, place }: Packed, overrides: Partial<PackExpectation> = {}): Promise<string> {
  const folder = join(place, `unpacked-${Math.random()}`);
  try {
    await readPack(path, folder, { ...expected, ...overrides });
    return 'unpacked';
  } catch (error) {
    assert.ok(error instanceof ArtifactError, String(error));
    return `expected ${error.expected}, found ${error.found}`;
  }
}

describe('a pack', () => {
  it('brings back every file, byte for byte', async (t) => {
    const { path, place } = await pack(t);
    const folder = join(place, 'unpacked');

    await readPack(path, folder, expected);

    for (const [name, content] of Object.entries(contents)) {
      assert.equal(await readFile(join(folder, name), 'utf8'), content);
    }
    assert.deepEqual(readdirSync(folder).sort(), Object.keys(contents).sort());
  });

  it('is refused with one flipped bit anywhere', async (t) => {
    const packed = await pack(t);
    const sound = await readFile(packed.path);
    for (let position = 0; position < sound.length; position++) {
      const flipped = Buffer.from(sound);
      flipped[position] = (flipped[position] ?? 0) ^ (1 << (position % 8));
      await writeFile(packed.path, flipped);
      assert.notEqual(await unpack(packed), 'unpacked', `byte ${position} of ${sound.length}`);
    }
  });

  it('is refused where it is cut short, continued, empty, or something else', async (t) => {
    const packed = await pack(t);
    const sound = await readFile(packed.path);
    for (const content of [
      sound.subarray(0, sound.length - 1),
      sound.subarray(0, PACK_MAGIC.length + 10),
      Buffer.concat([sound, zstdCompressSync(Buffer.from('more'))]),
      Buffer.alloc(0),
      Buffer.from('PK\u0003\u0004'),
      Buffer.from(PACK_MAGIC + ' '.repeat(100_000)),
    ]) {
      await writeFile(packed.path, content);
      assert.notEqual(await unpack(packed), 'unpacked');
    }
  });

  it('is refused without the signature of the key, and without a key its signature is not asked for', async (t) => {
    const [signed, unsigned] = [await pack(t), await pack(t, undefined)];
    await writePack(join(unsigned.place, 'bare'), { ...facts, sources: {} });

    assert.equal(
      await unpack({ ...unsigned, path: join(unsigned.place, 'bare') }),
      'expected a signature with index_signing_key, found no signature',
    );
    assert.match(await unpack(signed, { signingKey: `${signingKey}!` }), /found another signature/);
    assert.equal(await unpack(signed, { signingKey: undefined }), 'unpacked');
  });

  it('is refused under another key of the cache, as another kind, and of another repository', async (t) => {
    const packed = await pack(t);
    assert.match(await unpack(packed, { key: 'index@2' }), /expected the pack that was saved under this key/);
    assert.match(await unpack(packed, { kind: 'corpus' }), /expected a pack of kind corpus/);
    assert.match(await unpack(packed, { repositories: ['acme/torch'] }), /found one of acme\/lantern/);
    assert.match(await unpack(packed, { names: ['manifest.json'] }), /expected files of manifest\.json, found others/);
  });
});

describe('a pack made by somebody else', () => {
  let place: string;
  beforeEach((t) => {
    place = temporaryFolder(t as TestContext);
  });

  interface Forgery {
    readonly bytes: number;
    readonly content: string;
    /** After the compressed content. */
    readonly more?: Buffer;
  }

  async function forge(name: string, { bytes, content, more = Buffer.alloc(0) }: Forgery): Promise<string> {
    const body = Buffer.concat([zstdCompressSync(Buffer.from(content)), more]);
    const sha256 = createHash('sha256').update(body).digest('hex');
    const header = { kind: 'index', repository: 'acme/lantern', key: 'index@1' } as const;
    const path = join(place, 'forged');
    const line = formatPackHeader({ ...header, files: [{ name, bytes }], sha256 });
    await writeFile(path, Buffer.concat([Buffer.from(PACK_MAGIC + line), body]));
    return path;
  }

  const unsigned = { ...expected, signingKey: undefined };

  for (const name of ['../outside', '/tmp/outside', 'a/b', '..', 'manifest.json\n']) {
    it(`cannot write to ${JSON.stringify(name)}`, async () => {
      const path = await forge(name, { bytes: 4, content: 'evil' });
      await assert.rejects(readPack(path, join(place, 'in'), { ...unsigned, names: [name] }), ArtifactError);
      assert.equal(existsSync(join(place, 'outside')), false);
    });
  }

  it('cannot fill the disk: neither by what it says of itself nor by what it is', async () => {
    const claim = await forge('manifest.json', { bytes: 2 ** 40, content: 'x' });
    await assert.rejects(readPack(claim, join(place, 'one'), unsigned), /expected at most \d+ bytes/);
    const bomb = await forge('manifest.json', { bytes: 10, content: '0'.repeat(50_000_000) });
    await assert.rejects(readPack(bomb, join(place, 'two'), unsigned), /found more bytes/);
    assert.ok((await readFile(join(place, 'two/manifest.json'))).length <= 10);
  });

  it('holds one compressed stream and nothing after it, however long the stream', async () => {
    const long = Array.from({ length: 200_000 }, (_, index) => index ** 2).join(' ');
    for (const content of ['good', '', '0'.repeat(1_000_000), long]) {
      const facts = { bytes: content.length, content };
      const sound = await forge('manifest.json', facts);
      await readPack(sound, join(place, `sound-${content.length}`), unsigned);
      for (const more of [zstdCompressSync(Buffer.from('more')), Buffer.from('x')]) {
        const path = await forge('manifest.json', { ...facts, more });
        const reading = readPack(path, join(place, `more-${content.length}`), unsigned);
        await assert.rejects(reading, /expected one compressed stream, found \d+ bytes more/);
      }
    }
  });

  it('is not unpacked over what is there', async () => {
    const path = await forge('manifest.json', { bytes: 4, content: 'good' });
    await readPack(path, join(place, 'in'), unsigned);
    await assert.rejects(readPack(path, join(place, 'in'), unsigned), ConfigError);
  });
});
