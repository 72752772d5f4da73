import { basename } from 'node:path';
import { checkQuery } from '../../neighbors/check-query.ts';
import type { Hit, VectorIndex } from '../../neighbors/vector-index.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { openByteCosines } from '../../statistics/kernels/byte-cosines.ts';
import { BestHits } from './best-hits.ts';
import { openParts, type VectorFileSource } from './find-parts.ts';
import { type OpenCosines, type SearchWay, VectorPartSearch } from './vector-part-search.ts';

export interface OpenOptions extends VectorFileSource {
  /** Up to so many vectors all are compared; above, the graphs are walked. */
  readonly compareAllUpTo?: number;
  /** The scalar twin in place of the kernel, in tests. */
  readonly openCosines?: OpenCosines;
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
/** Of each of several parts, which together give the best. */
const PART_WALK_DEPTH = 120;
/** A walk that holds on to more than this share of all would read nearly all. */
const MAX_WALK_SHARE = 1 / 20;

/**
 * Opens `vectors.hnsw` for searching; what a search needs is read and checked when it needs it. Throws ArtifactError for a file that
 * has other dimensions or another count than the manifest says, and so does every method that meets a damaged block.
 */
export function openVectorIndex(options: OpenOptions): OpenedVectorIndex {
  const { path, compareAllUpTo = COMPARE_ALL_UP_TO, openCosines = openByteCosines } = options;
  const { dimensions, count, deleted = 0 } = options.expected;
  const parts = openParts(options).map((file) => new VectorPartSearch(file, openCosines));
  let last: { readonly vector: Float32Array; readonly depth: number; readonly hits: readonly Hit[] } | undefined;

  const find = (vector: Float32Array, depth: number): Hit[] => {
    const way = wayTo(depth, { elements: count + deleted, parts: parts.length, compareAllUpTo });
    const [first, ...others] = parts.map((part) => part.find(vector, { depth, way }));
    return others.length === 0 ? (first ?? []) : mergeHits([first ?? [], ...others], depth);
  };
  return {
    count,
    dimensions,
    search(vector, k) {
      checkQuery({ vector, k }, dimensions);
      if (k === 0 || count === 0) return [];
      const depth = Math.max(k, WALK_DEPTH);
      if (last === undefined || last.depth < depth || !isSame(last.vector, vector)) {
        last = { vector: vector.slice(), depth, hits: requireOnce(find(vector, depth), path) };
      }
      return last.hits.slice(0, k);
    },
    vectorOf(number) {
      for (const part of parts) {
        const vector = part.vectorOf(number);
        if (vector !== undefined) return vector;
      }
      return undefined;
    },
    close() {
      for (const part of parts) part.close();
    },
  };
}

interface SearchedFile {
  readonly elements: number;
  readonly parts: number;
  readonly compareAllUpTo: number;
}

function wayTo(depth: number, { elements, parts, compareAllUpTo }: SearchedFile): SearchWay {
  const isDeep = depth > Math.max(WALK_DEPTH, elements * MAX_WALK_SHARE);
  if (elements <= compareAllUpTo || isDeep) return { kind: 'all' };
  // Whoever wants more than usual may find them all in one part.
  return { kind: 'walk', candidates: parts > 1 && depth <= WALK_DEPTH ? PART_WALK_DEPTH : depth };
}

function mergeHits(parts: readonly (readonly Hit[])[], depth: number): Hit[] {
  const best = new BestHits(depth);
  for (const { similarity, number } of parts.flat()) best.offer(similarity, number);
  return best.hits();
}

function isSame(one: Float32Array, other: Float32Array): boolean {
  return one.every((value, at) => value === other[at]);
}

/** Two elements of one issue are damage. */
function requireOnce(hits: readonly Hit[], path: string): readonly Hit[] {
  const seen = new Set<number>();
  for (const { number } of hits) {
    if (seen.has(number)) {
      throw new ArtifactError({ file: basename(path), expected: 'issue numbers', found: `${number} twice` });
    }
    seen.add(number);
  }
  return hits;
}
