import { createExactIndex } from '../neighbors/exact-index.ts';
import { mergeNeighbors } from '../neighbors/merge-neighbors.ts';
import { CANDIDATES, type Neighbor, rankNeighbors } from '../neighbors/rank-neighbors.ts';
import { createSketchIndex } from '../neighbors/sketch-index.ts';
import { discountStrangers } from '../neighbors/stranger-similarity.ts';
import type { TermSketch } from '../neighbors/term-sketch.ts';
import { createSeededRandom, shuffledIndices } from '../statistics/seeded-random.ts';
import { MAX_CONSIDERED, type VotingNeighbor } from './neighbor-votes.ts';

/** Issues held out of training, and all issues as they look to a model that has never seen those. */
export interface HeldOutFold {
  /** Rows of the held-out issues. */
  readonly heldOut: Int32Array;
  /** 1 for each row that trains. */
  readonly isTraining: Uint8Array;
  /** Row-major, issues × dimensions. */
  readonly vectors: Float32Array;
  /** The training issues most similar to each held-out row, in the order of `heldOut`; their numbers are rows. */
  readonly neighbors: readonly (readonly VotingNeighbor[])[];
}

/** Which issues train and which are held out. */
export interface FoldSplit {
  readonly heldOut: Int32Array;
  readonly isTraining: Uint8Array;
}

/** All issues as seen by an embedder: row-major vectors and a sketch each. */
export interface Representation {
  readonly vectors: Float32Array;
  readonly dimensions: number;
  readonly sketches: readonly TermSketch[];
  /** See neighbors/stranger-similarity.ts; absent: 0. */
  readonly strangerSimilarity?: number;
  /** Rows that have none: all zeros. Absent: all have one. */
  readonly withoutVector?: ReadonlySet<number>;
}

const FOLDS = 5;
/** Up to this size every issue is held out once; beyond, the newest part is held out once. */
const MAX_CROSS_VALIDATED = 1_500;
const HELD_OUT_SHARE = 0.25;
const MAX_HELD_OUT = 2_000;

/**
 * Splits `count` issues, oldest first. A small corpus is cross-validated at random, since every issue is needed; of a
 * large one the newest are held out, as a triager meets only issues that are newer than its index.
 */
export function splitFolds(count: number, seed: number): FoldSplit[] {
  if (count < 2) return [];
  if (count > MAX_CROSS_VALIDATED) {
    const size = Math.min(MAX_HELD_OUT, Math.floor(count * HELD_OUT_SHARE));
    return [
      toSplit(
        Int32Array.from({ length: size }, (_, index) => count - size + index),
        count,
      ),
    ];
  }
  const order = shuffledIndices(count, createSeededRandom(seed));
  const folds = Math.min(FOLDS, count);
  return Array.from({ length: folds }, (_, fold) =>
    toSplit(order.filter((_, at) => at % folds === fold).sort(), count),
  );
}

function toSplit(heldOut: Int32Array, count: number): FoldSplit {
  const isTraining = new Uint8Array(count).fill(1);
  for (const row of heldOut) isTraining[row] = 0;
  return { heldOut, isTraining };
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Finds for each held-out issue the training issues that may vote on it, by exact search; where one of two has no vector, by their
 * sketches.
 */
export function buildFold(
  split: FoldSplit,
  { vectors, dimensions, sketches, strangerSimilarity = 0, withoutVector = NONE }: Representation,
  labels: readonly (readonly string[])[],
): HeldOutFold {
  const all = trainingRows(split);
  const training = all.filter((row) => !withoutVector.has(row));
  const indexRows = (rows: readonly number[]) =>
    createSketchIndex(rows.map((row) => [row, sketches[row] as TermSketch]));
  const byWords = withoutVector.size === 0 ? undefined : indexRows(all);
  const unplaced = indexRows(all.filter((row) => withoutVector.has(row)));
  const index = createExactIndex({
    vectors: selectRows(vectors, { dimensions, rows: training }),
    dimensions,
    numbers: training,
  });
  const neighbors = Array.from(split.heldOut, (row) => {
    const sketch = sketches[row] as TermSketch;
    if (byWords !== undefined && withoutVector.has(row)) return withLabels(byWords.search(sketch, CANDIDATES), labels);
    const hits = index.search(vectors.subarray(row * dimensions, (row + 1) * dimensions), CANDIDATES);
    const ranked = rankNeighbors(discountStrangers(hits, strangerSimilarity), {
      sketch,
      sketchOf: (other) => sketches[other],
    });
    return withLabels(mergeNeighbors(ranked, unplaced.search(sketch, CANDIDATES)), labels);
  });
  return { ...split, vectors, neighbors };
}

/** As `buildFold`, with neighbors found by their sketches alone: what is left where no vector of an issue can be searched. */
export function buildFoldBySketches(
  split: FoldSplit,
  { vectors, sketches }: Representation,
  labels: readonly (readonly string[])[],
): HeldOutFold {
  const index = createSketchIndex(trainingRows(split).map((row) => [row, sketches[row] as TermSketch]));
  const neighbors = Array.from(split.heldOut, (row) =>
    withLabels(index.search(sketches[row] as TermSketch, CANDIDATES), labels),
  );
  return { ...split, vectors, neighbors };
}

function trainingRows({ isTraining }: FoldSplit): number[] {
  return [...isTraining.keys()].filter((row) => isTraining[row] === 1);
}

/** Neighbors are rows here. */
function withLabels(neighbors: readonly Neighbor[], labels: readonly (readonly string[])[]): readonly VotingNeighbor[] {
  return neighbors
    .slice(0, MAX_CONSIDERED)
    .map(({ number, similarity }) => ({ number, similarity, labels: labels[number] ?? [] }));
}

function selectRows(
  vectors: Float32Array,
  { dimensions, rows }: { readonly dimensions: number; readonly rows: readonly number[] },
): Float32Array {
  const selected = new Float32Array(rows.length * dimensions);
  for (const [at, row] of rows.entries()) {
    selected.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), at * dimensions);
  }
  return selected;
}
