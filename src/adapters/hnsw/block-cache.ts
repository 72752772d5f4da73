import { BLOCK_BYTES } from '../../artifact/block-sums.ts';
import type { CheckedBlocks } from '../files/checked-blocks.ts';

/** No block is in a slot. */
const EMPTY = -1;

/**
 * Some blocks of a file in a buffer that is used again and again: to touch new memory may cost more than to read and check a
 * block once more. A buffer as large as the file keeps every block where it stands in the file.
 */
export class BlockCache {
  /** The bytes to look at; methods say where in it things are, which is so until the next call. */
  readonly buffer: Uint8Array;
  readonly #blocks: CheckedBlocks;
  /** Which block each slot holds: block b is in slot b modulo the slots. */
  readonly #blockIn: Int32Array;

  /** `buffer` is a whole number of blocks, one at least. */
  constructor(blocks: CheckedBlocks, buffer: Uint8Array) {
    this.buffer = buffer;
    this.#blocks = blocks;
    this.#blockIn = new Int32Array(buffer.length / BLOCK_BYTES).fill(EMPTY);
  }

  /** Where a block lies. Throws ArtifactError. */
  locate(block: number): number {
    const slot = block % this.#blockIn.length;
    if (this.#blockIn[slot] !== block) {
      this.#blockIn[slot] = EMPTY;
      this.#read(block, { slot, count: 1 });
      this.#blockIn[slot] = block;
    }
    return slot * BLOCK_BYTES;
  }

  /** Where so many bytes lie one after another, whose blocks must fit into the buffer. Throws ArtifactError. */
  locateRange(start: number, length: number): number {
    const first = Math.floor(start / BLOCK_BYTES);
    const count = Math.ceil((start + length) / BLOCK_BYTES) - first;
    const offset = start - first * BLOCK_BYTES;
    const isWhole = this.buffer.length >= this.#blocks.bytes;
    const slot = isWhole ? first : 0;
    const found = this.#blockIn.subarray(slot, slot + count);
    if (isWhole && found.every((block) => block !== EMPTY)) return start;
    found.fill(EMPTY);
    this.#read(first, { slot, count });
    // In a small buffer none of them is where `locate` looks for it.
    if (isWhole) for (let at = 0; at < count; at++) found[at] = first + at;
    return slot * BLOCK_BYTES + offset;
  }

  /** A whole number of four bytes, at a multiple of four. Throws ArtifactError. */
  u32(start: number): number {
    const { buffer } = this;
    const within = start % BLOCK_BYTES;
    const at = this.locate((start - within) / BLOCK_BYTES) + within;
    return (buffer[at]! | (buffer[at + 1]! << 8) | (buffer[at + 2]! << 16) | (buffer[at + 3]! << 24)) >>> 0;
  }

  #read(first: number, { slot, count }: { readonly slot: number; readonly count: number }): void {
    this.#blocks.readInto(this.buffer.subarray(slot * BLOCK_BYTES, (slot + count) * BLOCK_BYTES), first);
  }
}
