import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import { checkIndex } from '../../../src/adapters/index/check-index.ts';
import { loadKnowledge } from '../../../src/adapters/index/load-knowledge.ts';
import { ARTIFACT_FILES, BLOCK_FILES } from '../../../src/artifact/artifact.ts';
import { sumBlocks, sumsFileOf } from '../../../src/artifact/block-sums.ts';
import type { Manifest } from '../../../src/artifact/manifest.ts';
import { ArtifactError } from '../../../src/shared/errors.ts';
import { buildSampleIndex, readSample, type SampleIndex } from '../../support/build-sample-index.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const ADVICE = 'Rebuild it with: auto-triager index';
const FILES = ARTIFACT_FILES.filter((name) => name !== 'manifest.json');

let index: SampleIndex;
/** Of other issues, so with another embedder. */
let other: SampleIndex;
before(async () => {
  const issues = (await readSample('issues.jsonl')).slice(0, 24);
  const repository = 'waggledeck/waggledeck';
  [index, other] = await Promise.all([
    buildSampleIndex({ repository, issues }),
    buildSampleIndex({ repository, issues: issues.slice(5) }),
  ]);
});
after(() => Promise.all([index.remove(), other.remove()]));

function copyIndex(t: TestContext): string {
  const folder = join(temporaryFolder(t), 'index');
  cpSync(index.folder, folder, { recursive: true });
  return folder;
}

function flipBit(path: string, share: number): void {
  const bytes = readFileSync(path);
  const at = Math.floor(bytes.length * share);
  bytes[at] = (bytes[at] as number) ^ 4;
  writeFileSync(path, bytes);
}

function editManifest(folder: string, edit: (manifest: Manifest) => unknown): void {
  const path = join(folder, 'manifest.json');
  // Without its own sum, as older versions wrote it.
  const { sha256: _sum, ...manifest } = JSON.parse(readFileSync(path, 'utf8')) as Manifest & { sha256?: string };
  writeFileSync(path, JSON.stringify(edit(manifest)));
}

/** Makes the manifest agree with the files again, so that only what is in them can be wrong. */
function renewChecksums(folder: string): void {
  for (const name of BLOCK_FILES)
    writeFileSync(join(folder, sumsFileOf(name)), sumBlocks(readFileSync(join(folder, name))));
  editManifest(folder, withOwnSums(folder));
}

function withOwnSums(folder: string): (manifest: Manifest) => Manifest {
  return (manifest) => ({
    ...manifest,
    files: Object.fromEntries(
      FILES.map((name) => {
        const bytes = readFileSync(join(folder, name));
        return [name, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
      }),
    ),
  });
}

describe('an index that does not agree with its manifest is refused by the command', () => {
  const damages: Record<string, { readonly damage: (folder: string) => void; readonly message: RegExp }> = {
    'without its manifest': {
      damage: (folder) => rmSync(join(folder, 'manifest.json')),
      message: /manifest\.json cannot be used: expected a manifest/,
    },
    'with a manifest that is cut short': {
      damage: (folder) => truncateSync(join(folder, 'manifest.json'), 200),
      message: /manifest\.json cannot be used: expected JSON/,
    },
    'of another format version': {
      damage: (folder) => editManifest(folder, (manifest) => ({ ...manifest, formatVersion: 1 })),
      message: /expected format version 3, found format version 1/,
    },
    'of another dimension': {
      damage: (folder) =>
        editManifest(folder, ({ embedder, ...manifest }) => ({
          ...manifest,
          embedder: { ...embedder, dimensions: 128 },
        })),
      message: /cannot be used: expected .*128 dimensions, found .*256 dimensions/,
    },
    'with a flipped bit in a figure of its manifest': {
      damage: (folder) => {
        const path = join(folder, 'manifest.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace(/"support": (\d)/, '"support": 1$1'));
      },
      message: /manifest\.json cannot be used: expected sha256 [0-9a-f]{64} of itself, found sha256/,
    },
    'that names a file outside its folder': {
      damage: (folder) =>
        editManifest(folder, ({ files, ...manifest }) => ({
          ...manifest,
          files: { ...files, '../../etc/passwd': files['issues.jsonl'] },
        })),
      message: /manifest\.json cannot be used: .*Invalid key in record/,
    },
  };
  for (const name of FILES) {
    damages[`whose ${name} is gone`] = {
      damage: (folder) => rmSync(join(folder, name)),
      message: new RegExp(`${name} cannot be used: expected a file of \\d+ bytes, found no file`),
    };
    damages[`whose ${name} is cut short`] = {
      damage: (folder) => truncateSync(join(folder, name), 10),
      message: new RegExp(`${name} cannot be used: expected \\d+ bytes, found 10 bytes`),
    };
    damages[`whose ${name} has a flipped bit`] = {
      // Of a file in blocks the first one is read in any case.
      damage: (folder) => flipBit(join(folder, name), BLOCK_FILES.includes(name) ? 0 : 0.6),
      message: new RegExp(`${name} cannot be used: expected sha256 [0-9a-f]{64}( of block \\d+)?, found sha256`),
    };
  }
  for (const [name, { damage, message }] of Object.entries(damages)) {
    it(name, async (t) => {
      const folder = copyIndex(t);
      damage(folder);
      const issue = join(folder, 'issue.json');
      writeFileSync(issue, JSON.stringify({ number: 1, title: 'Map is empty' }));

      const { exitCode, stdout, stderr } = await runCli(['triage', '--issue-file', issue, '--index', folder, '--json']);

      assert.deepEqual([exitCode, stdout], [1, '']);
      assert.match(stderr, message);
      assert.ok(stderr.includes(ADVICE) && stderr.startsWith('auto-triager: The index file '));
      assert.equal(stderr.trim().split('\n').length, 1);
    });
  }

  it('also when similar issues are asked for', async (t) => {
    const folder = copyIndex(t);
    flipBit(join(folder, 'vectors.hnsw'), 0.5);
    const { exitCode, stdout, stderr } = await runCli(['similar', '--all', '--index', folder]);
    assert.deepEqual([exitCode, stdout], [1, '']);
    assert.match(stderr, /vectors\.hnsw cannot be used/);
  });
});

describe('an index with right checksums and wrong content is refused', () => {
  function refuses(folder: string, file: string, message: RegExp): Promise<void> {
    renewChecksums(folder);
    return assert.rejects(
      loadKnowledge({ folder, access: {}, patience: { maxTries: 1, timeoutMs: 1, deadlineMs: 1, firstWaitMs: 1 } }),
      (error) => error instanceof ArtifactError && error.file === file && message.test(error.message),
    );
  }

  it('with vectors of another dimension', async (t) => {
    const folder = copyIndex(t);
    const vectors = Array.from({ length: 24 }, () => Float32Array.from({ length: 128 }, Math.random));
    const numbers = vectors.map((_, row) => row + 1);
    await buildHnswIndex({ vectors, numbers, dimensions: 128, path: join(folder, 'vectors.hnsw') });
    await refuses(folder, 'vectors.hnsw', /expected dimensions = 256, found dimensions = 128/);
  });

  it('with the embedder or the label model of another index', async (t) => {
    for (const [name, message] of [
      ['local-embedder.bin', /expected embedder local-\w+ of 256 dimensions, found embedder local-/],
      ['label-heads.bin', /expected embedder local-\w+ of 256 dimensions, found embedder local-/],
    ] as const) {
      const folder = copyIndex(t);
      cpSync(join(other.folder, name), join(folder, name));
      await refuses(folder, name, message);
    }
  });

  it('with fewer vectors than the manifest says', async (t) => {
    const folder = copyIndex(t);
    cpSync(join(other.folder, 'vectors.hnsw'), join(folder, 'vectors.hnsw'));
    await refuses(folder, 'vectors.hnsw', /expected vectors = \d+, found vectors = \d+/);
  });

  it('with a catalog of another version', async (t) => {
    const folder = copyIndex(t);
    const path = join(folder, 'issues.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"version":4', '"version":3'));
    await refuses(folder, 'issues.jsonl', /version 4, found version 3/);
  });

  it('with sums of blocks that are not those of its file', async (t) => {
    for (const name of BLOCK_FILES) {
      const folder = copyIndex(t);
      renewChecksums(folder);
      cpSync(join(other.folder, sumsFileOf(name)), join(folder, sumsFileOf(name)));
      editManifest(folder, withOwnSums(folder));
      await assert.rejects(checkIndex(folder, {}), { file: sumsFileOf(name) });
    }
  });

  it('with files that are something else', async (t) => {
    for (const name of FILES.filter((file) => !file.endsWith('.sums'))) {
      const folder = copyIndex(t);
      writeFileSync(join(folder, name), 'something else entirely'.repeat(500));
      await refuses(folder, name, /cannot be used/);
    }
  });
});
