import { join } from 'node:path';
import { sumFile } from '../src/adapters/files/sum-file.ts';
import { buildHnswIndex } from '../src/adapters/hnsw/build-hnsw-index.ts';
import { EF_CONSTRUCTION, M } from '../src/adapters/hnsw/native-layout.ts';
import { VERSION as FORMAT } from '../src/adapters/hnsw/vector-file-layout.ts';
import type { BenchSetting } from './benchmark.ts';
import { clusteredVectors } from './clustered-vectors.ts';
import { ensureKeptFolder } from './kept-folder.ts';

export interface SyntheticVectors {
  /** The file of `vectors` and the sums of its blocks; vector i has issue number i + 1. */
  readonly file: string;
  readonly sums: Uint8Array;
  readonly vectors: readonly Float32Array[];
  /** Vectors of the same clusters that are not in the graph. */
  readonly queries: readonly Float32Array[];
}

/** Those of the local embedder. */
export const DIMENSIONS = 256;
export const QUERIES = 200;
/** Like subjects that came up 50 times each; two issues of one have a cosine of .67. */
const CLUSTERS = { dimensions: DIMENSIONS, clusterSize: 50, spread: 0.7, seed: 7 };

/** `count` clustered vectors and their graph, which takes half a minute for 50,000 and is kept. */
export async function syntheticVectors(count: number, setting: BenchSetting): Promise<SyntheticVectors> {
  const all = clusteredVectors({ ...CLUSTERS, count: count + QUERIES });
  const vectors = all.slice(0, count);
  const name = 'vectors.hnsw';
  const folder = await ensureKeptFolder({
    folder: join(setting.cacheFolder, `vectors-${count}`),
    key: JSON.stringify({ ...CLUSTERS, QUERIES, M, EF_CONSTRUCTION, FORMAT }),
    async make(empty) {
      setting.say(`building a graph of ${count.toLocaleString('en')} vectors, once`);
      const numbers = vectors.map((_, row) => row + 1);
      await buildHnswIndex({ vectors, numbers, dimensions: DIMENSIONS, path: join(empty, name) });
    },
  });
  const file = join(folder, name);
  return { file, sums: await sumFile(file), vectors, queries: all.slice(count) };
}
