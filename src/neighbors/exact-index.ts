import type { Hit, VectorIndex } from './vector-index.ts';

export interface ExactIndexInput {
  /** Row-major, numbers.length × dimensions, unit length each. */
  readonly vectors: Float32Array;
  readonly dimensions: number;
  /** Issue number of each row. */
  readonly numbers: readonly number[];
}

/** Compares with every vector: for a few thousand issues in memory, where a graph would cost more than it saves. */
export function createExactIndex({ vectors, dimensions, numbers }: ExactIndexInput): VectorIndex {
  const rowOf = new Map(numbers.map((number, row) => [number, row]));
  return { kind: 'exact', count: numbers.length, dimensions, search, vectorOf };

  function search(vector: Float32Array, k: number): Hit[] {
    if (vector.length !== dimensions || !vector.every(Number.isFinite)) {
      throw new RangeError(`A query must hold ${dimensions} finite numbers.`);
    }
    const hits = numbers.map((number, row) => ({ number, similarity: cosine(vector, row * dimensions) }));
    return hits.sort((a, b) => b.similarity - a.similarity || a.number - b.number).slice(0, k);
  }

  function vectorOf(number: number): Float32Array | undefined {
    const row = rowOf.get(number);
    return row === undefined ? undefined : vectors.subarray(row * dimensions, (row + 1) * dimensions);
  }

  function cosine(vector: Float32Array, start: number): number {
    let sum = 0;
    for (let index = 0; index < dimensions; index++)
      sum += (vector[index] as number) * (vectors[start + index] as number);
    return sum;
  }
}
