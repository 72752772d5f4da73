import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import { type OpenOptions, openVectorIndex } from '../../../src/adapters/hnsw/open-vector-index.ts';
import { updateHnswIndex } from '../../../src/adapters/hnsw/update-hnsw-index.ts';
import { SUM_BYTES, sumBlocks } from '../../../src/artifact/block-sums.ts';
import { roundToBytes } from '../../../src/embedding/round-to-bytes.ts';
import { ArtifactError } from '../../../src/shared/errors.ts';
import { plainByteCosines } from '../../../src/statistics/kernels/plain-byte-cosines.ts';
import { testVectorIndex } from '../../neighbors/vector-index-contract.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clusteredVectors } from './clustered-vectors.ts';
import { openAt } from './open-at.ts';

const WAYS = {
  'compared with all': {},
  'compared with all by the scalar twin': { openCosines: plainByteCosines },
  walked: { compareAllUpTo: 0 },
  'walked with the scalar twin': { compareAllUpTo: 0, openCosines: plainByteCosines },
  'in parts, compared with all': { partVectors: 7 },
  'in parts, walked': { compareAllUpTo: 0, partVectors: 7 },
} satisfies Record<string, Pick<OpenOptions, 'compareAllUpTo' | 'openCosines'> & { readonly partVectors?: number }>;

for (const [name, way] of Object.entries(WAYS)) {
  const { partVectors, ...options } = { partVectors: undefined, ...way };
  const folder = mkdtempSync(join(tmpdir(), 'auto-triager-'));
  const closings: (() => void)[] = [() => rmSync(folder, { recursive: true, force: true })];
  // Called inside a suite, `after` would close an index that is still asked.
  const atTheEnd = { after: (close: () => void) => void closings.unshift(close) };
  after(() => {
    for (const close of closings) close();
  });
  let files = 0;
  testVectorIndex(`file, ${name}:`, async ({ vectors, numbers, dimensions, gone = [] }) => {
    const path = join(folder, `${files++}.hnsw`);
    await buildHnswIndex({ vectors, numbers, dimensions, path, partVectors });
    const expected = { count: numbers.length, dimensions };
    if (gone.length === 0) return openAt(atTheEnd, path, expected, options);
    const updated = `${path}.updated`;
    const former = { path, sums: sumBlocks(readFileSync(path)), expected };
    const counts = await updateHnswIndex({
      former,
      vectors: [],
      numbers: [],
      gone,
      dimensions,
      path: updated,
      partVectors,
    });
    return openAt(atTheEnd, updated, { dimensions, ...counts }, options);
  });
}

describe('openVectorIndex', () => {
  it('finds nearly the same by a walk as by comparing all, query after query', async (test) => {
    const shape = { count: 3000, dimensions: 16 };
    const drawn = clusteredVectors({ ...shape, count: 3100, clusters: 60, spread: 0.1, seed: 6 }).map(roundToBytes);
    const path = join(temporaryFolder(test), 'vectors.hnsw');
    const vectors = drawn.slice(0, shape.count);
    await buildHnswIndex({ vectors, numbers: numbersOf(vectors), dimensions: 16, path });
    const all = openAt(test, path, shape);
    const walked = openAt(test, path, shape, { compareAllUpTo: 0 });
    let same = 0;
    for (const query of drawn.slice(shape.count)) {
      const found = new Set(all.search(query, 20).map(({ number }) => number));
      same += walked.search(query, 20).filter(({ number }) => found.has(number)).length;
    }
    assert.ok(same >= 1990, `${same} of 2000 neighbors are the same`);
  });

  it('reads only a part of a file to walk it, and refuses it where a block of that part is not right', async (test) => {
    const shape = { count: 3000, dimensions: 64 };
    const path = join(temporaryFolder(test), 'vectors.hnsw');
    const vectors = clusteredVectors({ ...shape, clusters: 300, spread: 0.3, seed: 9 });
    await buildHnswIndex({ vectors, numbers: numbersOf(vectors), dimensions: 64, path });
    const sums = sumBlocks(readFileSync(path));
    const query = vectors[7] as Float32Array;
    const hits = openAt(test, path, shape, { compareAllUpTo: 0 }).search(query, 10);
    let refused = 0;
    const blocks = sums.length / SUM_BYTES;
    for (let block = 0; block < blocks; block += 1) {
      const wrong = sums.slice();
      wrong[block * SUM_BYTES] = (wrong[block * SUM_BYTES] as number) ^ 1;
      try {
        const index = openVectorIndex({ path, sums: wrong, expected: shape, compareAllUpTo: 0 });
        test.after(() => index.close());
        assert.deepEqual(index.search(query, 10), hits);
      } catch (error) {
        assert.ok(error instanceof ArtifactError, String(error));
        refused += 1;
      }
    }
    assert.ok(refused > 3 && refused < blocks, `${refused} of ${blocks} blocks were read`);
  });

  it('refuses an index of other dimensions or another count than expected, no file, and a folder', async (test) => {
    const folder = temporaryFolder(test);
    const path = join(folder, 'vectors.hnsw');
    const vectors = clusteredVectors({ count: 40, dimensions: 12, clusters: 2, seed: 1 });
    await buildHnswIndex({ vectors, numbers: numbersOf(vectors), dimensions: 12, path });
    const refusals = [
      [{ count: 40, dimensions: 24 }, /dimensions = 24, found dimensions = 12/],
      [{ count: 40, dimensions: 11 }, /dimensions = 11/],
      [{ count: 39, dimensions: 12 }, /vectors = 39, found vectors = 40/],
      [{ count: 39, deleted: 1, dimensions: 12 }, /deleted vectors = 1, found deleted vectors = 0/],
      [{ count: 0, dimensions: 12 }, /vectors = 0/],
    ] as const;
    for (const [expected, message] of refusals) {
      assert.throws(
        () => openAt(test, path, expected),
        (error) => error instanceof ArtifactError && error.file === 'vectors.hnsw' && message.test(error.message),
      );
    }
    for (const place of [join(folder, 'missing.hnsw'), folder]) {
      const source = { path: place, sums: new Uint8Array(0), expected: { count: 40, dimensions: 12 } };
      assert.throws(() => openVectorIndex(source), /cannot be used|does not exist|is a folder/);
    }
  });

  it('refuses a file that is cut while it is open, and still knows what it said', async (test) => {
    const path = join(temporaryFolder(test), 'vectors.hnsw');
    const shape = { count: 1000, dimensions: 64 };
    const vectors = clusteredVectors({ ...shape, clusters: 20, seed: 9 });
    for (const options of [{}, { compareAllUpTo: 0 }]) {
      await buildHnswIndex({ vectors, numbers: numbersOf(vectors), dimensions: 64, path });
      const index = openAt(test, path, shape, options);
      const query = vectors[1] as Float32Array;
      const hits = index.search(query, 5);
      truncateSync(path, 8_192);
      assert.deepEqual(index.search(query, 5), hits);
      assert.throws(() => {
        for (const vector of vectors.slice(2, 20)) index.search(vector, 5);
      }, ArtifactError);
    }
  });

  it('reads where the addon does not load, and says why nothing can be built there', async (test) => {
    const path = join(temporaryFolder(test), 'vectors.hnsw');
    const vectors = clusteredVectors({ count: 50, dimensions: 8, clusters: 2, seed: 7 }).map(roundToBytes);
    await buildHnswIndex({ vectors, numbers: numbersOf(vectors), dimensions: 8, path });
    const output = await runWithoutAddon(`
      const { readFileSync } = await import('node:fs');
      const { openVectorIndex } = await import('./src/adapters/hnsw/open-vector-index.ts');
      const { buildHnswIndex } = await import('./src/adapters/hnsw/build-hnsw-index.ts');
      const { sumBlocks } = await import('./src/artifact/block-sums.ts');
      const path = ${JSON.stringify(path)};
      const expected = { count: 50, dimensions: 8 };
      const index = openVectorIndex({ path, sums: sumBlocks(readFileSync(path)), expected });
      const [hit] = index.search(new Float32Array(${JSON.stringify(Array.from(vectors[9] as Float32Array))}), 1);
      console.log(hit.number, hit.similarity);
      const built = buildHnswIndex({ vectors: [], numbers: [], dimensions: 1, path: '/dev/null/x' });
      await built.catch(({ name, message }) => console.log(name, message));
    `);
    assert.match(output, /^10 1\nConfigError An index can be built only with the hnswlib addon/);
  });
});

function numbersOf(vectors: readonly Float32Array[]): number[] {
  return vectors.map((_, index) => index + 1);
}

/**
 * Runs a script in a Node process in which the addon's package cannot be found, as on a platform it is not built for.
 */
async function runWithoutAddon(script: string): Promise<string> {
  const hide = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(name, context, next) {
        if (name === 'hnswlib-node') throw new Error('Could not locate the bindings file.');
        return next(name, context);
      },
    });
  `;
  const root = join(import.meta.dirname, '../../..');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--import', `data:text/javascript,${encodeURIComponent(hide)}`, '--eval', script],
    { cwd: root },
  );
  return stdout;
}
