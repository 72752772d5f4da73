import { checkQuery } from './check-query.ts';
import type { VectorIndex } from './vector-index.ts';

export interface ExactIndexInput {
  /** Row-major, numbers.length × dimensions, unit length each (or all zeros: similar to nothing). */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  /** Issue number of each row. */
  readonly numbers: readonly number[];
}

/** Compares with every vector: for a few thousand issues in memory, where a graph would cost more than it saves. */
export function createExactIndex({ vectors, dimensions, numbers }: ExactIndexInput): VectorIndex {
  const rowOf = new Map(numbers.map((number, row) => [number, row]));
  return {
    count: numbers.length,
    dimensions,
    search(vector, k) {
      checkQuery({ vector, k }, dimensions);
      const similarities = compareWithAll(vector, vectors);
      return bestRows(similarities, { k, numbers }).map((row) => ({
        number: numbers[row]!,
        similarity: similarities[row]!,
      }));
    },
    vectorOf(number) {
      const row = rowOf.get(number);
      return row === undefined ? undefined : vectors.slice(row * dimensions, (row + 1) * dimensions);
    },
  };
}

/** Cosine of the query and each row. */
function compareWithAll(query: Float32Array, vectors: Float32Array): Float64Array {
  const length = Math.hypot(...query) || 1;
  const similarities = new Float64Array(query.length === 0 ? 0 : vectors.length / query.length);
  for (let row = 0; row < similarities.length; row++) {
    similarities[row] = Math.max(-1, Math.min(1, dotAt(query, vectors, row * query.length) / length));
  }
  return similarities;
}

/** The query times the row that begins at `start`. */
function dotAt(query: Float32Array, vectors: Float32Array, start: number): number {
  let sum = 0;
  for (let index = 0; index < query.length; index++) {
    sum += query[index]! * vectors[start + index]!;
  }
  return sum;
}

/** Rows of the `k` best, best first, ties by lower number. Keeps a short sorted list, which most rows do not reach. */
function bestRows(
  similarities: Float64Array,
  { k, numbers }: { readonly k: number; readonly numbers: readonly number[] },
): number[] {
  const isBetter = (row: number, other: number) => {
    const difference = similarities[row]! - similarities[other]!;
    return difference > 0 || (difference === 0 && numbers[row]! < numbers[other]!);
  };
  const best: number[] = [];
  for (let row = 0; row < similarities.length; row++) {
    if (best.length >= k && (k === 0 || !isBetter(row, best[k - 1]!))) continue;
    let at = best.length;
    while (at > 0 && isBetter(row, best[at - 1]!)) at--;
    best.splice(at, 0, row);
    if (best.length > k) best.pop();
  }
  return best;
}
