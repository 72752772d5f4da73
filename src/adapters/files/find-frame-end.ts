import { type FileHandle, open } from 'node:fs/promises';
import { fileProblem } from './file-problem.ts';

/** Little-endian; https://www.rfc-editor.org/rfc/rfc8878#section-3.1.1. */
const MAGIC = 0xfd2fb528;
const MAGIC_BYTES = 4;
const BLOCK_HEADER_BYTES = 3;
const CHECKSUM_BYTES = 4;
/** Magic, descriptor, window, dictionary and size at their longest. */
const MAX_FRAME_HEADER_BYTES = 18;
/** Bytes of the content's size by its two bits, and of the dictionary's id; RFC 8878, 3.1.1.1.1. */
const SIZE_BYTES = [0, 2, 4, 8] as const;
const DICTIONARY_BYTES = [0, 1, 2, 4] as const;
const RUN_LENGTH_BLOCK = 1;
const RESERVED_BLOCK = 3;

/**
 * Where the Zstandard frame that starts at `start` ends in the file, by the sizes of its blocks; undefined where there is
 * no whole frame. Nothing is decompressed. node:zlib reads one frame and does not say what follows it, so whoever wants
 * to have read all of a file asks here. Throws ConfigError.
 */
export async function findFrameEnd(path: string, start: number): Promise<number | undefined> {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    const header = await readAt(file, { position: start, bytes: MAX_FRAME_HEADER_BYTES });
    if (header.length <= MAGIC_BYTES || header.readUInt32LE() !== MAGIC) return undefined;
    const descriptor = header[MAGIC_BYTES]!;
    const end = await endOfBlocks(file, start + frameHeaderBytes(descriptor));
    if (end === undefined) return undefined;
    const hasChecksum = (descriptor & 4) !== 0;
    const frameEnd = end + (hasChecksum ? CHECKSUM_BYTES : 0);
    return frameEnd <= size ? frameEnd : undefined;
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}

function frameHeaderBytes(descriptor: number): number {
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const sizeBytes = SIZE_BYTES[(descriptor >>> 6) as 0 | 1 | 2 | 3];
  const dictionaryBytes = DICTIONARY_BYTES[(descriptor & 3) as 0 | 1 | 2 | 3];
  const windowBytes = isSingleSegment ? 0 : 1;
  // In a single segment the size is always there, in one byte at least.
  return MAGIC_BYTES + 1 + windowBytes + dictionaryBytes + (isSingleSegment ? Math.max(1, sizeBytes) : sizeBytes);
}

async function endOfBlocks(file: FileHandle, start: number): Promise<number | undefined> {
  let position = start;
  for (;;) {
    const header = await readAt(file, { position, bytes: BLOCK_HEADER_BYTES });
    if (header.length < BLOCK_HEADER_BYTES) return undefined;
    const word = header.readUIntLE(0, BLOCK_HEADER_BYTES);
    const kind = (word >>> 1) & 3;
    if (kind === RESERVED_BLOCK) return undefined;
    position += BLOCK_HEADER_BYTES + (kind === RUN_LENGTH_BLOCK ? 1 : word >>> 3);
    if ((word & 1) === 1) return position;
  }
}

async function readAt(
  file: FileHandle,
  { position, bytes }: { readonly position: number; readonly bytes: number },
): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  const { bytesRead } = await file.read(buffer, 0, bytes, position);
  return buffer.subarray(0, bytesRead);
}
