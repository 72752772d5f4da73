import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closingOf } from '../../src/artifact/closing-of.ts';
import { formatManifest, type Manifest, parseManifest } from '../../src/artifact/manifest.ts';
import { ArtifactError } from '../../src/shared/errors.ts';
import { buildManifest } from './build-manifest.ts';

const sha256 = 'ab'.repeat(32);
const manifest = buildManifest({ 'vectors.hnsw': { sha256, bytes: 4 } });

describe('parseManifest', () => {
  it('reads what formatManifest writes', () => {
    assert.deepEqual(parseManifest(formatManifest(manifest)), manifest);
  });

  it('takes an index of no issues, without dates, labels, run and backtest', () => {
    const { builtBy: _builtBy, backtest: _backtest, ...rest } = manifest;
    const empty = {
      ...rest,
      counts: { issues: 0, vectors: 0, labels: 0, deletedVectors: 0 },
      watermark: null,
      labels: [],
      thresholds: {},
    };
    assert.deepEqual(parseManifest(JSON.stringify(empty)), empty);
  });

  it('reads what an older version wrote, whose cut-off for closing counts no more', () => {
    const closing = { similarity: 0.85, cases: 44, right: 42 };
    const old = parseManifest(JSON.stringify({ ...manifest, closing }));
    assert.deepEqual([old.closing, old.pairWeights, closingOf(old)], [closing, undefined, undefined]);
    const today = parseManifest(JSON.stringify({ ...manifest, closing: { ...closing, scale: 'probability' } }));
    assert.deepEqual(closingOf(today), { ...closing, scale: 'probability' });
  });

  it('keeps weights of evidence on duplicates, one for each feature', () => {
    const pairWeights = { means: [0.1, 6], weights: [5, -0.2], intercept: -4 };
    assert.deepEqual(parseManifest(formatManifest({ ...manifest, pairWeights })).pairWeights, pairWeights);
    const wrong = { ...pairWeights, weights: [5, -0.2, 1] };
    assert.throws(() => parseManifest(JSON.stringify({ ...manifest, pairWeights: wrong })), isRefusal(/pairWeights/));
  });

  it('drops fields it does not know', () => {
    assert.deepEqual(parseManifest(JSON.stringify({ ...manifest, later: 1 })), manifest);
  });

  it('refuses a text with any byte changed, unless it means the same', () => {
    const text = formatManifest(manifest);
    const bytes = Buffer.from(text);
    const nameOfSum = text.lastIndexOf('"sha256"');
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ (1 << (at % 7));
      // With another name it is no sum, but a field of a later version.
      if (at > nameOfSum && at < nameOfSum + '"sha256'.length) continue;
      assert.throws(() => parseManifest(changed.toString()), isRefusal(), `byte ${at}`);
    }
  });

  it('refuses numbers that JavaScript cannot hold, and more files than an index has', () => {
    const text = JSON.stringify(manifest).replace('"issues":12', '"issues":9007199254740993');
    assert.throws(() => parseManifest(text), isRefusal(/counts\.issues/));
    const files = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`f${index}`, { sha256, bytes: 1 }]));
    assert.throws(() => parseManifest(JSON.stringify({ ...manifest, files })), isRefusal(/files: must be at most 20/));
  });

  it('says both versions when the format is another one, whatever else is in it', () => {
    for (const [version, shown] of [
      [1, '1'],
      [0, '0'],
      ['1', '"1"'],
      [null, 'null'],
    ] as const) {
      assert.throws(
        () => parseManifest(JSON.stringify({ formatVersion: version, all: 'else' })),
        isRefusal(new RegExp(`expected format version 3, found format version ${shown}\\.`)),
      );
    }
  });

  it('refuses what is not JSON, or cut short, or no object', () => {
    const text = formatManifest(manifest);
    for (const broken of ['', text.slice(0, 40), text.slice(0, -3), 'version https://git-lfs.github.com/spec/v1']) {
      assert.throws(() => parseManifest(broken), isRefusal(/expected JSON, found malformed text/));
    }
    for (const other of ['null', '3', '[]', '"text"', '{}']) assert.throws(() => parseManifest(other), isRefusal());
  });

  it('names the fields that are missing or amiss', () => {
    const { embedder: _embedder, ...rest } = manifest;
    const bad = { ...rest, repository: 'no slash', counts: { ...manifest.counts, vectors: -1 } };
    assert.throws(
      () => parseManifest(JSON.stringify(bad)),
      isRefusal(/repository: must have the form owner\/name; embedder: .*; counts\.vectors: /),
    );
    const faults: [string, Partial<Record<keyof Manifest, unknown>>][] = [
      ['createdAt', { createdAt: 'yesterday' }],
      ['embedder.normalized', { embedder: { ...manifest.embedder, normalized: false } }],
      ['embedder.dimensions', { embedder: { ...manifest.embedder, dimensions: 1.5 } }],
      ['watermark', { watermark: undefined }],
      ['labels.0.precisionAtCutoff', { labels: [{ ...manifest.labels[0], precisionAtCutoff: 1.2 }] }],
      ['files.vectors.hnsw.sha256', { files: { 'vectors.hnsw': { sha256: 'AB', bytes: 4 } } }],
      ['files.vectors.hnsw.bytes', { files: { 'vectors.hnsw': { sha256, bytes: -4 } } }],
    ];
    for (const [path, change] of faults) {
      const found = (error: unknown) => error instanceof ArtifactError && error.found.startsWith(`${path}: `);
      assert.throws(() => parseManifest(JSON.stringify({ ...manifest, ...change })), found, path);
    }
  });

  it('refuses file names that lead out of the folder, and the manifest among its own files', () => {
    for (const name of ['../vectors.hnsw', '/etc/passwd', 'a/b', 'a\\b', '.hidden', '', 'manifest.json']) {
      const text = JSON.stringify(manifest).replace('"vectors.hnsw"', JSON.stringify(name));
      assert.throws(() => parseManifest(text), isRefusal(), name);
    }
  });

  it('keeps line breaks and floods out of the error', () => {
    const labels = Array.from({ length: 500 }, () => ({}));
    const thresholds = { [`x\n::error::${'y'.repeat(999)}`]: 1 };
    assert.throws(
      () => parseManifest(JSON.stringify({ ...manifest, labels: [], thresholds })),
      (error) => error instanceof ArtifactError && !error.message.includes('\n') && error.message.length < 400,
    );
    assert.throws(() => parseManifest(JSON.stringify({ ...manifest, labels })), isRefusal(/; and 2\d{3} more/));
  });
});

describe('formatManifest', () => {
  it('refuses to write what could not be read again', () => {
    assert.throws(() => formatManifest({ ...manifest, createdAt: 'today' }), ArtifactError);
    const endless = manifest.labels.map((label) => ({ ...label, cutoff: Number.POSITIVE_INFINITY }));
    assert.throws(() => formatManifest({ ...manifest, labels: endless }), isRefusal(/labels\.0\.cutoff/));
  });
});

function isRefusal(message = /cannot be used/): (error: unknown) => boolean {
  return (error) => error instanceof ArtifactError && error.file === 'manifest.json' && message.test(error.message);
}
