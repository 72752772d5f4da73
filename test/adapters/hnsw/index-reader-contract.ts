import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import type { ExpectedIndex } from '../../../src/adapters/hnsw/hnsw-layout.ts';
import { updateHnswIndex } from '../../../src/adapters/hnsw/update-hnsw-index.ts';
import type { VectorIndex } from '../../../src/neighbors/vector-index.ts';
import { ArtifactError } from '../../../src/shared/errors.ts';
import { testVectorIndex } from '../../neighbors/vector-index-contract.ts';
import { clusteredVectors } from './clustered-vectors.ts';
import { type Damage, foreignFiles, headerFlips, randomFlips, structureDamages, truncations } from './damages.ts';

type Opener = (path: string, expected: ExpectedIndex) => Promise<VectorIndex>;

const SHAPE = { count: 400, dimensions: 12 };
const NUMBERS = Array.from({ length: SHAPE.count }, (_, index) => index + 1);

/** What every reader of `vectors.hnsw` promises: what every VectorIndex does, and to refuse a file that is not sound. */
export function testIndexReader(kind: VectorIndex['kind'], open: Opener): void {
  const folder = mkdtempSync(join(tmpdir(), 'auto-triager-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let files = 0;

  testVectorIndex(kind, async ({ vectors, numbers, dimensions, gone = [] }) => {
    const path = join(folder, `${files++}.hnsw`);
    await buildHnswIndex({ vectors, numbers, dimensions, path });
    const expected = { count: numbers.length, dimensions };
    if (gone.length === 0) return open(path, expected);
    const updated = `${path}.updated`;
    const counts = await updateHnswIndex({
      former: path,
      expected,
      vectors: [],
      numbers: [],
      gone,
      dimensions,
      path: updated,
    });
    return open(updated, { dimensions, ...counts });
  });

  describe(`the ${kind} reader`, () => {
    const path = join(folder, 'vectors.hnsw');
    const vectors = clusteredVectors({ ...SHAPE, clusters: 8, seed: 1 });
    let sound: Buffer;

    before(async () => {
      await buildHnswIndex({ vectors, numbers: NUMBERS, dimensions: SHAPE.dimensions, path });
      sound = readFileSync(path);
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
        const hits = (opened as VectorIndex).search(vectors[2] as Float32Array, SHAPE.count);
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
