import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import type { ExpectedIndex } from '../../../src/adapters/hnsw/hnsw-layout.ts';
import type { VectorIndex } from '../../../src/neighbors/vector-index.ts';
import { ArtifactError } from '../../../src/shared/errors.ts';
import { clusteredVectors, dot } from './clustered-vectors.ts';
import { type Damage, foreignFiles, headerFlips, randomFlips, structureDamages, truncations } from './damages.ts';

type Opener = (path: string, expected: ExpectedIndex) => Promise<VectorIndex>;

const SHAPE = { count: 400, dimensions: 12 };
/** Numbers are not positions, and do not rise with them. */
const NUMBERS = Array.from({ length: SHAPE.count }, (_, index) => 10_000 - 7 * index);

/** What every reader of `vectors.hnsw` promises. */
export function testVectorIndex(kind: VectorIndex['kind'], open: Opener): void {
  describe(`the ${kind} vector index`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'auto-triager-'));
    const path = join(folder, 'vectors.hnsw');
    const drawn = clusteredVectors({ ...SHAPE, count: SHAPE.count + 50, clusters: 8, seed: 1 });
    const vectors = drawn.slice(0, SHAPE.count);
    const queries = drawn.slice(SHAPE.count);
    let sound: Buffer;

    before(async () => {
      await buildHnswIndex({ vectors, numbers: NUMBERS, dimensions: SHAPE.dimensions, path });
      sound = readFileSync(path);
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('says what it is', async () => {
      const index = await open(path, SHAPE);
      assert.deepEqual({ kind: index.kind, count: index.count, dimensions: index.dimensions }, { kind, ...SHAPE });
    });

    it('finds the neighbors that an exact scan finds, with their cosine similarity', async () => {
      const index = await open(path, SHAPE);
      let right = 0;
      for (const query of queries) {
        const exact = vectors
          .map((vector, position) => ({ number: NUMBERS[position] as number, similarity: dot(vector, query) }))
          .sort((a, b) => b.similarity - a.similarity)
          .slice(0, 10);
        const hits = index.search(query, 10);
        assert.equal(hits.length, 10);
        for (const hit of hits) {
          const expected = dot(vectors[NUMBERS.indexOf(hit.number)] as Float32Array, query);
          assert.ok(Math.abs(hit.similarity - expected) < 2e-5, `${hit.similarity} instead of ${expected}`);
        }
        right += hits.filter(({ number }) => exact.some((one) => one.number === number)).length;
      }
      assert.ok(right / (queries.length * 10) > 0.99, `recall@10 is ${right / (queries.length * 10)}`);
    });

    it('finds an indexed vector itself first, and gives the rest by falling similarity', async () => {
      const index = await open(path, SHAPE);
      const hits = index.search(vectors[123] as Float32Array, 20);
      assert.deepEqual(hits[0], { number: NUMBERS[123], similarity: 1 });
      for (const [position, hit] of hits.slice(1).entries()) {
        assert.ok(hit.similarity <= (hits[position]?.similarity ?? 0));
      }
    });

    it('does not mind the length of the query vector', async () => {
      const index = await open(path, SHAPE);
      const query = queries[0] as Float32Array;
      assert.deepEqual(
        index.search(
          query.map((value) => value * 37),
          5,
        ),
        index.search(query, 5),
      );
    });

    it('finds everything, once, when asked for more than there is', async () => {
      const index = await open(path, SHAPE);
      const numbers = index.search(queries[1] as Float32Array, 100_000).map(({ number }) => number);
      assert.deepEqual(
        numbers.sort((a, b) => a - b),
        NUMBERS.toSorted((a, b) => a - b),
      );
    });

    it('finds nothing when asked for nothing', async () => {
      const index = await open(path, SHAPE);
      assert.deepEqual(index.search(queries[0] as Float32Array, 0), []);
    });

    it('gives equal vectors by rising issue number', async () => {
      const equal = Array.from({ length: 30 }, () => vectors[0] as Float32Array);
      const numbers = [500, ...Array.from({ length: 29 }, (_, index) => 40 - index)];
      const tied = join(folder, 'tied.hnsw');
      await buildHnswIndex({ vectors: equal, numbers, dimensions: SHAPE.dimensions, path: tied });
      const index = await open(tied, { count: 30, dimensions: SHAPE.dimensions });
      const hits = index.search(vectors[0] as Float32Array, 5);
      assert.deepEqual(
        hits,
        [12, 13, 14, 15, 16].map((number) => ({ number, similarity: 1 })),
      );
    });

    it('takes a vector of zeros, as document and as query, for similar to nothing', async () => {
      const withZero = [new Float32Array(SHAPE.dimensions), ...vectors.slice(0, 3)];
      const small = join(folder, 'zero.hnsw');
      await buildHnswIndex({ vectors: withZero, numbers: [1, 2, 3, 4], dimensions: SHAPE.dimensions, path: small });
      const index = await open(small, { count: 4, dimensions: SHAPE.dimensions });
      assert.equal(index.search(vectors[0] as Float32Array, 4).find(({ number }) => number === 1)?.similarity, 0);
      const nothing = index.search(new Float32Array(SHAPE.dimensions), 4);
      assert.deepEqual(
        nothing,
        [1, 2, 3, 4].map((number) => ({ number, similarity: 0 })),
      );
    });

    it('opens an index of one vector and one of none', async () => {
      const one = join(folder, 'one.hnsw');
      await buildHnswIndex({ vectors: vectors.slice(0, 1), numbers: [7], dimensions: SHAPE.dimensions, path: one });
      const single = await open(one, { count: 1, dimensions: SHAPE.dimensions });
      assert.deepEqual(single.search(vectors[0] as Float32Array, 5), [{ number: 7, similarity: 1 }]);

      const none = join(folder, 'none.hnsw');
      await buildHnswIndex({ vectors: [], numbers: [], dimensions: SHAPE.dimensions, path: none });
      const empty = await open(none, { count: 0, dimensions: SHAPE.dimensions });
      assert.deepEqual(empty.search(vectors[0] as Float32Array, 5), []);
      assert.throws(() => empty.search(new Float32Array(3), 5), RangeError);
    });

    it('refuses a query of another length, with a number that is not finite, or for half a neighbor', async () => {
      const index = await open(path, SHAPE);
      const query = queries[0] as Float32Array;
      assert.throws(() => index.search(query.subarray(1), 5), {
        name: 'RangeError',
        message: /11 numbers.*12 dimensions/,
      });
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        assert.throws(() => index.search(query.with(3, bad), 5), { name: 'RangeError', message: /at place 3/ });
      }
      for (const k of [-1, 1.5, Number.NaN]) assert.throws(() => index.search(query, k), RangeError);
    });

    it('refuses an index of other dimensions or another count than expected', async () => {
      await assert.rejects(
        open(path, { ...SHAPE, dimensions: 24 }),
        isRefusal(/dimensions = 24, found dimensions = 12/),
      );
      await assert.rejects(open(path, { ...SHAPE, dimensions: 11 }), isRefusal(/dimensions = 11/));
      await assert.rejects(open(path, { ...SHAPE, count: 399 }), isRefusal(/vectors = 399, found vectors = 400/));
      await assert.rejects(open(path, { ...SHAPE, count: 0 }), isRefusal(/vectors = 0/));
    });

    it('refuses a file that is not there, and a folder', async () => {
      await assert.rejects(open(join(folder, 'missing.hnsw'), SHAPE), ArtifactError);
      await assert.rejects(open(folder, SHAPE), ArtifactError);
    });

    const damages = {
      'a file cut short or too long': () => truncations(sound.length),
      'a header with any bit flipped': headerFlips,
      'a file of another kind': () => foreignFiles(sound.length),
      'a graph that leads outside or vectors that are none': () => structureDamages(SHAPE),
    };
    for (const [name, list] of Object.entries(damages)) {
      it(`refuses ${name}`, async () => {
        for (const damage of list()) await assert.rejects(openDamaged(damage), isRefusal(damage.found), damage.name);
      });
    }

    it('refuses or survives any other flipped bit', async () => {
      for (const damage of randomFlips({ fileBytes: sound.length, count: 400, seed: 3 })) {
        const opened = await openDamaged(damage).catch((error: unknown) => error);
        if (opened instanceof ArtifactError) continue;
        const hits = (opened as VectorIndex).search(queries[2] as Float32Array, SHAPE.count);
        assert.ok(hits.length > 0 && hits.every(({ similarity }) => Number.isFinite(similarity)), damage.name);
      }
    });

    async function openDamaged({ apply }: Damage): Promise<VectorIndex> {
      const damaged = join(folder, 'damaged.hnsw');
      writeFileSync(damaged, apply(sound));
      return open(damaged, SHAPE);
    }
  });
}

function isRefusal(message = /cannot be used/): (error: unknown) => boolean {
  return (error) => error instanceof ArtifactError && /\.hnsw$/.test(error.file) && message.test(error.message);
}
