import { BLOCK_BYTES } from '../../artifact/block-sums.ts';
import type { CheckedBlocks } from '../files/checked-blocks.ts';

/** No block is in a slot. */
const EMPTY = -1;

/** Blocks that follow each other. */
export interface BlockRange {
  readonly first: number;
  readonly count: number;
  /** SHA-256 of them all, in hexadecimal. */
  readonly sum: string;
}

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
      this.#blocks.readInto(this.#slots(slot, 1), block);
      this.#blockIn[slot] = block;
    }
    return slot * BLOCK_BYTES;
  }

  /** Where a byte of the file lies, with the rest of its block. Throws ArtifactError. */
  locateByte(position: number): number {
    const within = position % BLOCK_BYTES;
    return this.locate((position - within) / BLOCK_BYTES) + within;
  }

  /** Where blocks lie one after another that are checked together, and must fit into the buffer. Throws ArtifactError. */
  locateTogether({ first, count, sum }: BlockRange): number {
    const isWhole = this.buffer.length >= this.#blocks.bytes;
    const slot = isWhole ? first : 0;
    const found = this.#blockIn.subarray(slot, slot + count);
    if (!isWhole || found.includes(EMPTY)) {
      // In a small buffer none of them is where `locate` looks for it.
      found.fill(EMPTY);
      this.#blocks.readTogether(this.#slots(slot, count), first, sum);
      if (isWhole) for (let at = 0; at < count; at++) found[at] = first + at;
    }
    return slot * BLOCK_BYTES;
  }

  /** Bytes that do not go on into another block, in hexadecimal. Throws ArtifactError. */
  hex(start: number, length: number): string {
    const at = this.locateByte(start);
    return Buffer.from(this.buffer.buffer, this.buffer.byteOffset + at, length).toString('hex');
  }

  /** A whole number of four bytes, at a multiple of four. Throws ArtifactError. */
  u32(start: number): number {
    const { buffer } = this;
    const at = this.locateByte(start);
    return (buffer[at]! | (buffer[at + 1]! << 8) | (buffer[at + 2]! << 16) | (buffer[at + 3]! << 24)) >>> 0;
  }

  #slots(first: number, count: number): Uint8Array {
    return this.buffer.subarray(first * BLOCK_BYTES, (first + count) * BLOCK_BYTES);
  }
}
