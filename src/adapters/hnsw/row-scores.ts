import { BLOCK_BYTES } from '../../artifact/block-sums.ts';
import { type ByteCosines, type ByteRows, MAX_ROWS } from '../../statistics/kernels/plain-byte-cosines.ts';
import { MAX_LINKS_LEVEL_ZERO } from './native-layout.ts';
import type { VectorFile } from './vector-file.ts';

/** What a search reads through: a megabyte, which is small for the second-level cache of a processor. */
const WINDOW_BLOCKS = 256;
/** Of rows that follow each other, so many bytes are read, checked and scored together. */
const RANGE_BYTES = 1 << 18;

/** How similar rows of a file are to a query; the memory of the kernel is also that through which the file is read. */
export class RowScores {
  readonly #file: VectorFile;
  readonly #cosines: ByteCosines;
  /** Where the blocks begin in the memory of the kernel; the rows that were gathered lie before. */
  readonly #windowStart: number;
  /** As many rows are scored together at most. */
  readonly rangeRows: number;

  constructor(
    file: VectorFile,
    { openCosines, keepsAll }: { readonly openCosines: (rows: ByteRows) => ByteCosines; readonly keepsAll: boolean },
  ) {
    const { rowBytes, fileBytes } = file.layout;
    this.#file = file;
    this.#windowStart = Math.ceil((MAX_LINKS_LEVEL_ZERO * rowBytes) / BLOCK_BYTES) * BLOCK_BYTES;
    const windowBytes = keepsAll ? fileBytes : Math.min(fileBytes, WINDOW_BLOCKS * BLOCK_BYTES);
    this.#cosines = openCosines({ rowBytes, contentBytes: this.#windowStart + windowBytes });
    this.rangeRows = Math.max(1, Math.min(MAX_ROWS, Math.floor(RANGE_BYTES / rowBytes)));
    file.readThrough(this.#cosines.content.subarray(this.#windowStart));
  }

  setQuery(vector: Float32Array): void {
    this.#cosines.setQuery(vector);
  }

  /** Of `count` elements from `first` on, `rangeRows` at most; good until the next call, like those of `ofElements`. */
  ofRange(first: number, count: number): Float64Array {
    return this.#cosines.scoreRange(this.#windowStart + this.#file.locateRows(first, count), count);
  }

  /** Of the first `count` of these elements, as many as one may lead to at most. */
  ofElements(elements: Uint32Array, count: number): Float64Array {
    for (let at = 0; at < count; at++) this.#copyRow(elements[at]!, at);
    return this.#cosines.scoreRange(0, count);
  }

  /** The numbers of an element's row, of which those beyond the dimensions are zero. */
  rowOf(element: number): Int8Array {
    const { dimensions } = this.#file.layout;
    this.#copyRow(element, 0);
    return Int8Array.from(new Int8Array(this.#cosines.content.buffer, this.#cosines.content.byteOffset, dimensions));
  }

  #copyRow(element: number, place: number): void {
    const { rowsStart, rowBytes } = this.#file.layout;
    const { content } = this.#cosines;
    const start = rowsStart + element * rowBytes;
    for (let done = 0; done < rowBytes; ) {
      const piece = Math.min(rowBytes - done, BLOCK_BYTES - ((start + done) % BLOCK_BYTES));
      const from = this.#windowStart + this.#file.locateByte(start + done);
      content.copyWithin(place * rowBytes + done, from, from + piece);
      done += piece;
    }
  }
}
