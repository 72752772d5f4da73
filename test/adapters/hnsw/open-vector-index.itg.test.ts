import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import { openVectorIndex } from '../../../src/adapters/hnsw/open-vector-index.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clusteredVectors } from './clustered-vectors.ts';

const shape = { count: 2000, dimensions: 16 };

describe('openVectorIndex', () => {
  it('finds the same neighbors in the same file through either reader', async (test) => {
    const drawn = clusteredVectors({ ...shape, count: 2100, clusters: 40, spread: 0.1, seed: 6 });
    const path = join(temporaryFolder(test), 'vectors.hnsw');
    const vectors = drawn.slice(0, shape.count);
    await buildHnswIndex({ vectors, numbers: vectors.map((_, index) => index + 1), dimensions: 16, path });
    const native = await openVectorIndex(path, shape);
    const portable = await openVectorIndex(path, { ...shape, reader: 'portable' });
    assert.deepEqual([native.kind, portable.kind], ['native', 'portable']);
    let same = 0;
    for (const query of drawn.slice(shape.count)) {
      const [a, b] = [native.search(query, 20), portable.search(query, 20)];
      const found = new Set(a.map(({ number }) => number));
      same += b.filter(({ number }) => found.has(number)).length;
      for (const [position, hit] of a.entries()) {
        assert.ok(Math.abs(hit.similarity - (b[position]?.similarity ?? 2)) < 2e-5);
      }
    }
    assert.ok(same >= 1998, `${same} of 2000 neighbors are the same`);
  });

  describe('where the addon does not load', () => {
    it('reads the index without it', async (test) => {
      const path = join(temporaryFolder(test), 'vectors.hnsw');
      const vectors = clusteredVectors({ count: 50, dimensions: 8, clusters: 2, seed: 7 });
      await buildHnswIndex({ vectors, numbers: vectors.map((_, index) => index + 1), dimensions: 8, path });
      const output = await runWithoutAddon(`
        const { openVectorIndex } = await import('./src/adapters/hnsw/open-vector-index.ts');
        const index = await openVectorIndex(${JSON.stringify(path)}, { count: 50, dimensions: 8 });
        const [hit] = index.search(new Float32Array(${JSON.stringify(Array.from(vectors[9] as Float32Array))}), 1);
        console.log(index.kind, hit.number, hit.similarity);
      `);
      assert.equal(output, 'portable 10 1\n');
    });

    it('says so when the native reader or a build is asked for', async () => {
      const output = await runWithoutAddon(`
        const { openVectorIndex } = await import('./src/adapters/hnsw/open-vector-index.ts');
        const { buildHnswIndex } = await import('./src/adapters/hnsw/build-hnsw-index.ts');
        const opened = openVectorIndex('x', { count: 1, dimensions: 1, reader: 'native' });
        await opened.catch(({ name, message }) => console.log(name, message));
        const built = buildHnswIndex({ vectors: [], numbers: [], dimensions: 1, path: '/dev/null/x' });
        await built.catch(({ name, message }) => console.log(name, message));
      `);
      assert.match(
        output,
        /^ConfigError The hnswlib addon does not load on .*\nConfigError An index can be built only/,
      );
    });
  });
});

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
