import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import { roundToBytes } from '../../../src/embedding/round-to-bytes.ts';
import { ConfigError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clusteredVectors, dot } from './clustered-vectors.ts';
import { openAt } from './open-at.ts';

const dimensions = 8;
const vectors = clusteredVectors({ count: 600, dimensions, clusters: 5, seed: 4 }).map(roundToBytes);
const numbers = vectors.map((_, index) => index + 1);

describe('buildHnswIndex', () => {
  it('writes the same bytes for the same vectors', async (test) => {
    const folder = temporaryFolder(test);
    const paths = [join(folder, 'a.hnsw'), join(folder, 'b.hnsw')] as const;
    for (const path of paths) await buildHnswIndex({ vectors, numbers, dimensions, path });
    assert.ok(readFileSync(paths[0]).equals(readFileSync(paths[1])));
  });

  it('makes the folder, reports progress to the end, and leaves nothing but the file', async (test) => {
    const folder = join(temporaryFolder(test), 'new', 'folder');
    const reports: number[] = [];
    const path = join(folder, 'vectors.hnsw');
    await buildHnswIndex({ vectors, numbers, dimensions, path, onProgress: (done) => reports.push(done) });
    assert.deepEqual(reports, [0, 250, 500, 600]);
    assert.deepEqual(readdirSync(folder), ['vectors.hnsw']);
  });

  it('brings vectors to unit length', async (test) => {
    const path = join(temporaryFolder(test), 'vectors.hnsw');
    const long = vectors.map((vector, index) => vector.map((value) => value * (index + 1)));
    await buildHnswIndex({ vectors: long, numbers, dimensions, path });
    const index = openAt(test, path, { count: 600, dimensions });
    assert.deepEqual(index.search(vectors[599] as Float32Array, 1), [{ number: 600, similarity: 1 }]);
  });

  it('keeps the largest issue number, and says which is too large', async (test) => {
    const path = join(temporaryFolder(test), 'vectors.hnsw');
    const one = vectors.slice(0, 1);
    await buildHnswIndex({ vectors: one, numbers: [2_147_483_647], dimensions, path });
    const index = openAt(test, path, { count: 1, dimensions });
    assert.equal(index.search(one[0] as Float32Array, 1)[0]?.number, 2_147_483_647);
    for (const number of [2_147_483_648, 0, -3, 1.5, Number.NaN]) {
      await assert.rejects(buildHnswIndex({ vectors: one, numbers: [number], dimensions, path }), (error) => {
        return error instanceof ConfigError && error.message.includes(`Issue number ${number} `);
      });
    }
  });

  it('refuses vectors that do not fit, and leaves the former file as it was', async (test) => {
    const folder = temporaryFolder(test);
    const path = join(folder, 'vectors.hnsw');
    writeFileSync(path, 'former');
    const two = vectors.slice(0, 2);
    const bad = [
      { vectors: two, numbers: [1] },
      { vectors: two, numbers: [1, 1] },
      { vectors: [two[0] as Float32Array, new Float32Array(7)], numbers: [1, 2] },
      { vectors: [two[0] as Float32Array, new Float32Array(8).fill(Number.NaN)], numbers: [1, 2] },
    ];
    for (const input of bad) await assert.rejects(buildHnswIndex({ ...input, dimensions, path }), RangeError);
    await assert.rejects(buildHnswIndex({ vectors: [], numbers: [], dimensions: 0, path }), RangeError);
    assert.equal(readFileSync(path, 'utf8'), 'former');
    assert.deepEqual(readdirSync(folder), ['vectors.hnsw']);
  });

  it('says so when the folder cannot be made', async (test) => {
    const file = join(temporaryFolder(test), 'file');
    writeFileSync(file, '');
    const path = join(file, 'vectors.hnsw');
    await assert.rejects(buildHnswIndex({ vectors: [], numbers: [], dimensions, path }), ConfigError);
    assert.equal(existsSync(path), false);
  });

  it('finds the neighbors of all others among hundreds of equal vectors', async (test) => {
    const path = join(temporaryFolder(test), 'vectors.hnsw');
    const wide = clusteredVectors({ count: 2400, dimensions: 24, clusters: 12, seed: 5 }).map(roundToBytes);
    const queries = wide.splice(2200);
    const equal = wide[0] as Float32Array;
    const mixed = wide.map((vector, index) => (index % 3 === 0 ? equal : vector));
    const given = { count: mixed.length, dimensions: 24 };
    await buildHnswIndex({ vectors: mixed, numbers: mixed.map((_, index) => index + 1), dimensions: 24, path });
    const index = openAt(test, path, given, { compareAllUpTo: 0 });
    const recalls = queries.map((query) => {
      const tenth = mixed.map((vector) => dot(vector, query)).sort((a, b) => b - a)[9] ?? 0;
      return index.search(query, 10).filter(({ similarity }) => similarity > tenth - 2e-5).length / 10;
    });
    const recall = recalls.reduce((sum, value) => sum + value, 0) / recalls.length;
    assert.ok(recall > 0.99, `recall@10 is ${recall}`);
  });
});
