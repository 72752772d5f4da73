import { fromBytes } from '../../embedding/round-to-bytes.ts';
import { checkQuery } from '../../neighbors/check-query.ts';
import type { Hit, VectorIndex } from '../../neighbors/vector-index.ts';
import { openByteCosines } from '../../statistics/kernels/byte-cosines.ts';
import type { ByteCosines, ByteRows } from '../../statistics/kernels/plain-byte-cosines.ts';
import { compareAll } from './compare-all.ts';
import { RowScores } from './row-scores.ts';
import { VectorFile, type VectorFileSource } from './vector-file.ts';
import { walkGraph } from './walk-graph.ts';

export interface OpenOptions extends VectorFileSource {
  /** Up to so many vectors all are compared; above, the graph is walked. */
  readonly compareAllUpTo?: number;
  /** The scalar twin in place of the kernel, in tests. */
  readonly openCosines?: (rows: ByteRows) => ByteCosines;
}

/** An index in a file, which is open until it is closed. */
export interface OpenedVectorIndex extends VectorIndex {
  close(): void;
}

/**
 * Up to here comparing all costs less than a walk, and never misses a neighbor: docs/benchmarks.md has the figures.
 */
const COMPARE_ALL_UP_TO = 200_000;
/**
 * Candidates that a walk holds on to, however few are wanted: 100 find .989 of the true ten, 200 find .995. Nobody asks for more but
 * who passes many over, so that one walk serves all searches for one issue.
 */
const WALK_DEPTH = 200;
/**
 * One issue takes a search or two: they read through a small window, since to touch new memory costs up to four times what it costs
 * to read and check a block. Who goes on searching keeps what is read.
 */
const KEEP_ALL_FROM = 3;
/** A walk that holds on to more than this share of all would read nearly all. */
const MAX_WALK_SHARE = 1 / 20;

/**
 * Opens `vectors.hnsw` for searching; what a search needs is read and checked when it needs it. Throws ArtifactError for a file that
 * has other dimensions or another count than the manifest says, and so does every method that meets a damaged block.
 */
export function openVectorIndex(options: OpenOptions): OpenedVectorIndex {
  const { compareAllUpTo = COMPARE_ALL_UP_TO, openCosines = openByteCosines } = options;
  const { dimensions, count } = options.expected;
  const file = new VectorFile(options);
  const { elements } = file.layout;
  let scores: RowScores | undefined;
  let searches = 0;
  let last: { readonly vector: Float32Array; readonly depth: number; readonly hits: readonly Hit[] } | undefined;

  const openScores = () => {
    scores ??= new RowScores(file, { openCosines, keepsAll: searches >= KEEP_ALL_FROM });
    return scores;
  };
  const find = (vector: Float32Array, depth: number): Hit[] => {
    searches += 1;
    if (searches === KEEP_ALL_FROM) scores = undefined;
    const searched = { file, scores: openScores() };
    searched.scores.setQuery(vector);
    const isDeep = depth > Math.max(WALK_DEPTH, elements * MAX_WALK_SHARE);
    if (elements <= compareAllUpTo || isDeep) return compareAll(searched, depth);
    const found = walkGraph(searched, depth);
    // The graph may fall into parts, above all where many elements were deleted.
    return found.length < Math.min(depth, count) ? compareAll(searched, depth) : found;
  };
  return {
    count,
    dimensions,
    search(vector, k) {
      checkQuery({ vector, k }, dimensions);
      if (k === 0 || count === 0) return [];
      const depth = Math.max(k, WALK_DEPTH);
      if (last === undefined || last.depth < depth || !isSame(last.vector, vector)) {
        last = { vector: vector.slice(), depth, hits: requireOnce(find(vector, depth), file) };
      }
      return last.hits.slice(0, k);
    },
    vectorOf(number) {
      const element = file.elementOf(number);
      if (element === undefined) return undefined;
      return fromBytes(openScores().rowOf(element));
    },
    close: () => file.close(),
  };
}

function isSame(one: Float32Array, other: Float32Array): boolean {
  return one.every((value, at) => value === other[at]);
}

/** Two elements of one issue are damage. */
function requireOnce(hits: readonly Hit[], file: VectorFile): readonly Hit[] {
  const seen = new Set<number>();
  for (const { number } of hits) {
    if (seen.has(number)) throw file.fault('issue numbers', `${number} twice`);
    seen.add(number);
  }
  return hits;
}
