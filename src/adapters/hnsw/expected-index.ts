/** What the manifest says of the vectors. */
export interface ExpectedIndex {
  readonly dimensions: number;
  /** Vectors that can be found. */
  readonly count: number;
  /** Vectors that are marked as deleted: searches pass through them, and never find them. None where absent. */
  readonly deleted?: number | undefined;
}
