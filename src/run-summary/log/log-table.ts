/** A log, line by line, in columns of numbers: no line is copied out of its bytes. Lines count from 0 here. */
export interface LogTable {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Where the line starts in `bytes`, behind its byte order mark and timestamp. */
  readonly rawStarts: Uint32Array;
  /** Where what a terminal would show starts: behind the last carriage return that text follows, and behind colors. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Hash of the text with numbers, hashes, quotes and paths masked. */
  readonly templates: Uint32Array;
  /** Bits of `CUE_NAMES`. */
  readonly cues: Uint32Array;
  /** Bits of `SHAPES`. */
  readonly shapes: Uint32Array;
  /** Characters of the text, at most MAX_SCANNED_BYTES. */
  readonly lengths: Uint16Array;
}

/** What of a line is looked at; the rest of a longer one is neither read nor shown. */
export const MAX_SCANNED_BYTES = 4096;

export function createLogTable(bytes: Uint8Array, count: number): LogTable {
  return {
    bytes,
    count,
    rawStarts: new Uint32Array(count),
    starts: new Uint32Array(count),
    ends: new Uint32Array(count),
    templates: new Uint32Array(count),
    cues: new Uint32Array(count),
    shapes: new Uint32Array(count),
    lengths: new Uint16Array(count),
  };
}
