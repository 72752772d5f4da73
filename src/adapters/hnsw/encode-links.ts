import { BLOCK_BYTES } from '../../artifact/block-sums.ts';
import type { Graph } from './graph.ts';
import { writeVarint } from './varint.ts';

/** 32 links of 5 bytes each, and the byte with their length: the longest list. */
const MAX_LIST_BYTES = 1 + 32 * 5;

export interface EncodedLinks {
  /** Whole blocks. */
  readonly blocks: Uint8Array;
  /** The first list in each block. */
  readonly directory: Uint32Array;
  /** Elements that each level holds, from level 0 up. */
  readonly reach: readonly number[];
}

/** The links of a graph as vector-file-layout.ts describes them; `order` is by `packOrder`. */
export function encodeLinks(graph: Graph, order: Uint32Array): EncodedLinks {
  const reach = countReach(graph);
  const placeOf = new Uint32Array(graph.elements);
  for (const [place, element] of order.entries()) placeOf[element] = place;
  const writer = new BlockWriter();
  for (let level = reach.length - 1; level >= 0; level--) {
    for (const [place, element] of order.subarray(0, reach[level]).entries()) {
      // A set: what is there twice says nothing more.
      const others = new Set(Array.from(graph.linksOf(element, level), (other) => placeOf[other] as number));
      writer.write(encodeList(Uint32Array.from(others).sort(), place));
    }
  }
  return { ...writer.finish(), reach };
}

function countReach({ levels }: Graph): number[] {
  const reach: number[] = [];
  for (const highest of levels) {
    for (let level = 0; level <= highest; level++) reach[level] = (reach[level] ?? 0) + 1;
  }
  return reach;
}

const list = new Uint8Array(MAX_LIST_BYTES);

/** Good until the next call. */
function encodeList(places: Uint32Array, own: number): Uint8Array {
  let end = 1;
  for (const [at, place] of places.entries()) {
    const before = places[at - 1];
    end = writeVarint(list, end, before === undefined ? zigzag(place - own) : place - before - 1);
  }
  list[0] = end - 1;
  return list.subarray(0, end);
}

/** 0, −1, 1, −2, 2 … as 0, 1, 2, 3, 4 … */
function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

class BlockWriter {
  #blocks = new Uint8Array(64 * BLOCK_BYTES);
  #end = 0;
  #lists = 0;
  readonly #directory: number[] = [];

  write(bytes: Uint8Array): void {
    const left = this.#directory.length * BLOCK_BYTES - this.#end;
    if (bytes.length > left) this.#startBlock();
    this.#blocks.set(bytes, this.#end);
    this.#end += bytes.length;
    this.#lists += 1;
  }

  finish(): { readonly blocks: Uint8Array; readonly directory: Uint32Array } {
    const blocks = this.#blocks.subarray(0, this.#directory.length * BLOCK_BYTES);
    return { blocks, directory: Uint32Array.from(this.#directory) };
  }

  #startBlock(): void {
    this.#end = this.#directory.length * BLOCK_BYTES;
    this.#directory.push(this.#lists);
    if (this.#end + BLOCK_BYTES <= this.#blocks.length) return;
    const larger = new Uint8Array(this.#blocks.length * 2);
    larger.set(this.#blocks);
    this.#blocks = larger;
  }
}
