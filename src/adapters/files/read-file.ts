import { type FileHandle, open } from 'node:fs/promises';
import { ConfigError } from '../../shared/errors.ts';
import { fileProblem } from './file-problem.ts';

export interface ReadOptions {
  /** A larger file is refused. */
  readonly maxBytes: number;
}

const FIRST_READ_BYTES = 1 << 16;

/** A whole file, also from a pipe. Throws ConfigError: missing, a folder, no permission, larger than `maxBytes`. */
export async function readBinaryFile(path: string, { maxBytes }: ReadOptions): Promise<Uint8Array> {
  try {
    await using file = await open(path, 'r');
    const stat = await file.stat();
    // A folder has a size too, and reading it gives the error that says so.
    const size = stat.isFile() ? stat.size : 0;
    if (size > maxBytes) throw tooLarge(path, maxBytes);
    return await readAll(file, { expectedBytes: size, maxBytes, path });
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}

/**
 * A whole text file: UTF-8, with or without a byte order mark; bytes that are not UTF-8 become U+FFFD.
 * Throws like `readBinaryFile`.
 */
export async function readTextFile(path: string, options: ReadOptions): Promise<string> {
  return new TextDecoder().decode(await readBinaryFile(path, options));
}

/** A pipe has no size, and a file may grow while it is read: so read to the end, but never past the limit. */
async function readAll(
  file: FileHandle,
  { expectedBytes, maxBytes, path }: { expectedBytes: number; maxBytes: number; path: string },
): Promise<Uint8Array> {
  // One byte more than expected, so that the end is seen without another buffer.
  let buffer = new Uint8Array(expectedBytes > 0 ? expectedBytes + 1 : FIRST_READ_BYTES);
  let filled = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled);
    if (bytesRead === 0) return buffer.subarray(0, filled);
    filled += bytesRead;
    if (filled > maxBytes) throw tooLarge(path, maxBytes);
    if (filled < buffer.length) continue;
    const larger = new Uint8Array(buffer.length * 2);
    larger.set(buffer);
    buffer = larger;
  }
}

function tooLarge(path: string, maxBytes: number): ConfigError {
  return new ConfigError(`${JSON.stringify(path)} is larger than the ${maxBytes} bytes allowed here. Check the path.`);
}
