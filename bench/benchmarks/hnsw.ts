import { statSync } from 'node:fs';
import { type OpenedVectorIndex, openVectorIndex } from '../../src/adapters/hnsw/open-vector-index.ts';
import { createExactIndex } from '../../src/neighbors/exact-index.ts';
import type { Benchmark, BenchSetting, Section } from '../benchmark.ts';
import { type Figure, summarize } from '../figure.ts';
import { DIMENSIONS, QUERIES, type SyntheticVectors, syntheticVectors } from '../synthetic-vectors.ts';

const COUNTS = [10_000, 50_000] as const;
/** How a file may be searched; by itself it chooses by the number of vectors. */
const WAYS = { 'all compared': Number.POSITIVE_INFINITY, 'graph walked': 0 };
const NEIGHBORS = 10;
const REPETITIONS = 5;

/** How quickly either way to search a file finds neighbors, and how many of the true ones. */
export const hnsw: Benchmark = {
  name: 'hnsw',
  async run(setting) {
    const sections: Section[] = [];
    for (const count of COUNTS) sections.push(await measureWays(count, setting));
    return sections;
  },
};

async function measureWays(count: number, setting: BenchSetting): Promise<Section> {
  const synthetic = await syntheticVectors(count, setting);
  const size = count.toLocaleString('en');
  setting.say(`hnsw: exact search among ${size} vectors`);
  const exact = findExactly(synthetic);
  const { file: path, sums } = synthetic;
  const expected = { dimensions: DIMENSIONS, count };
  const figures: Figure[] = [];
  for (const [way, compareAllUpTo] of Object.entries(WAYS)) {
    setting.say(`hnsw: ${size} vectors, ${way}`);
    const open = () => openVectorIndex({ path, sums, expected, compareAllUpTo });
    figures.push(...measureWay(way, open, { synthetic, exact }));
  }
  const megabytes = (statSync(path).size + sums.length) / 1e6;
  return {
    title: `hnsw: ${size} clustered vectors, ${DIMENSIONS} dimensions`,
    note: `${QUERIES} queries from the same clusters, ${NEIGHBORS} neighbors each, in this process.`,
    figures: [...figures, summarize({ name: 'file and sums', unit: 'MB', values: [megabytes] })],
  };
}

/** Issue numbers of the true neighbors of each query. */
function findExactly({ vectors, queries }: SyntheticVectors): ReadonlySet<number>[] {
  const flat = new Float32Array(vectors.length * DIMENSIONS);
  for (const [row, vector] of vectors.entries()) flat.set(vector, row * DIMENSIONS);
  const index = createExactIndex({ vectors: flat, dimensions: DIMENSIONS, numbers: vectors.map((_, row) => row + 1) });
  return queries.map((query) => new Set(index.search(query, NEIGHBORS).map((hit) => hit.number)));
}

interface Task {
  readonly synthetic: SyntheticVectors;
  readonly exact: readonly ReadonlySet<number>[];
}

function measureWay(name: string, open: () => OpenedVectorIndex, { synthetic, exact }: Task): readonly Figure[] {
  const firstMs: number[] = [];
  const queryMs: number[] = [];
  const recall: number[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const startMs = performance.now();
    const index = open();
    for (const [number, query] of synthetic.queries.entries()) {
      const queryStartMs = performance.now();
      const hits = index.search(query, NEIGHBORS);
      const endMs = performance.now();
      if (number === 0) firstMs.push(endMs - startMs);
      // The first are for the compiler, and read what the later ones find in memory.
      if (number >= QUERIES / 2) queryMs.push(endMs - queryStartMs);
      if (repetition === 0) recall.push(hits.filter((hit) => exact[number]?.has(hit.number)).length / NEIGHBORS);
    }
    index.close();
  }
  const meanRecall = recall.reduce((sum, share) => sum + share, 0) / recall.length;
  return [
    summarize({ name: `${name}: open and first query`, unit: 'ms', values: firstMs }),
    summarize({ name: `${name}: one query of many`, unit: 'ms', values: queryMs }),
    summarize({ name: `${name}: recall of the true ${NEIGHBORS}`, unit: 'share', values: [meanRecall] }),
  ];
}
