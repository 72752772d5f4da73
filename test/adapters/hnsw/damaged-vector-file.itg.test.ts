import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import { loadVectorParts } from '../../../src/adapters/hnsw/load-vector-parts.ts';
import { openVectorIndex } from '../../../src/adapters/hnsw/open-vector-index.ts';
import { BLOCK_BYTES, sumBlocks } from '../../../src/artifact/block-sums.ts';
import { roundToBytes } from '../../../src/embedding/round-to-bytes.ts';
import type { Hit } from '../../../src/neighbors/vector-index.ts';
import { ArtifactError } from '../../../src/shared/errors.ts';
import { clusteredVectors, createRandom } from './clustered-vectors.ts';

const SHAPE = { count: 1_200, dimensions: 16 };
const DAMAGES = 3_000;
const WAYS = [0, Number.POSITIVE_INFINITY];

for (const [name, partVectors] of [
  ['a damaged file of vectors', SHAPE.count],
  ['a damaged file of vectors in four parts', SHAPE.count / 4],
] as const) {
  describe(name, () => {
    const folder = mkdtempSync(join(tmpdir(), 'auto-triager-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    const vectors = clusteredVectors({ ...SHAPE, clusters: 30, seed: 3 }).map(roundToBytes);
    const numbers = vectors.map((_, at) => 3 * at + 1);
    const query = vectors[5] as Float32Array;
    const path = join(folder, 'vectors.hnsw');
    const damagedPath = join(folder, 'damaged.hnsw');
    let sound: Buffer;
    let soundSums: Uint8Array;
    let hits: readonly Hit[];

    before(async () => {
      await buildHnswIndex({ vectors, numbers, dimensions: SHAPE.dimensions, path, partVectors });
      sound = readFileSync(path);
      soundSums = sumBlocks(sound);
      hits = ask(path, { sums: soundSums, compareAllUpTo: 0 }).hits;
    });

    function ask(
      place: string,
      { sums, compareAllUpTo }: { readonly sums: Uint8Array; readonly compareAllUpTo: number },
    ) {
      const index = openVectorIndex({ path: place, sums, expected: SHAPE, compareAllUpTo });
      try {
        return { hits: index.search(query, 20), vector: index.vectorOf(16) };
      } finally {
        index.close();
      }
    }

    /** What is asked of a damaged file, or undefined where it is refused. */
    function survive<Answer>(work: () => Answer): Answer | undefined {
      try {
        return work();
      } catch (error) {
        assert.ok(error instanceof ArtifactError, String((error as Error).stack));
        return undefined;
      }
    }

    it(`is refused or answers as before where its sums are wrong, in ${DAMAGES} ways`, () => {
      const random = createRandom(11);
      for (let round = 0; round < DAMAGES; round++) {
        const damaged = damage(sound, random);
        writeFileSync(damagedPath, damaged);
        const compareAllUpTo = WAYS[round % 2] as number;
        const answer = survive(() => ask(damagedPath, { sums: soundSums, compareAllUpTo }));
        if (answer !== undefined) assert.deepEqual(answer.hits, hits);
      }
    });

    it(`is refused or gives finite answers, each issue once, where its sums were made anew, in ${DAMAGES} ways`, () => {
      const random = createRandom(12);
      let refused = 0;
      for (let round = 0; round < DAMAGES; round++) {
        const damaged = damage(sound, random);
        writeFileSync(damagedPath, damaged);
        const answer = survive(() =>
          ask(damagedPath, { sums: sumBlocks(damaged), compareAllUpTo: WAYS[round % 2] as number }),
        );
        if (answer === undefined) {
          refused += 1;
          continue;
        }
        assert.equal(new Set(answer.hits.map(({ number }) => number)).size, answer.hits.length);
        assert.ok(answer.hits.every(({ similarity }) => similarity >= -1 && similarity <= 1));
      }
      assert.ok(refused > DAMAGES / 10, `${refused} refused`);
    });

    it('is refused as a whole by who reads all of it, unless only numbers of a vector or sound links changed', () => {
      assert.equal([...loadVectorParts({ path, sums: soundSums, expected: SHAPE })].length, SHAPE.count / partVectors);
      const random = createRandom(13);
      let refused = 0;
      const rounds = 300;
      for (let round = 0; round < rounds; round++) {
        const damaged = damage(sound, random);
        if (damaged.equals(sound)) continue;
        writeFileSync(damagedPath, damaged);
        const source = { path: damagedPath, sums: sumBlocks(damaged), expected: SHAPE };
        if (survive(() => [...loadVectorParts(source)]) === undefined) refused += 1;
      }
      assert.ok(refused > rounds / 2, `${refused} of ${rounds} refused`);
    });

    it('is refused where it is cut, is of another kind, or has more than it should', () => {
      const others = [
        ...[0, 1, 4_095, 4_096, 8_192, sound.length - BLOCK_BYTES, sound.length - 1].map((end) =>
          sound.subarray(0, end),
        ),
        Buffer.concat([sound, Buffer.alloc(BLOCK_BYTES)]),
        Buffer.concat([sound, Buffer.alloc(1)]),
        Buffer.concat([Buffer.from('SQLite format 3\0'), sound.subarray(16)]),
        Buffer.alloc(sound.length),
        Buffer.alloc(sound.length, 0xff),
      ];
      for (const other of others) {
        writeFileSync(damagedPath, other);
        for (const compareAllUpTo of WAYS) {
          assert.throws(() => ask(damagedPath, { sums: sumBlocks(other), compareAllUpTo }), ArtifactError);
        }
      }
    });
  });
}

/** One to four places of the file changed: a bit, a byte, a word of small or large numbers, or a piece copied from elsewhere. */
function damage(sound: Buffer, random: () => number): Buffer {
  const damaged = Buffer.from(sound);
  const below = (end: number) => Math.floor(random() * end);
  // The header and the first blocks of links decide most; half of the damages are there.
  const place = () => below(random() < 0.5 ? Math.min(sound.length, 4 * BLOCK_BYTES) : sound.length - 8);
  for (let left = 1 + below(4); left > 0; left--) {
    const at = place();
    const kind = below(5);
    if (kind === 0) damaged[at] = (damaged[at] as number) ^ (1 << below(8));
    else if (kind === 1) damaged[at] = below(256);
    else if (kind === 2) damaged.writeUInt32LE(below(2_000), at);
    else if (kind === 3) damaged.writeUInt32LE(0xffffffff, at);
    else damaged.copy(damaged, at, place(), place() + 64);
  }
  return damaged;
}
