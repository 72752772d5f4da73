import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { sumBlocks } from '../../src/artifact/block-sums.ts';
import { loadManifest } from '../../src/artifact/load-manifest.ts';
import { formatManifest, type Manifest } from '../../src/artifact/manifest.ts';
import { ArtifactError } from '../../src/shared/errors.ts';
import { buildManifest } from './build-manifest.ts';
import { createMemoryArtifactFiles } from './memory-artifact-files.ts';

const contents = {
  'vectors.hnsw': 'graph',
  'vectors.hnsw.sums': sumBlocks(Buffer.from('graph')),
  'issues.jsonl': 'rows',
  'issues.jsonl.sums': sumBlocks(Buffer.from('rows')),
  'label-heads.bin': 'heads',
};
const manifest = buildManifest(describeFiles(contents));
const sound = { ...contents, 'manifest.json': formatManifest(manifest) };

describe('loadManifest', () => {
  it('gives the manifest when every file is as it says', async () => {
    assert.deepEqual(await loadManifest(createMemoryArtifactFiles(sound)), manifest);
  });

  it('does not mind other files', async () => {
    await loadManifest(createMemoryArtifactFiles({ ...sound, 'README.md': 'What this is' }));
  });

  it('refuses a file that is cut short, longer, or gone, before it reads any', async () => {
    const short = await refusal({ ...sound, 'label-heads.bin': 'head', 'vectors.hnsw': 'grape' });
    assert.deepEqual(facts(short), ['label-heads.bin', '5 bytes', '4 bytes']);
    const long = await refusal({ ...sound, 'vectors.hnsw': 'graph ' });
    assert.deepEqual(facts(long), ['vectors.hnsw', '5 bytes', '6 bytes']);
    const { 'issues.jsonl': _gone, ...rest } = sound;
    assert.deepEqual(facts(await refusal(rest)), ['issues.jsonl', 'a file of 4 bytes', 'no file']);
  });

  it('refuses a file that is larger than any of an index, before it reads any', async () => {
    const bytes = 600 * 2 ** 20;
    const claim = formatManifest({
      ...manifest,
      files: { ...manifest.files, 'label-heads.bin': { sha256: '0'.repeat(64), bytes } },
    });
    const files = createMemoryArtifactFiles({ ...sound, 'manifest.json': claim });
    const size = async (name: string) => (name === 'label-heads.bin' ? bytes : await files.size(name));
    const sha256 = () => assert.fail('a file was read');
    await assert.rejects(loadManifest({ ...files, size, sha256 }), {
      file: 'label-heads.bin',
      expected: 'at most 134217728 bytes',
    });
  });

  it('refuses any file with one bit flipped', async () => {
    for (const [name, content] of Object.entries(contents)) {
      const flipped = Buffer.from(content);
      flipped[0]! ^= 1;
      const error = await refusal({ ...sound, [name]: flipped });
      assert.equal(error.file, name);
      assert.match(error.expected, /^sha256 [0-9a-f]{64}$/);
      assert.match(error.found, /^sha256 [0-9a-f]{64}$/);
      assert.notEqual(error.found, error.expected);
    }
  });

  it('refuses files without a manifest, or with one too large to be ours', async () => {
    assert.equal((await refusal(contents)).file, 'manifest.json');
    const large = await refusal({ ...sound, 'manifest.json': ' '.repeat(4_000_001) });
    assert.deepEqual(facts(large), ['manifest.json', 'at most 4000000 bytes', '4000001 bytes']);
  });

  it('refuses a manifest that does not list what is needed', async () => {
    const { 'vectors.hnsw': _vectors, ...listed } = manifest.files;
    const error = await refusal({ ...sound, 'manifest.json': formatManifest({ ...manifest, files: listed }) });
    assert.deepEqual(facts(error), ['manifest.json', 'an entry for vectors.hnsw', 'none']);
    const files = createMemoryArtifactFiles(sound);
    await loadManifest(files, { requiredFiles: ['label-heads.bin'] });
    await assert.rejects(loadManifest(files, { requiredFiles: ['local-embedder.bin'] }), ArtifactError);
  });

  it('refuses the index of another repository, but not for upper and lower case', async () => {
    const files = createMemoryArtifactFiles(sound);
    await loadManifest(files, { repositories: ['acme/old', 'Acme/Widgets'] });
    await assert.rejects(loadManifest(files, { repositories: ['acme/gadgets'] }), (error) => {
      return (
        error instanceof ArtifactError &&
        error.expected === 'an index of acme/gadgets' &&
        error.found === 'one of acme/widgets'
      );
    });
  });
});

function describeFiles(files: Readonly<Record<string, string | Uint8Array>>): Manifest['files'] {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      return [name, { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }];
    }),
  );
}

async function refusal(files: Readonly<Record<string, string | Uint8Array>>): Promise<ArtifactError> {
  const error = await loadManifest(createMemoryArtifactFiles(files)).catch((caught: unknown) => caught);
  assert.ok(error instanceof ArtifactError, String(error));
  return error;
}

function facts({ file, expected, found }: ArtifactError): string[] {
  return [file, expected, found];
}
