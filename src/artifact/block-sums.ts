import { hash } from 'node:crypto';

/**
 * A file that is read in blocks has a companion of this name: the SHA-256 of each block of it, 32 bytes each, in their order; the last
 * block may be shorter. The manifest lists the companion like any other file, so that a block is known to be right without the rest.
 */
export function sumsFileOf(name: string): string {
  return `${name}.sums`;
}

/** A page of memory and of most disks: the least that is read anyway. */
export const BLOCK_BYTES = 4_096;
export const SUM_BYTES = 32;

/** Sums of the blocks of which a file consists. */
export function sumBlocks(content: Uint8Array): Uint8Array {
  const blocks = Math.ceil(content.length / BLOCK_BYTES);
  const sums = new Uint8Array(blocks * SUM_BYTES);
  for (let block = 0; block < blocks; block += 1) {
    const start = block * BLOCK_BYTES;
    sums.set(hash('sha256', content.subarray(start, start + BLOCK_BYTES), 'buffer'), block * SUM_BYTES);
  }
  return sums;
}
