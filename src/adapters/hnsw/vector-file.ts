import { BLOCK_BYTES } from '../../artifact/block-sums.ts';
import { CheckedBlocks } from '../files/checked-blocks.ts';
import type { ExpectedIndex } from './expected-index.ts';
import { decodeList, listAt } from './link-block.ts';
import { M, MAX_LINKS_LEVEL_ZERO } from './native-layout.ts';
import {
  HEADER_BYTES,
  NUMBER_BYTES,
  PLACE_BYTES,
  readVectorLayout,
  type VectorFileLayout,
} from './vector-file-layout.ts';

/** Above every issue number; see check-vectors.ts. */
const NUMBERS_END = 2 ** 31;

export interface VectorFileSource {
  readonly path: string;
  /** SHA-256 of each block (block-sums.ts), which the manifest vouches for. */
  readonly sums: Uint8Array;
  readonly expected: ExpectedIndex;
  /** See `BlockSource`. */
  readonly allocate?: (bytes: number) => Uint8Array;
}

/**
 * `vectors.hnsw`, open for reading: of what is asked for, every block is checked against its sum and everything in it against
 * the bounds of the file. Every method throws ArtifactError where something is not right.
 */
export class VectorFile {
  readonly layout: VectorFileLayout;
  readonly #blocks: CheckedBlocks;
  readonly #directory: Uint32Array;
  /** The list of element 0 of each level. */
  readonly #firstLists: readonly number[];

  constructor({ path, sums, expected, allocate }: VectorFileSource) {
    this.#blocks = new CheckedBlocks({ path, sums, ...(allocate && { allocate }) });
    try {
      const { bytes } = this.#blocks;
      const header = this.#blocks.read(0, Math.min(HEADER_BYTES, bytes));
      this.layout = readVectorLayout({ header, fileBytes: bytes, fault: (...facts) => this.fault(...facts) }, expected);
      this.#directory = this.#readDirectory();
    } catch (error) {
      this.close();
      throw error;
    }
    const { reach, lists } = this.layout;
    let end = lists;
    this.#firstLists = reach.map((size) => (end -= size));
  }

  /** The elements that one leads to on a level that it reaches, ascending. */
  linksOf(element: number, level: number): readonly number[] {
    const list = this.#firstLists[level]! + element;
    const block = this.#blockOf(list);
    const bytes = this.#blocks.read(this.layout.linksStart + block * BLOCK_BYTES, BLOCK_BYTES);
    const place = listAt(bytes, list - this.#directory[block]!);
    const links =
      place &&
      decodeList(bytes, {
        ...place,
        own: element,
        limit: this.layout.reach[level]!,
        most: level === 0 ? MAX_LINKS_LEVEL_ZERO : M,
      });
    if (links === undefined) throw this.fault('a sound graph', `broken links of element ${element} on level ${level}`);
    return links;
  }

  /** The issue number of an element, 0 where it is marked as deleted. */
  numberOf(element: number): number {
    const number = this.#u32(this.layout.numbersStart + element * NUMBER_BYTES);
    if (number >= NUMBERS_END) throw this.fault('issue numbers', `${number} of element ${element}`);
    return number;
  }

  /** The element of an issue; undefined where there is none. */
  elementOf(number: number): number | undefined {
    const { elements, deleted } = this.layout;
    let first = 0;
    let end = elements - deleted;
    while (first < end) {
      const middle = (first + end) >>> 1;
      const found = this.placeAt(middle);
      if (found.number === number) {
        if (found.element < elements && this.numberOf(found.element) === number) return found.element;
        throw this.fault(`an element of issue ${number}`, `element ${found.element}`);
      }
      if (found.number < number) first = middle + 1;
      else end = middle;
    }
    return undefined;
  }

  /** What stands at a place of the list by issue number. */
  placeAt(place: number): { readonly number: number; readonly element: number } {
    const start = this.layout.placesStart + place * PLACE_BYTES;
    return { number: this.#u32(start), element: this.#u32(start + NUMBER_BYTES) };
  }

  /** How many lists a block of links holds. */
  listsIn(block: number): number {
    return (this.#directory[block + 1] ?? this.layout.lists) - this.#directory[block]!;
  }

  /** Reads the rows of so many elements, and says at which byte of the file they begin. */
  requireRows(first: number, count: number): number {
    const { rowsStart, rowBytes } = this.layout;
    const start = rowsStart + first * rowBytes;
    this.#blocks.read(start, count * rowBytes);
    return start;
  }

  /** The numbers of an element's row, not to be changed. */
  row(element: number): Int8Array {
    const { rowsStart, rowBytes, dimensions } = this.layout;
    const bytes = this.#blocks.read(rowsStart + element * rowBytes, dimensions);
    return new Int8Array(bytes.buffer, bytes.byteOffset, dimensions);
  }

  /** Reads and checks every block, those included that hold nothing but what is asked for elsewhere. */
  readAll(): Uint8Array {
    return this.#blocks.read(0, this.#blocks.bytes);
  }

  fault(expected: string, found: string): Error {
    return this.#blocks.fault(expected, found);
  }

  close(): void {
    this.#blocks.close();
  }

  #readDirectory(): Uint32Array {
    const { directoryStart, linkBlocks, lists } = this.layout;
    const bytes = this.#blocks.read(directoryStart, linkBlocks * 4);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const directory = new Uint32Array(linkBlocks);
    for (let block = 0; block < linkBlocks; block++) {
      const list = view.getUint32(block * 4, true);
      const rises = block === 0 ? list === 0 : list > directory[block - 1]!;
      if (!rises || list >= lists) throw this.fault('a directory of links', `list ${list} in block ${block}`);
      directory[block] = list;
    }
    return directory;
  }

  #blockOf(list: number): number {
    let first = 0;
    let end = this.#directory.length;
    while (end - first > 1) {
      const middle = (first + end) >>> 1;
      if (this.#directory[middle]! <= list) first = middle;
      else end = middle;
    }
    return first;
  }

  #u32(start: number): number {
    const bytes = this.#blocks.read(start, 4);
    return (bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)) >>> 0;
  }
}
