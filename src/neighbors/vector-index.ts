/** One hit of a nearest-neighbor search. */
export interface Hit {
  /** Issue number. */
  readonly number: number;
  /** Cosine similarity, −1 to 1. */
  readonly similarity: number;
}

/** Port: an approximate nearest-neighbor index over unit vectors, opened for reading. */
export interface VectorIndex {
  readonly count: number;
  readonly dimensions: number;
  /**
   * The `k` most similar, best first, ties by lower number; fewer where the index is smaller.
   * Of up to 200 those of a smaller `k` are the first of those of a larger one.
   * Throws RangeError when `vector` has another length than `dimensions` or holds a number that is not finite.
   */
  search(vector: Float32Array, k: number): Hit[];
  /** The stored unit vector of an issue; undefined where the index does not hold it. */
  vectorOf(number: number): Float32Array | undefined;
}
