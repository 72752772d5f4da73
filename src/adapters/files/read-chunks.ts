import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { ConfigError } from '../../shared/errors.ts';
import { fileProblem } from './file-problem.ts';

const CHUNK_BYTES = 1 << 18;
/** What stands for standard input in place of a path, as in other programs. */
export const STANDARD_INPUT = '-';

export interface ChunkReader {
  /** Zero where it is not known, as for a pipe. */
  readonly totalBytes: number;
  /** The bytes from the beginning to the end; the file is closed when the iteration ends, however it ends. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Prepares to read a file, a pipe or, for `-`, standard input in constant memory; nothing is open before the iteration
 * starts.
 * Throws ConfigError when there is no file to read; so does the iteration when reading fails.
 */
export async function readChunks(path: string): Promise<ChunkReader> {
  if (path === STANDARD_INPUT) return { totalBytes: 0, chunks: process.stdin };
  try {
    const { size, isDirectory } = await describe(path);
    if (isDirectory) throw new ConfigError(`${JSON.stringify(path)} is a folder, not a file. Check the path.`);
    return { totalBytes: size, chunks: iterate(path) };
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}

async function describe(path: string): Promise<{ readonly size: number; readonly isDirectory: boolean }> {
  await access(path, constants.R_OK);
  const found = await stat(path);
  return { size: found.size, isDirectory: found.isDirectory() };
}

async function* iterate(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK_BYTES });
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}
