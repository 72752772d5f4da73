import { open } from 'node:fs/promises';
import { BLOCK_BYTES, sumBlocks } from '../../artifact/block-sums.ts';
import { fileProblem } from './file-problem.ts';

/** Whole blocks, so that none is cut. */
const BUFFER_BYTES = 256 * BLOCK_BYTES;

/** SHA-256 of each block of a file (block-sums.ts), in constant memory but for these. Throws ConfigError. */
export async function sumFile(path: string): Promise<Uint8Array> {
  const sums: Uint8Array[] = [];
  try {
    await using file = await open(path, 'r');
    const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    for (;;) {
      let filled = 0;
      while (filled < BUFFER_BYTES) {
        const { bytesRead } = await file.read(buffer, filled, BUFFER_BYTES - filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      sums.push(sumBlocks(buffer.subarray(0, filled)));
      if (filled < BUFFER_BYTES) return Buffer.concat(sums);
    }
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}
