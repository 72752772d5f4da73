import { openNativeIndex } from '../../src/adapters/hnsw/open-native-index.ts';
import { openPortableIndex } from '../../src/adapters/hnsw/open-portable-index.ts';
import { createExactIndex } from '../../src/neighbors/exact-index.ts';
import type { VectorIndex } from '../../src/neighbors/vector-index.ts';
import type { Benchmark, BenchSetting, Section } from '../benchmark.ts';
import { type Figure, summarize } from '../figure.ts';
import { DIMENSIONS, QUERIES, type SyntheticVectors, syntheticVectors } from '../synthetic-vectors.ts';

const COUNTS = [10_000, 50_000] as const;
const NEIGHBORS = 10;
const REPETITIONS = 5;

/** How quickly either reader finds neighbors, and how many of the true ones. */
export const hnsw: Benchmark = {
  name: 'hnsw',
  async run(setting) {
    const sections: Section[] = [];
    for (const count of COUNTS) sections.push(await measureReaders(count, setting));
    return sections;
  },
};

async function measureReaders(count: number, setting: BenchSetting): Promise<Section> {
  const synthetic = await syntheticVectors(count, setting);
  const size = count.toLocaleString('en');
  setting.say(`hnsw: exact search among ${size} vectors`);
  const exact = findExactly(synthetic);
  const expected = { dimensions: DIMENSIONS, count };
  setting.say(`hnsw: both readers on ${size} vectors`);
  const native = await measureReader('native', () => openNativeIndex(synthetic.file, expected), { synthetic, exact });
  const portable = await measureReader('portable', () => openPortableIndex(synthetic.file, expected), {
    synthetic,
    exact,
  });
  return {
    title: `hnsw: ${size} clustered vectors, ${DIMENSIONS} dimensions`,
    note: `${QUERIES} queries from the same clusters, ${NEIGHBORS} neighbors each, in this process.`,
    figures: [
      ...native.figures,
      ...portable.figures,
      summarize({ name: 'query, portable ⁄ native', unit: 'times', values: [portable.queryMs / native.queryMs] }),
    ],
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

async function measureReader(
  name: string,
  open: () => Promise<VectorIndex>,
  { synthetic, exact }: Task,
): Promise<{ readonly figures: readonly Figure[]; readonly queryMs: number }> {
  const openMs: number[] = [];
  const queryMs: number[] = [];
  const recall: number[] = [];
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const startMs = performance.now();
    const index = await open();
    openMs.push(performance.now() - startMs);
    for (const [number, query] of synthetic.queries.entries()) {
      const queryStartMs = performance.now();
      const hits = index.search(query, NEIGHBORS);
      const durationMs = performance.now() - queryStartMs;
      // The first round is for the compiler.
      if (repetition > 0) queryMs.push(durationMs);
      if (repetition === 0) recall.push(hits.filter((hit) => exact[number]?.has(hit.number)).length / NEIGHBORS);
    }
  }
  const query = summarize({ name: `${name}: one query`, unit: 'ms', values: queryMs });
  const meanRecall = recall.reduce((sum, share) => sum + share, 0) / recall.length;
  return {
    figures: [
      summarize({ name: `${name}: open and check`, unit: 'ms', values: openMs }),
      query,
      summarize({ name: `${name}: recall of the true ${NEIGHBORS}`, unit: 'share', values: [meanRecall] }),
    ],
    queryMs: query.median,
  };
}
