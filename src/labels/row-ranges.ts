/** Rows one after another: an item of work on many issues. */
export interface RowRange {
  readonly first: number;
  /** Past the last one. */
  readonly end: number;
}

/** Issues of one item: few enough that no thread waits long for the last, and that its texts take little memory. */
export const ROWS_AN_ITEM = 100;

/** All rows in ranges of `ROWS_AN_ITEM`, the same however many threads share them. */
export function rowRanges(count: number): RowRange[] {
  return Array.from({ length: Math.ceil(count / ROWS_AN_ITEM) }, (_, at) => ({
    first: at * ROWS_AN_ITEM,
    end: Math.min(count, (at + 1) * ROWS_AN_ITEM),
  }));
}

export function rowsOf<Item>({ first, end }: RowRange, at: (row: number) => Item): Item[] {
  return Array.from({ length: end - first }, (_, place) => at(first + place));
}
