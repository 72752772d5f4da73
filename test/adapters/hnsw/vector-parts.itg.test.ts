import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import type { ExpectedIndex } from '../../../src/adapters/hnsw/expected-index.ts';
import { findParts } from '../../../src/adapters/hnsw/find-parts.ts';
import { loadVectorParts } from '../../../src/adapters/hnsw/load-vector-parts.ts';
import { readHnswVectors } from '../../../src/adapters/hnsw/read-hnsw-vectors.ts';
import { updateHnswIndex } from '../../../src/adapters/hnsw/update-hnsw-index.ts';
import { VectorFileBuilder } from '../../../src/adapters/hnsw/vector-file-builder.ts';
import { sumBlocks } from '../../../src/artifact/block-sums.ts';
import { roundToBytes } from '../../../src/embedding/round-to-bytes.ts';
import { ArtifactError } from '../../../src/shared/errors.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clusteredVectors } from './clustered-vectors.ts';
import { openAt } from './open-at.ts';

const SHAPE = { dimensions: 24, count: 1_500 };
const PART = 400;
const DRAWN = clusteredVectors({ ...SHAPE, count: 2_100, clusters: 40, seed: 5 }).map(roundToBytes);
const VECTORS = DRAWN.slice(0, SHAPE.count);
const QUERIES = DRAWN.slice(SHAPE.count + 500);
const NUMBERS = VECTORS.map((_, at) => at + 1);

function sourceOf(path: string, expected: ExpectedIndex) {
  return { path, sums: sumBlocks(readFileSync(path)), expected };
}

function sizesOf(path: string, expected: ExpectedIndex): number[] {
  return findParts(sourceOf(path, expected)).map(({ layout }) => layout.elements);
}

async function build(t: TestContext) {
  const folder = temporaryFolder(t);
  const path = join(folder, 'vectors.hnsw');
  await buildHnswIndex({ vectors: VECTORS, numbers: NUMBERS, dimensions: SHAPE.dimensions, path, partVectors: PART });
  return { folder, path };
}

interface Change {
  readonly folder: string;
  readonly path: string;
  readonly expected: ExpectedIndex;
  readonly set: ReadonlyMap<number, Float32Array>;
  readonly gone: readonly number[];
}

async function change({ folder, path, expected, set, gone }: Change) {
  const target = join(folder, `${gone.length}-${set.size}.hnsw`);
  const counts = await updateHnswIndex({
    former: sourceOf(path, expected),
    vectors: [...set.values()],
    numbers: [...set.keys()],
    gone,
    dimensions: SHAPE.dimensions,
    path: target,
    partVectors: PART,
  });
  return { path: target, expected: { dimensions: SHAPE.dimensions, ...counts } };
}

test('walks through all parts find what comparing with all finds', async (t) => {
  const { path } = await build(t);
  assert.deepEqual(sizesOf(path, SHAPE), [400, 400, 400, 300]);
  const all = openAt(t, path, SHAPE);
  const walked = openAt(t, path, SHAPE, { compareAllUpTo: 0 });
  for (const query of QUERIES) {
    assert.deepEqual(
      walked.search(query, 10).map(({ number }) => number),
      all.search(query, 10).map(({ number }) => number),
    );
    assert.equal(walked.search(query, 700).length, 700);
  }
});

test('an update fills the last part, begins new ones after it, and leaves parts without changes byte by byte', async (t) => {
  const { folder, path } = await build(t);
  const set = new Map(DRAWN.slice(SHAPE.count, SHAPE.count + 500).map((vector, at) => [1_501 + at, vector] as const));
  const moved = DRAWN[2_050] as Float32Array;
  const grown = await change({ folder, path, expected: SHAPE, set: new Map([...set, [900, moved]]), gone: [3, 1_300] });

  assert.deepEqual(grown.expected, { dimensions: 24, count: 1_998, deleted: 3 });
  assert.deepEqual(sizesOf(grown.path, grown.expected), [400, 400, 400, 400, 400, 1]);
  const [, second] = findParts(sourceOf(grown.path, grown.expected));
  assert.ok(second !== undefined);
  const { start, bytes } = second.section;
  const before = findParts(sourceOf(path, SHAPE))[1]?.section;
  assert.deepEqual(
    readFileSync(grown.path).subarray(start, start + bytes),
    readFileSync(path).subarray(before?.start, (before?.start ?? 0) + bytes),
  );
  for (const compareAllUpTo of [0, Number.POSITIVE_INFINITY]) {
    const index = openAt(t, grown.path, grown.expected, { compareAllUpTo });
    assert.equal(index.search(moved, 1)[0]?.number, 900);
    assert.deepEqual(index.vectorOf(900), moved);
    assert.deepEqual([index.vectorOf(3), index.vectorOf(1_300)], [undefined, undefined]);
    for (const [number, vector] of set) assert.deepEqual(index.vectorOf(number), vector);
    const everything = index.search(moved, 5_000).map(({ number }) => number);
    assert.equal(new Set(everything).size, 1_998);
  }
});

test('a file of one part that is full gets a second one', async (t) => {
  const folder = temporaryFolder(t);
  const path = join(folder, 'vectors.hnsw');
  const expected = { dimensions: SHAPE.dimensions, count: 600 };
  const vectors = VECTORS.slice(0, 600);
  await buildHnswIndex({ vectors, numbers: NUMBERS.slice(0, 600), dimensions: SHAPE.dimensions, path });
  const grown = await change({ folder, path, expected, set: new Map([[700, QUERIES[0] as Float32Array]]), gone: [] });
  assert.deepEqual(sizesOf(grown.path, grown.expected), [600, 1]);
  const index = openAt(t, grown.path, grown.expected, { compareAllUpTo: 0 });
  assert.equal(index.search(QUERIES[0] as Float32Array, 1)[0]?.number, 700);
  assert.equal(index.search(VECTORS[5] as Float32Array, 1)[0]?.number, 6);
});

test('only vectors that are wanted are given, with the numbers of all', async (t) => {
  const { path } = await build(t);
  const { vectors, placed } = readHnswVectors(sourceOf(path, SHAPE), (number) => number % 500 === 0);
  assert.deepEqual(new Set(vectors.keys()), new Set([500, 1_000, 1_500]));
  assert.deepEqual(vectors.get(1_000), VECTORS[999]);
  assert.deepEqual(new Set(placed), new Set(NUMBERS));
});

test('fewer vectors than were announced make a sound file, and none an empty one', async (t) => {
  const path = join(temporaryFolder(t), 'vectors.hnsw');
  const { dimensions } = SHAPE;
  for (const count of [0, 1, 400, 450]) {
    const builder = await VectorFileBuilder.open({ path, dimensions, count: 1_000, partVectors: PART });
    for (let at = 0; at < count; at++) await builder.add(at + 1, VECTORS[at] as Float32Array);
    await builder.finish();
    const index = openAt(t, path, { dimensions, count }, { compareAllUpTo: 0 });
    assert.equal(index.search(VECTORS[0] as Float32Array, 1_000).length, count);
  }
});

test('parts that are missing, that are too many, or that hold an issue twice are refused', async (t) => {
  const { folder, path } = await build(t);
  const sound = readFileSync(path);
  const parts = findParts(sourceOf(path, SHAPE)).map(({ section: { start, bytes } }) =>
    sound.subarray(start, start + bytes),
  );
  const [first, second, third, last] = parts as [Buffer, Buffer, Buffer, Buffer];
  const twice = [first, first, third, last];
  for (const wrong of [[first, second, third], [first], [first, second, last, third, last], []]) {
    const damaged = join(folder, 'damaged.hnsw');
    writeFileSync(damaged, Buffer.concat(wrong));
    assert.throws(() => findParts(sourceOf(damaged, SHAPE)), ArtifactError);
  }
  const doubled = join(folder, 'doubled.hnsw');
  writeFileSync(doubled, Buffer.concat(twice));
  assert.throws(
    () => [...loadVectorParts(sourceOf(doubled, SHAPE))],
    (error) => error instanceof ArtifactError && /issue \d+ in two/.test(error.message),
  );
  const index = openAt(t, doubled, SHAPE, { compareAllUpTo: 0 });
  assert.throws(() => index.search(VECTORS[3] as Float32Array, 10), ArtifactError);
});
