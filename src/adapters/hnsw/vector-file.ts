import { BLOCK_BYTES, SUM_BYTES } from '../../artifact/block-sums.ts';
import { type BlockSection, type BlockSource, CheckedBlocks } from '../files/checked-blocks.ts';
import { BlockCache, type BlockRange } from './block-cache.ts';
import { decodeList, findList } from './link-block.ts';
import { M, MAX_LINKS_LEVEL_ZERO } from './native-layout.ts';
import { NUMBER_BYTES, PLACE_BYTES, type VectorFileLayout } from './vector-file-layout.ts';

/** Above every issue number; see check-vectors.ts. */
const NUMBERS_END = 2 ** 31;

/** A part of a file, as its header says that it is. */
export interface VectorPart {
  readonly layout: VectorFileLayout;
  readonly section: BlockSection;
}

/**
 * `vectors.hnsw`, or one part of it where it has several, open for reading: of what is asked for, every block is checked against its sum and everything in it against
 * the bounds of the file. Every method throws ArtifactError where something is not right.
 */
export class VectorFile {
  readonly layout: VectorFileLayout;
  readonly #blocks: CheckedBlocks;
  #cache: BlockCache;
  readonly #directory: Uint32Array;
  /** The list of element 0 of each level. */
  readonly #firstLists: readonly number[];

  constructor(source: BlockSource, { layout, section }: VectorPart) {
    this.layout = layout;
    this.#blocks = new CheckedBlocks(source, section);
    try {
      this.#cache = new BlockCache(this.#blocks, new Uint8Array(BLOCK_BYTES));
      this.#directory = this.#readDirectory();
    } catch (error) {
      this.close();
      throw error;
    }
    const { reach, lists } = this.layout;
    let end = lists;
    this.#firstLists = reach.map((size) => {
      end -= size;
      return end;
    });
  }

  /** Where blocks are kept from now on: a whole number of blocks, one at least (see BlockCache). */
  readThrough(buffer: Uint8Array): void {
    this.#cache = new BlockCache(this.#blocks, buffer);
  }

  /** Writes the elements that one leads to on a level that it reaches into `links`, ascending, and says how many they are. */
  readLinks(element: number, level: number, links: Uint32Array): number {
    const list = this.#firstLists[level]! + element;
    const block = this.#blockOf(list);
    const blockStart = this.#cache.locate(this.layout.linksStart / BLOCK_BYTES + block);
    const { buffer } = this.#cache;
    const blockEnd = blockStart + BLOCK_BYTES;
    const start = findList(buffer, { start: blockStart, end: blockEnd, skip: list - this.#directory[block]! });
    const count =
      start === undefined
        ? undefined
        : decodeList(buffer, {
            start,
            own: element,
            limit: this.layout.reach[level]!,
            most: level === 0 ? MAX_LINKS_LEVEL_ZERO : M,
            links,
          });
    if (count === undefined) throw this.fault('a sound graph', `broken links of element ${element} on level ${level}`);
    return count;
  }

  /** The issue number of an element, 0 where it is marked as deleted. */
  numberOf(element: number): number {
    const number = this.#cache.u32(this.layout.numbersStart + element * NUMBER_BYTES);
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
    return { number: this.#cache.u32(start), element: this.#cache.u32(start + NUMBER_BYTES) };
  }

  /** The blocks of a range of rows, and the SHA-256 of them all in hexadecimal. */
  rangeAt(range: number): BlockRange {
    const { rangeSumsStart, rowsStart, rangeRows, rowBytes, elements } = this.layout;
    const rows = Math.min(rangeRows, elements - range * rangeRows);
    return {
      first: (rowsStart + range * rangeRows * rowBytes) / BLOCK_BYTES,
      count: Math.ceil((rows * rowBytes) / BLOCK_BYTES),
      sum: this.#cache.hex(rangeSumsStart + range * SUM_BYTES, SUM_BYTES),
    };
  }

  /** Where in the buffer of `readThrough` the rows of a range lie one after another, until the next call. */
  locateRange(range: number): number {
    return this.#cache.locateTogether(this.rangeAt(range));
  }

  /** Where in the buffer of `readThrough` a byte of the file lies, with the rest of its block, until the next call. */
  locateByte(position: number): number {
    return this.#cache.locateByte(position);
  }

  /** How many lists a block of links holds. */
  listsIn(block: number): number {
    return (this.#directory[block + 1] ?? this.layout.lists) - this.#directory[block]!;
  }

  fault(expected: string, found: string): Error {
    return this.#blocks.fault(expected, found);
  }

  close(): void {
    this.#blocks.close();
  }

  #readDirectory(): Uint32Array {
    const { directoryStart, linkBlocks, lists } = this.layout;
    const directory = new Uint32Array(linkBlocks);
    for (let block = 0; block < linkBlocks; block++) {
      const list = this.#cache.u32(directoryStart + block * NUMBER_BYTES);
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
}
