import { MAX_LINE_BYTES } from './catalog-layout.ts';
import { LineError } from './catalog-line.ts';

export interface LineRange {
  /** Byte at which the first line begins. */
  readonly start: number;
  /** Byte at which the last line ends. */
  readonly end: number;
  /** Bytes that are read at once. */
  readonly chunkBytes: number;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a part of a file in their order, each without its end. Throws LineError for one that does not end in the range, or is
 * longer than any of ours.
 */
export function* readLines(
  read: (start: number, length: number) => Uint8Array,
  { start, end, chunkBytes }: LineRange,
): Generator<Uint8Array> {
  let position = start;
  let pieces: Uint8Array[] = [];
  let pieceBytes = 0;
  while (position < end) {
    // To the end of a chunk, so that whoever reads in blocks reads whole ones.
    const chunk = read(position, Math.min(end, (Math.floor(position / chunkBytes) + 1) * chunkBytes) - position);
    let from = 0;
    for (let feed = chunk.indexOf(LINE_FEED); feed !== -1; feed = chunk.indexOf(LINE_FEED, from)) {
      const rest = chunk.subarray(from, feed);
      yield pieces.length === 0 ? rest : Buffer.concat([...pieces, rest]);
      pieces = [];
      pieceBytes = 0;
      from = feed + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
    pieceBytes += chunk.length - from;
    if (pieceBytes > MAX_LINE_BYTES) throw new LineError(`a line of more than ${MAX_LINE_BYTES} bytes`);
    position += chunk.length;
  }
  if (pieces.length > 0) throw new LineError('a line without an end');
}
