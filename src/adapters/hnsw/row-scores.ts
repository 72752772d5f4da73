import { BLOCK_BYTES } from '../../artifact/block-sums.ts';
import type { ByteCosines, ByteRows } from '../../statistics/kernels/plain-byte-cosines.ts';
import { MAX_LINKS_LEVEL_ZERO } from './native-layout.ts';
import type { VectorFile } from './vector-file.ts';

/** What a search reads through, or one range of rows where that is more: with twice as much it reads a twentieth less. */
const WINDOW_BYTES = 128 * BLOCK_BYTES;

/** How similar rows of a file are to a query; the memory of the kernel is also that through which the file is read. */
export class RowScores {
  readonly #file: VectorFile;
  readonly #cosines: ByteCosines;
  /** Where the blocks begin in the memory of the kernel; the rows that were gathered lie before. */
  readonly #windowStart: number;

  constructor(
    file: VectorFile,
    { openCosines, keepsAll }: { readonly openCosines: (rows: ByteRows) => ByteCosines; readonly keepsAll: boolean },
  ) {
    const { rowBytes, rangeRows, fileBytes } = file.layout;
    this.#file = file;
    this.#windowStart = Math.ceil((MAX_LINKS_LEVEL_ZERO * rowBytes) / BLOCK_BYTES) * BLOCK_BYTES;
    const windowBytes = keepsAll ? fileBytes : Math.min(fileBytes, Math.max(WINDOW_BYTES, rangeRows * rowBytes));
    const contentBytes = this.#windowStart + windowBytes;
    this.#cosines = openCosines({ rowBytes, contentBytes, maxRows: Math.max(rangeRows, MAX_LINKS_LEVEL_ZERO) });
    file.readThrough(this.#cosines.content.subarray(this.#windowStart));
  }

  setQuery(vector: Float32Array): void {
    this.#cosines.setQuery(vector);
  }

  /** Of a range of elements those that are at least `least`: how many; which of the range, and how similar, say `places` and `cosines`. */
  compareRange(range: number, least: number): number {
    const { rangeRows, elements } = this.#file.layout;
    const count = Math.min(rangeRows, elements - range * rangeRows);
    return this.#cosines.compareRange(this.#windowStart + this.#file.locateRange(range), count, least);
  }

  /** How similar the first `count` of these elements are, as many as one may lead to at most; good until the next call. */
  compareElements(elements: Uint32Array, count: number): Float64Array {
    for (let at = 0; at < count; at++) this.#copyRow(elements[at]!, at);
    this.#cosines.compareRange(0, count, Number.NEGATIVE_INFINITY);
    return this.#cosines.cosines;
  }

  get places(): Uint32Array {
    return this.#cosines.places;
  }

  get cosines(): Float64Array {
    return this.#cosines.cosines;
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
