import type { RowProducts } from '../statistics/kernels/plain-row-products.ts';
import { openRowProducts } from '../statistics/kernels/row-products.ts';
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
  let products: RowProducts | undefined;
  return {
    count: numbers.length,
    dimensions,
    search(vector, k) {
      checkQuery({ vector, k }, dimensions);
      products ??= openRowProducts({ rows: vectors, width: dimensions });
      const similarities = compareWithAll(vector, products);
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
function compareWithAll(query: Float32Array, products: RowProducts): Float64Array {
  const length = Math.hypot(...query) || 1;
  const weights = new Float64Array(query.length + 1);
  weights.set(query);
  return Float64Array.from(products.scores(weights), (score) => Math.max(-1, Math.min(1, score / length)));
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
