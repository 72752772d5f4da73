import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { roundToBytes } from '../../src/embedding/round-to-bytes.ts';
import type { VectorIndex } from '../../src/neighbors/vector-index.ts';
import { clusteredVectors, dot } from '../adapters/hnsw/clustered-vectors.ts';

export interface IndexedVectors {
  /** Unit length each, or all zeros. */
  readonly vectors: readonly Float32Array[];
  /** Issue number of each vector. */
  readonly numbers: readonly number[];
  readonly dimensions: number;
  /** Numbers of vectors that are taken out again. */
  readonly gone?: readonly number[];
}

const COUNT = 400;
const DIMENSIONS = 12;
/** Numbers are not positions, and do not rise with them. */
const NUMBERS = Array.from({ length: COUNT }, (_, index) => 10_000 - 7 * index);
/** Readers give similarities in steps of 10^−5. */
const TOLERANCE = 2e-5;

function isClose(actual: number | undefined, expected: number): boolean {
  return actual !== undefined && Math.abs(actual - expected) < TOLERANCE;
}

/** What every VectorIndex promises. */
export function testVectorIndex(name: string, build: (indexed: IndexedVectors) => Promise<VectorIndex>): void {
  describe(`the ${name} vector index`, () => {
    // As they are when they come to an index.
    const drawn = clusteredVectors({ count: COUNT + 50, dimensions: DIMENSIONS, clusters: 8, seed: 1 }).map(
      roundToBytes,
    );
    const vectors = drawn.slice(0, COUNT);
    const queries = drawn.slice(COUNT);
    const query = queries[0] as Float32Array;
    const nothing = new Float32Array(DIMENSIONS);
    let index: VectorIndex;

    before(async () => {
      index = await build({ vectors, numbers: NUMBERS, dimensions: DIMENSIONS });
    });

    it('says what it is', () => {
      assert.deepEqual([index.count, index.dimensions], [COUNT, DIMENSIONS]);
    });

    it('finds the neighbors that an exact scan finds, with their cosine similarity', () => {
      let right = 0;
      for (const one of queries) {
        const exact = vectors
          .map((vector, position) => ({ number: NUMBERS[position] as number, similarity: dot(vector, one) }))
          .sort((a, b) => b.similarity - a.similarity)
          .slice(0, 10);
        const hits = index.search(one, 10);
        assert.equal(hits.length, 10);
        for (const hit of hits) {
          const expected = dot(vectors[NUMBERS.indexOf(hit.number)] as Float32Array, one);
          assert.ok(isClose(hit.similarity, expected), `${hit.similarity} instead of ${expected}`);
        }
        right += hits.filter(({ number }) => exact.some((other) => other.number === number)).length;
      }
      assert.ok(right / (queries.length * 10) > 0.99, `recall@10 is ${right / (queries.length * 10)}`);
    });

    it('finds an indexed vector itself first, and gives the rest by falling similarity', () => {
      const hits = index.search(vectors[123] as Float32Array, 20);
      assert.equal(hits[0]?.number, NUMBERS[123]);
      assert.ok(isClose(hits[0]?.similarity, 1));
      for (const [position, hit] of hits.entries()) {
        assert.ok(hit.similarity <= (hits[position - 1]?.similarity ?? 1));
      }
    });

    it('does not mind the length of the query vector', () => {
      const long = index.search(
        query.map((value) => value * 37),
        5,
      );
      for (const [position, hit] of index.search(query, 5).entries()) {
        assert.equal(long[position]?.number, hit.number);
        assert.ok(isClose(long[position]?.similarity, hit.similarity));
      }
    });

    it('finds everything, once, when asked for more than there is', () => {
      const numbers = index.search(queries[1] as Float32Array, 100_000).map(({ number }) => number);
      assert.deepEqual(
        numbers.sort((a, b) => a - b),
        NUMBERS.toSorted((a, b) => a - b),
      );
    });

    it('gives the same hits first, however many are asked for', () => {
      for (const one of queries.slice(0, 10)) {
        const hits = index.search(one, 150);
        for (const k of [1, 61, 121]) assert.deepEqual(index.search(one, k), hits.slice(0, k));
      }
    });

    it('finds nothing when asked for nothing', () => {
      assert.deepEqual(index.search(query, 0), []);
    });

    it('gives equal vectors by rising issue number', async () => {
      const equal = Array.from({ length: 30 }, () => vectors[0] as Float32Array);
      const numbers = [500, ...Array.from({ length: 29 }, (_, at) => 40 - at)];
      const tied = await build({ vectors: equal, numbers, dimensions: DIMENSIONS });
      const hits = tied.search(vectors[0] as Float32Array, 5);
      assert.deepEqual(
        hits.map(({ number }) => number),
        [12, 13, 14, 15, 16],
      );
      assert.ok(hits.every(({ similarity }) => isClose(similarity, 1)));
    });

    it('takes a vector of zeros, as document and as query, for similar to nothing', async () => {
      const withZero = [nothing, ...vectors.slice(0, 3)];
      const small = await build({ vectors: withZero, numbers: [1, 2, 3, 4], dimensions: DIMENSIONS });
      assert.equal(small.search(vectors[0] as Float32Array, 4).find(({ number }) => number === 1)?.similarity, 0);
      assert.deepEqual(
        small.search(nothing, 4),
        [1, 2, 3, 4].map((number) => ({ number, similarity: 0 })),
      );
    });

    it('may hold one vector, or none', async () => {
      const single = await build({ vectors: vectors.slice(0, 1), numbers: [7], dimensions: DIMENSIONS });
      const [hit, ...others] = single.search(vectors[0] as Float32Array, 5);
      assert.deepEqual([hit?.number, others], [7, []]);
      const empty = await build({ vectors: [], numbers: [], dimensions: DIMENSIONS });
      assert.deepEqual([empty.count, empty.search(query, 5), empty.vectorOf(7)], [0, [], undefined]);
      assert.throws(() => empty.search(new Float32Array(3), 5), RangeError);
    });

    it('finds no vector that was taken out, and all others as before', async () => {
      const nearest = index.search(query, 60).map(({ number }) => number);
      const gone = [...nearest.slice(0, 40), ...NUMBERS.slice(0, 5)];
      const left = new Set(NUMBERS.filter((number) => !gone.includes(number)));
      const smaller = await build({ vectors, numbers: NUMBERS, dimensions: DIMENSIONS, gone });

      assert.equal(smaller.count, left.size);
      assert.deepEqual(
        smaller.search(query, 15).map(({ number }) => number),
        nearest.filter((number) => left.has(number)).slice(0, 15),
      );
      const found = smaller.search(queries[1] as Float32Array, 100_000).map(({ number }) => number);
      assert.deepEqual(new Set(found), left);
      assert.equal(found.length, left.size);
      for (const number of gone) assert.equal(smaller.vectorOf(number), undefined);
      assert.ok(smaller.vectorOf([...left][0] as number) !== undefined);
    });

    it('finds nothing once everything was taken out', async () => {
      const some = NUMBERS.slice(0, 20);
      const none = await build({
        vectors: vectors.slice(0, 20),
        numbers: some,
        dimensions: DIMENSIONS,
        gone: some,
      });
      assert.deepEqual([none.count, none.search(query, 5), none.vectorOf(some[0] as number)], [0, [], undefined]);
    });

    it('refuses a query of another length, with a number that is not finite, or for half a neighbor', () => {
      assert.throws(() => index.search(query.subarray(1), 5), {
        name: 'RangeError',
        message: /11 numbers.*12 dimensions/,
      });
      for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
        assert.throws(() => index.search(query.with(3, bad), 5), { name: 'RangeError', message: /at place 3/ });
      }
      for (const k of [-1, 1.5, Number.NaN]) assert.throws(() => index.search(query, k), RangeError);
    });

    it('gives back the vector of each issue', () => {
      for (const position of [0, 1, 200, COUNT - 1]) {
        const stored = index.vectorOf(NUMBERS[position] as number);
        assert.equal(stored?.length, DIMENSIONS);
        assert.ok(
          vectors[position]?.every((value, at) => isClose(stored?.[at], value)),
          `vector ${position}`,
        );
      }
    });

    it('has no vector of an issue that it does not hold', () => {
      for (const number of [0, 5, -1, 1.5, 2 ** 32 + 10_000, Number.NaN])
        assert.equal(index.vectorOf(number), undefined);
    });

    it('is not changed by who writes on a vector that it gave', () => {
      const number = NUMBERS[10] as number;
      const before = index.search(query, 5);
      index.vectorOf(number)?.fill(0);
      assert.ok(isClose(index.vectorOf(number)?.[0], vectors[10]?.[0] as number));
      assert.deepEqual(index.search(query, 5), before);
    });
  });
}
