import { ArtifactError } from '../../shared/errors.ts';

/**
 * How hnswlib is used, and the file that hnswlib 0.8 writes (`saveIndex` in hnswalg.h), little-endian:
 *
 *     byte  type  field
 *        0  u64   offset of level 0 inside an element, always 0
 *        8  u64   room for so many elements
 *       16  u64   elements
 *       24  u64   bytes of an element = 4 + 4·maxM0 + 4·dimensions + 8
 *       32  u64   offset of the label inside an element
 *       40  u64   offset of the vector inside an element = 4 + 4·maxM0
 *       48  i32   highest level, −1 where there are no elements
 *       52  u32   element where every search starts, 2^32 − 1 where there are none
 *       56  u64   maxM, links of an element on an upper level
 *       64  u64   maxM0, links of an element on level 0
 *       72  u64   M
 *       80  f64   1 / ln M, the rate at which levels thin out
 *       88  u64   efConstruction
 *       96  elements, each: u16 links, u8 flags (1: deleted), u8 zero, maxM0 × u32 element ids,
 *           dimensions × f32 vector, u64 label (here the element's own id)
 *        …  for each element: u32 bytes that follow, then per level from 1 up: u16 links, u16 zero,
 *           maxM × u32 element ids
 *
 * All parts are multiples of four bytes, so that the file can be read as words.
 */
export const HEADER_BYTES = 96;
const WORD_BYTES = 4;
const LABEL_BYTES = 8;
/** Words of an element's label. */
export const LABEL_WORDS = LABEL_BYTES / WORD_BYTES;

/**
 * hnswlib's space: 1 − x·y, which for unit vectors is the cosine distance. Its own `cosine` divides every vector by its
 * length once more, and the rounding in that would undo the round numbers that make the file pack well.
 */
export const SPACE = 'ip';
/** Links per element and level; the paper advises 5 to 48 (Malkov and Yashunin 2016, arXiv:1603.09320, section 4.1). */
export const M = 16;
export const EF_CONSTRUCTION = 200;
export const MAX_LINKS_LEVEL_ZERO = 2 * M;
/** Words of one upper level of one element: a count and its links. */
export const UPPER_LEVEL_WORDS = 1 + M;

/** Words of an element before its vector: a count and its links. */
export const LINKS_WORDS = 1 + MAX_LINKS_LEVEL_ZERO;
const VECTOR_OFFSET = LINKS_WORDS * WORD_BYTES;

const NO_ELEMENT = 2 ** 32 - 1;
/** With M = 16 level 12 is reached once in 16^12 elements; more levels than this are damage. */
const MAX_LEVEL = 32;
/** The last bits of a logarithm differ between C libraries. */
const LEVEL_RATE_TOLERANCE = 1e-15;

/** What a file must hold. */
export interface NativeShape {
  readonly dimensions: number;
  /** Deleted ones included. */
  readonly elements: number;
}

/** Where things lie in a file of ours. Positions are counted in words of four bytes from the start of an element. */
export interface NativeLayout {
  readonly elements: number;
  readonly dimensions: number;
  readonly maxLevel: number;
  readonly entryPoint: number;
  readonly elementWords: number;
  /** Byte at which the upper links start, and how many bytes they are. */
  readonly upperStart: number;
  readonly upperBytes: number;
}

export interface HeaderSource {
  /** The first bytes of the file; fewer than HEADER_BYTES where the file is shorter. */
  readonly header: Uint8Array;
  readonly fileBytes: number;
  /** File name for the error. */
  readonly file: string;
}

/**
 * Reads the header and checks it against what this program writes: every field has one right value but the two that the
 * graph decides. Throws ArtifactError.
 */
export function readNativeLayout(
  { header, fileBytes, file }: HeaderSource,
  { dimensions, elements }: NativeShape,
): NativeLayout {
  const fail = (expected: string, found: string) => new ArtifactError({ file, expected, found });
  if (header.length < HEADER_BYTES) throw fail(`a header of ${HEADER_BYTES} bytes`, `${header.length} bytes`);
  const view = new DataView(header.buffer, header.byteOffset, HEADER_BYTES);
  const u64 = (byte: number) => Number(view.getBigUint64(byte, true));

  const vectorBytes = dimensions * WORD_BYTES;
  const elementBytes = VECTOR_OFFSET + vectorBytes + LABEL_BYTES;
  const fields: readonly (readonly [name: string, found: number, expected: number])[] = [
    ['offset of level 0', u64(0), 0],
    ['maxM', u64(56), M],
    ['maxM0', u64(64), MAX_LINKS_LEVEL_ZERO],
    ['M', u64(72), M],
    ['efConstruction', u64(88), EF_CONSTRUCTION],
    ['offset of the vector', u64(40), VECTOR_OFFSET],
    ['dimensions', (u64(24) - VECTOR_OFFSET - LABEL_BYTES) / WORD_BYTES, dimensions],
    ['offset of the label', u64(32), VECTOR_OFFSET + vectorBytes],
    ['vectors', u64(16), elements],
    ['room for vectors', u64(8), Math.max(1, elements)],
  ];
  for (const [name, found, expected] of fields) {
    if (found !== expected) throw fail(`${name} = ${expected}`, `${name} = ${found}`);
  }
  const levelRate = view.getFloat64(80, true);
  if (!(Math.abs(levelRate - 1 / Math.log(M)) < LEVEL_RATE_TOLERANCE)) {
    throw fail(`a level rate of ${1 / Math.log(M)}`, `${levelRate}`);
  }

  const maxLevel = view.getInt32(48, true);
  const entryPoint = view.getUint32(52, true);
  const isPlausible =
    elements === 0
      ? maxLevel === -1 && entryPoint === NO_ELEMENT
      : maxLevel >= 0 && maxLevel <= MAX_LEVEL && entryPoint < elements;
  if (!isPlausible) {
    throw fail(`an entry point among ${elements} vectors`, `entry point ${entryPoint} on level ${maxLevel}`);
  }

  const upperStart = HEADER_BYTES + elements * elementBytes;
  const upperBytes = fileBytes - upperStart;
  const mostUpperBytes = elements * (1 + MAX_LEVEL * UPPER_LEVEL_WORDS) * WORD_BYTES;
  if (upperBytes < elements * WORD_BYTES || upperBytes > mostUpperBytes || upperBytes % WORD_BYTES !== 0) {
    throw fail(`at least ${upperStart + elements * WORD_BYTES} bytes for ${elements} vectors`, `${fileBytes} bytes`);
  }
  return {
    elements,
    dimensions,
    maxLevel,
    entryPoint,
    elementWords: elementBytes / WORD_BYTES,
    upperStart,
    upperBytes,
  };
}

/** The header of a file that hnswlib reads. */
export function encodeNativeHeader({
  dimensions,
  elements,
  maxLevel,
  entryPoint,
}: NativeShape & { readonly maxLevel: number; readonly entryPoint: number }): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  const u64 = (byte: number, value: number) => view.setBigUint64(byte, BigInt(value), true);
  const labelOffset = VECTOR_OFFSET + dimensions * WORD_BYTES;
  u64(8, Math.max(1, elements));
  u64(16, elements);
  u64(24, labelOffset + LABEL_BYTES);
  u64(32, labelOffset);
  u64(40, VECTOR_OFFSET);
  view.setInt32(48, elements === 0 ? -1 : maxLevel, true);
  view.setUint32(52, elements === 0 ? NO_ELEMENT : entryPoint, true);
  u64(56, M);
  u64(64, MAX_LINKS_LEVEL_ZERO);
  u64(72, M);
  view.setFloat64(80, 1 / Math.log(M), true);
  u64(88, EF_CONSTRUCTION);
  return bytes;
}
