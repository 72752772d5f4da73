import { createGunzip } from 'node:zlib';
import { StreamFault } from '../../corpus/stream-fault.ts';

/** deflate packs 1,032 to 1 at best (https://zlib.net/zlib_tech.html): so a piece gives 32 MB at most. */
const PIECE_BYTES = 1 << 15;
const OUTPUT_BYTES = 1 << 18;
/** https://www.rfc-editor.org/rfc/rfc1952#page-6 */
const MARK: readonly number[] = [0x1f, 0x8b];

export function isGzip(head: Uint8Array): boolean {
  return MARK.every((byte, index) => head[index] === byte);
}

/**
 * Unpacks gzip, of one or several members. Where it is damaged or cut off, rejects with a StreamFault after all that can
 * be unpacked; a Node stream that is iterated would drop what it holds when it fails.
 */
export async function* gunzipChunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: OUTPUT_BYTES });
  let unpacked: Uint8Array[] = [];
  const take = (): Uint8Array[] => {
    const taken = unpacked;
    unpacked = [];
    return taken;
  };
  gunzip.on('data', (piece: Uint8Array) => unpacked.push(piece));
  // A write that fails is never called back: whoever waits for it has to hear the error too.
  const failure = new Promise<Error>((resolve) => gunzip.once('error', resolve));
  const settle = (work: (done: (error?: Error | null) => void) => void): Promise<Error | undefined> =>
    Promise.race([failure, new Promise<Error | undefined>((resolve) => work((error) => resolve(error ?? undefined)))]);
  try {
    for await (const chunk of chunks) {
      for (let start = 0; start < chunk.length; start += PIECE_BYTES) {
        const error = await settle((done) => gunzip.write(chunk.subarray(start, start + PIECE_BYTES), done));
        yield* take();
        if (error !== undefined) throw toFault(error);
      }
    }
    const error = await settle((done) => gunzip.once('end', done).end());
    yield* take();
    if (error !== undefined) throw toFault(error);
  } finally {
    gunzip.destroy();
  }
}

function toFault(error: NodeJS.ErrnoException): Error {
  if (error.code === 'Z_BUF_ERROR') {
    return new StreamFault('is cut off: its gzip data ends early; everything before that was read', { cause: error });
  }
  return new StreamFault(`is damaged: its gzip data breaks off (${error.message}); everything before that was read`, {
    cause: error,
  });
}
