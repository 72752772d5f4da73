import { join } from 'node:path';
import { MAX_FILE_BYTES } from '../../artifact/artifact.ts';
import { BLOCK_BYTES, SUM_BYTES, sumsFileOf } from '../../artifact/block-sums.ts';
import type { BlockSource } from './checked-blocks.ts';
import { readBinaryFile } from './read-file.ts';

/** A file of an index with the sums of its blocks, after the manifest was checked. Throws ConfigError. */
export async function findBlockSource(folder: string, name: string): Promise<BlockSource> {
  const maxBytes = Math.ceil((MAX_FILE_BYTES[name] ?? 0) / BLOCK_BYTES) * SUM_BYTES;
  return { path: join(folder, name), sums: await readBinaryFile(join(folder, sumsFileOf(name)), { maxBytes }) };
}
