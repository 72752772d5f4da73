/** The links of a graph whose elements are counted from 0. */
export interface Graph {
  /** Deleted elements included. */
  readonly elements: number;
  /** Highest level of each element. */
  readonly levels: Uint8Array;
  /** On the highest level there is; searches start here. Without meaning where there are no elements. */
  readonly entryPoint: number;
  /** The elements that one leads to on a level that it reaches; the array is good until the next call. */
  linksOf(element: number, level: number): ArrayLike<number>;
}
