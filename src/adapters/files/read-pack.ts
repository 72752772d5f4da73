import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import {
  MAX_HEADER_BYTES,
  PACK_MAGIC,
  type PackExpectation,
  type PackedFile,
  type PackHeader,
  readPackHeader,
} from '../../artifact/pack.ts';
import { ArtifactError, ConfigError } from '../../shared/errors.ts';
import { fileProblem } from './file-problem.ts';
import { fileSize } from './file-size.ts';
import { findFrameEnd } from './find-frame-end.ts';
import { hashFile } from './hash-file.ts';

/**
 * Unpacks into a new folder, after the header was found to be what is expected, and the rest to be what the header says.
 * Throws ArtifactError for anything that is not so, and leaves then perhaps a folder that nobody shall use; ConfigError
 * where the folder cannot be written.
 */
export async function readPack(path: string, folder: string, expected: PackExpectation): Promise<PackHeader> {
  const { header, offset } = await readHeader(path, expected);
  const sha256 = await hashFile(path, offset);
  if (sha256 !== header.sha256) throw damaged(`sha256 ${header.sha256}`, `sha256 ${sha256}`);
  await requireOneFrame(path, offset);
  try {
    await mkdir(folder);
    const contents = createReadStream(path, { start: offset });
    await pipeline(contents, createZstdDecompress(), async (chunks: AsyncIterable<Buffer>) => {
      await splitInto(folder, header.files, chunks);
    });
    return header;
  } catch (cause) {
    if (cause instanceof ArtifactError || cause instanceof ConfigError) throw cause;
    if (isOfZlib(cause)) throw damaged('compressed files', 'a damaged stream', cause);
    throw fileProblem(folder, cause);
  }
}

async function readHeader(
  path: string,
  expected: PackExpectation,
): Promise<{ readonly header: PackHeader; readonly offset: number }> {
  try {
    await using file = await open(path, 'r');
    const buffer = Buffer.alloc(PACK_MAGIC.length + MAX_HEADER_BYTES);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    const start = buffer.subarray(0, bytesRead);
    if (!start.subarray(0, PACK_MAGIC.length).equals(Buffer.from(PACK_MAGIC))) {
      throw damaged('a pack of auto-triager', 'something else');
    }
    const end = start.indexOf('\n', PACK_MAGIC.length);
    if (end === -1) throw damaged('a list of its files', `none in the first ${start.length} bytes`);
    const header = readPackHeader(start.toString('utf8', PACK_MAGIC.length, end), expected);
    return { header, offset: end + 1 };
  } catch (cause) {
    throw cause instanceof ArtifactError ? cause : fileProblem(path, cause);
  }
}

/** The shortest frame there is: magic number, two bytes of header, one block of nothing. */
const EMPTY_FRAME_BYTES = 9;

/**
 * What follows the first frame would be in the file and in its sum, and yet read by nobody. Now and then Node's own stream
 * (24.21) writes a frame of nothing behind it, which is none the worse.
 */
async function requireOneFrame(path: string, start: number): Promise<void> {
  const [end, size = 0] = [await findFrameEnd(path, start), await fileSize(path)];
  if (end === undefined) throw damaged('compressed files', 'a damaged stream');
  const isEmptyFrame = size - end === EMPTY_FRAME_BYTES && (await findFrameEnd(path, end)) === size;
  if (end !== size && !isEmptyFrame) throw damaged('one compressed stream', `${size - end} bytes more`);
}

/** The header's sizes say where a file ends: a stream that holds less or more is refused, however it was compressed. */
async function splitInto(folder: string, files: readonly PackedFile[], chunks: AsyncIterable<Buffer>): Promise<void> {
  const writer = createWriter(folder, files);
  try {
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.finish();
  } finally {
    await writer.close();
  }
}

function createWriter(folder: string, files: readonly PackedFile[]) {
  const pending = [...files];
  let current: { readonly file: PackedFile; readonly handle: FileHandle; missing: number } | undefined;

  /** Closes files that are complete, and opens the next; false where none is left. */
  async function advance(): Promise<boolean> {
    while (current === undefined || current.missing === 0) {
      if (current !== undefined) {
        await current.handle.sync();
        await current.handle.close();
        current = undefined;
      }
      const file = pending.shift();
      if (file === undefined) return false;
      current = { file, handle: await open(join(folder, file.name), 'wx'), missing: file.bytes };
    }
    return true;
  }

  return {
    async write(chunk: Buffer): Promise<void> {
      let rest = chunk;
      while (rest.length > 0) {
        if (!(await advance()) || current === undefined) throw damaged('the end of its last file', 'more bytes');
        const part = rest.subarray(0, current.missing);
        // Unlike `write`, it does not stop half-way.
        await current.handle.writeFile(part);
        current.missing -= part.length;
        rest = rest.subarray(part.length);
      }
    },
    async finish(): Promise<void> {
      if (await advance()) throw damaged(`${current?.missing} more bytes of ${current?.file.name}`, 'its end');
    },
    close: async () => current?.handle.close(),
  };
}

function isOfZlib(cause: unknown): boolean {
  const code = (cause as { readonly code?: unknown }).code;
  return typeof code === 'string' && /^(ZSTD|Z|ERR_ZSTD|ERR_ZLIB)_/.test(code);
}

function damaged(expected: string, found: string, cause?: unknown): ArtifactError {
  return new ArtifactError({ file: 'in the cache', expected, found, cause });
}
