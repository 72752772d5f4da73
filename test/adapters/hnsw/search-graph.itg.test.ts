import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { buildHnswIndex } from '../../../src/adapters/hnsw/build-hnsw-index.ts';
import { loadHnswFile } from '../../../src/adapters/hnsw/read-hnsw-file.ts';
import { searchGraph } from '../../../src/adapters/hnsw/search-graph.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clusteredVectors } from './clustered-vectors.ts';

describe('searchGraph', () => {
  it('comes down from the upper levels near the goal, so that it finds it among few', async (test) => {
    const shape = { count: 3000, dimensions: 16 };
    const path = join(temporaryFolder(test), 'vectors.hnsw');
    const vectors = clusteredVectors({ ...shape, clusters: 60, spread: 0.1, seed: 9 });
    await buildHnswIndex({ vectors, numbers: vectors.map((_, index) => index + 1), dimensions: 16, path });
    const file = loadHnswFile(path, shape);
    const visited = { marks: new Uint32Array(shape.count), current: 0 };
    let seen = 0;
    let found = 0;
    for (const [position, vector] of vectors.entries()) {
      if (position % 10 !== 0) continue;
      const { numbers } = searchGraph(file, visited, { vector, ef: 10 });
      if (numbers.includes(position + 1)) found += 1;
      seen += visited.marks.filter((mark) => mark === visited.current).length;
    }
    assert.ok(found >= 299, `${found} of 300 vectors found themselves`);
    // 124 when started on level 0.
    assert.ok(seen / 300 < 90, `${seen / 300} of 3,000 vectors looked at`);
  });
});
