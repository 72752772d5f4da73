import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import type { ExpectedIndex } from '../../../src/adapters/hnsw/expected-index.ts';
import { updateHnswIndex } from '../../../src/adapters/hnsw/update-hnsw-index.ts';
import { BLOCK_BYTES, sumBlocks } from '../../../src/artifact/block-sums.ts';
import { roundToBytes } from '../../../src/embedding/round-to-bytes.ts';
import type { VectorIndex } from '../../../src/neighbors/vector-index.ts';
import { ArtifactError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clusteredVectors } from './clustered-vectors.ts';
import { openAt } from './open-at.ts';

const DIMENSIONS = 24;
const COUNT = 1_500;
const VECTORS = clusteredVectors({ count: COUNT + 400, dimensions: DIMENSIONS, clusters: 40, seed: 5 }).map(
  roundToBytes,
);
const NUMBERS = Array.from({ length: COUNT }, (_, at) => at + 1);
/** By comparing all, and by a walk. */
const WAYS = [{}, { compareAllUpTo: 0 }];

interface Change {
  readonly gone?: readonly number[];
  /** Vector by number: of an issue that is there another one, else a new one. */
  readonly set?: ReadonlyMap<number, Float32Array>;
}

/** Builds an index of the first vectors and carries out one change after the other. */
async function buildAndUpdate(t: TestContext, changes: readonly Change[]) {
  const folder = temporaryFolder(t);
  let path = join(folder, '0.hnsw');
  let expected = { dimensions: DIMENSIONS, count: COUNT, deleted: 0 };
  await buildHnswIndex({ vectors: VECTORS.slice(0, COUNT), numbers: NUMBERS, dimensions: DIMENSIONS, path });
  for (const [at, { gone = [], set = new Map<number, Float32Array>() }] of changes.entries()) {
    const next = join(folder, `${at + 1}.hnsw`);
    const counts = await updateHnswIndex({
      former: formerAt(path, expected),
      vectors: [...set.values()],
      numbers: [...set.keys()],
      gone,
      dimensions: DIMENSIONS,
      path: next,
    });
    path = next;
    expected = { dimensions: DIMENSIONS, ...counts };
  }
  return { folder, path, expected, readers: WAYS.map((options) => openAt(t, path, expected, options)) };
}

function formerAt(path: string, expected: ExpectedIndex) {
  return { path, sums: sumBlocks(readFileSync(path)), expected };
}

/** Share of the true ten nearest that are found. */
function recall(
  index: VectorIndex,
  vectors: ReadonlyMap<number, Float32Array>,
  queries: readonly Float32Array[],
): number {
  const found = queries.map((query) => {
    const exact = [...vectors]
      .map(([number, vector]) => ({
        number,
        similarity: vector.reduce((sum, value, at) => sum + value * (query[at] as number), 0),
      }))
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, 10);
    const hits = new Set(index.search(query, 10).map(({ number }) => number));
    return exact.filter(({ number }) => hits.has(number)).length;
  });
  return found.reduce((sum, count) => sum + count, 0) / (10 * queries.length);
}

test('an index that was changed many times finds what an exact scan finds, by either way', async (t) => {
  const vectors = new Map(NUMBERS.map((number, at) => [number, VECTORS[at] as Float32Array]));
  const changes: Change[] = Array.from({ length: 10 }, (_, round) => {
    const set = new Map<number, Float32Array>();
    // New ones, and some that move to where another one was.
    for (let at = 0; at < 12; at++)
      set.set(COUNT + 1 + round * 12 + at, VECTORS[COUNT + round * 20 + at] as Float32Array);
    for (let at = 0; at < 8; at++) set.set(100 + round * 9 + at, VECTORS[COUNT + round * 20 + 12 + at] as Float32Array);
    const gone = Array.from({ length: 10 }, (_, at) => 1_400 - round * 10 - at);
    for (const number of gone) vectors.delete(number);
    for (const [number, vector] of set) vectors.set(number, vector);
    return { gone, set };
  });
  const { expected, readers } = await buildAndUpdate(t, changes);

  assert.deepEqual(expected, { dimensions: DIMENSIONS, count: vectors.size, deleted: 180 });
  const queries = [...VECTORS.slice(COUNT + 200), ...VECTORS.slice(0, 100)];
  for (const [at, index] of readers.entries()) {
    assert.equal(index.count, vectors.size);
    assert.ok(recall(index, vectors, queries) > 0.99, `${at}: ${recall(index, vectors, queries)}`);
    const all = index.search(queries[0] as Float32Array, 10_000).map(({ number }) => number);
    assert.deepEqual(new Set(all), new Set(vectors.keys()));
  }
});

test('an issue that was taken out may come back, with another vector', async (t) => {
  const vector = VECTORS[COUNT] as Float32Array;
  const { expected, readers } = await buildAndUpdate(t, [{ gone: [7, 8] }, { set: new Map([[7, vector]]) }]);

  assert.deepEqual([expected.count, expected.deleted], [COUNT - 1, 2]);
  for (const index of readers) {
    assert.equal(index.search(vector, 1)[0]?.number, 7);
    assert.deepEqual(index.vectorOf(7), vector);
    assert.equal(index.vectorOf(8), undefined);
  }
});

test('numbers that the index does not hold cannot be taken out, nor twice, nor when they are set', async (t) => {
  const vector = VECTORS[COUNT] as Float32Array;
  const { expected } = await buildAndUpdate(t, [
    { gone: [7, 5_000, 4_000_000_000] },
    { gone: [7, 8, 9], set: new Map([[9, vector]]) },
  ]);
  assert.deepEqual([expected.count, expected.deleted], [COUNT - 2, 3]);
});

test('a few hundred equal vectors that come one by one do not hide the others', async (t) => {
  const same = VECTORS[3] as Float32Array;
  const changes = Array.from({ length: 6 }, (_, round) => ({
    set: new Map(Array.from({ length: 50 }, (_, at) => [2_000 + round * 50 + at, same] as const)),
  }));
  const { readers } = await buildAndUpdate(t, changes);
  const vectors = new Map(NUMBERS.map((number, at) => [number, VECTORS[at] as Float32Array]));
  for (const { set } of changes) for (const [number, vector] of set) vectors.set(number, vector);
  const queries = VECTORS.slice(COUNT, COUNT + 200);
  for (const [at, index] of readers.entries()) {
    assert.ok(recall(index, vectors, queries) > 0.98, `${at}: ${recall(index, vectors, queries)}`);
    assert.equal(index.search(same, 5)[0]?.number, 4);
  }
});

test('an empty index grows, and the same change gives the same bytes', async (t) => {
  const folder = temporaryFolder(t);
  const former = join(folder, 'empty.hnsw');
  await buildHnswIndex({ vectors: [], numbers: [], dimensions: DIMENSIONS, path: former });
  const paths = ['one.hnsw', 'two.hnsw'].map((name) => join(folder, name));
  for (const path of paths) {
    const counts = await updateHnswIndex({
      former: formerAt(former, { dimensions: DIMENSIONS, count: 0 }),
      vectors: VECTORS.slice(0, 50),
      numbers: NUMBERS.slice(0, 50),
      gone: [1],
      dimensions: DIMENSIONS,
      path,
    });
    assert.deepEqual(counts, { count: 50, deleted: 0 });
  }
  const [one, two] = paths.map((path) => readFileSync(path));
  assert.deepEqual(one, two);
});

test('where nothing changes the file stays the same', async (t) => {
  const { folder, path, expected } = await buildAndUpdate(t, [{ gone: [3] }]);
  const copy = join(folder, 'copy.hnsw');
  const former = formerAt(path, expected);
  const counts = await updateHnswIndex({
    former,
    vectors: [],
    numbers: [],
    gone: [3],
    dimensions: DIMENSIONS,
    path: copy,
  });
  assert.deepEqual(counts, { count: COUNT - 1, deleted: 1 });
  assert.deepEqual(readFileSync(copy), readFileSync(path));
});

test('a damaged index is refused before hnswlib reads it, though its sums are right, and nothing is written', async (t) => {
  const { folder, path, expected } = await buildAndUpdate(t, []);
  const bytes = readFileSync(path);
  // A link far outside, in the first list of the first block of links.
  bytes.fill(0xff, 2 * BLOCK_BYTES + 1, 2 * BLOCK_BYTES + 4);
  writeFileSync(path, bytes);
  const target = join(folder, 'new.hnsw');
  const former = formerAt(path, expected);
  await assert.rejects(
    updateHnswIndex({ former, vectors: [], numbers: [], gone: [1], dimensions: DIMENSIONS, path: target }),
    (error) => error instanceof ArtifactError && /broken links of element/.test(error.message),
  );
  assert.ok(!existsSync(target));
});
