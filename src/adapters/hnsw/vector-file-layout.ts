import { BLOCK_BYTES, SUM_BYTES } from '../../artifact/block-sums.ts';

/**
 * `vectors.hnsw`: the graph that hnswlib built, in a form of our own that is read block by block. All numbers are little-endian,
 * every section starts at a whole block of 4,096 bytes, and what is left of a section's last block is zero.
 *
 * Elements are counted from 0 in the order of the file: those on the highest level first, so that level `l` holds the elements 0 to
 * `reach[l] − 1`, and a search starts at element 0; within a level elements with many links among each other are near.
 *
 *     header     8 bytes "AT-HNSW" and a zero, then u32: version, dimensions, elements, deleted elements, link blocks, levels, and
 *                reach[0 … levels − 1]
 *     directory  u32 for each link block: the first list in it
 *     links      lists of all levels, the highest first: of each element of the level one. A list is a byte with its length and
 *                so many bytes of varints (LEB128): the elements it leads to, ascending; the first less the own element as a zigzag
 *                number, each other less the one before less 1. No list goes on into the next block
 *     numbers    u32 for each element: the issue number, 0 where it is marked as deleted
 *     places     u32 number and u32 element for each issue, by rising number
 *     sums       the SHA-256 of each range of rows, 32 bytes each: so many rows that they fill whole blocks, about 256 KB
 *     rows       signed bytes for each element (see round-to-bytes.ts), a multiple of 16 of them: what is over is zero
 *
 * A large file holds several graphs, so that no more than one is in memory when they are built: parts of this very form, one after the
 * other, whose version is `PART_VERSION`. A search asks each of them. No issue number stands in two parts.
 *
 * With 256 dimensions an issue takes 256 bytes of row, about 35 of links, 12 of numbers and places, and 2.4 of the checksums beside
 * the file.
 */
export const HEADER_BYTES = BLOCK_BYTES;
const MAGIC = 'AT-HNSW\0';
/** Raise this with every change of the form. */
export const VERSION = 1;
/** Of a part of a file that has several. */
const PART_VERSION = 2;
const FIELDS_START = MAGIC.length;
const REACH_START = FIELDS_START + 6 * 4;
/** A row is read 16 bytes at a time. */
const ROW_STEP = 16;
/** Read, checked and scored at once: it fits into a processor's second-level cache. */
const RANGE_BYTES = 1 << 18;
const MAX_RANGE_ROWS = 4_096;
/** With M = 16 level 12 is reached once in 16^12 elements; more levels than this are damage. */
export const MAX_LEVELS = 33;
export const PLACE_BYTES = 8;
export const NUMBER_BYTES = 4;
/** As many as the largest vectors that are in use have, and some. */
const MAX_DIMENSIONS = 1 << 16;

/** What a header says. */
export interface VectorFileShape {
  readonly dimensions: number;
  /** Deleted ones included. */
  readonly elements: number;
  readonly deleted: number;
  readonly linkBlocks: number;
  /** How many elements each level holds, from level 0 up; empty where there are no elements. */
  readonly reach: readonly number[];
}

/** Where things lie. */
export interface VectorFileLayout extends VectorFileShape {
  readonly rowBytes: number;
  /** Of a range of rows that is checked at once; the last may be shorter. */
  readonly rangeRows: number;
  readonly ranges: number;
  readonly directoryStart: number;
  readonly linksStart: number;
  readonly numbersStart: number;
  readonly placesStart: number;
  readonly rangeSumsStart: number;
  readonly rowsStart: number;
  readonly fileBytes: number;
  /** Lists of all levels. */
  readonly lists: number;
}

export function layOut(shape: VectorFileShape): VectorFileLayout {
  const { dimensions, elements, deleted, linkBlocks, reach } = shape;
  const rowBytes = rowBytesOf(dimensions);
  const directoryStart = HEADER_BYTES;
  const linksStart = directoryStart + wholeBlocks(linkBlocks * 4);
  const numbersStart = linksStart + linkBlocks * BLOCK_BYTES;
  const placesStart = numbersStart + wholeBlocks(elements * NUMBER_BYTES);
  const rangeSumsStart = placesStart + wholeBlocks((elements - deleted) * PLACE_BYTES);
  const rangeRows = rangeRowsOf(rowBytes);
  const ranges = Math.ceil(elements / rangeRows);
  const rowsStart = rangeSumsStart + wholeBlocks(ranges * SUM_BYTES);
  return {
    ...shape,
    rowBytes,
    rangeRows,
    ranges,
    directoryStart,
    linksStart,
    numbersStart,
    placesStart,
    rangeSumsStart,
    rowsStart,
    fileBytes: rowsStart + wholeBlocks(elements * rowBytes),
    lists: reach.reduce((sum, count) => sum + count, 0),
  };
}

function rowBytesOf(dimensions: number): number {
  return Math.ceil(dimensions / ROW_STEP) * ROW_STEP;
}

/** So many rows that they fill whole blocks, and as few as that takes where it is more than `RANGE_BYTES`. */
function rangeRowsOf(rowBytes: number): number {
  let step = 1;
  while ((step * rowBytes) % BLOCK_BYTES !== 0) step *= 2;
  const steps = Math.min(Math.floor(RANGE_BYTES / (step * rowBytes)), Math.floor(MAX_RANGE_ROWS / step));
  return step * Math.max(1, steps);
}

function wholeBlocks(bytes: number): number {
  return Math.ceil(bytes / BLOCK_BYTES) * BLOCK_BYTES;
}

export function encodeHeader(
  { dimensions, elements, deleted, linkBlocks, reach }: VectorFileShape,
  { isPart }: { readonly isPart: boolean },
): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES);
  bytes.set(new TextEncoder().encode(MAGIC));
  const view = new DataView(bytes.buffer);
  const fields = [isPart ? PART_VERSION : VERSION, dimensions, elements, deleted, linkBlocks, reach.length, ...reach];
  for (const [at, field] of fields.entries()) view.setUint32(FIELDS_START + 4 * at, field, true);
  return bytes;
}

export interface HeaderSource {
  readonly header: Uint8Array;
  /** From the beginning of the header to the end of the file. */
  readonly bytes: number;
  readonly fault: (expected: string, found: string) => Error;
}

/** What may follow each other in a file. */
export interface ExpectedPart {
  readonly dimensions: number;
  /** Vectors that are still to come, and how many of them are marked as deleted. */
  readonly elements: number;
  readonly deleted: number;
  /** Whether another part comes before. */
  readonly isLater: boolean;
}

/**
 * Reads the header of a file, or of a part of one, and checks it against the manifest and against the bytes that are left: a file of one
 * part holds all that is expected, one of several a share. Throws ArtifactError.
 */
export function readVectorLayout({ header, bytes, fault }: HeaderSource, expected: ExpectedPart): VectorFileLayout {
  const magic = new TextDecoder().decode(header.subarray(0, MAGIC.length));
  if (header.length < HEADER_BYTES || magic !== MAGIC) throw fault('a vector file of this program', 'another file');
  const view = new DataView(header.buffer, header.byteOffset, HEADER_BYTES);
  const field = (at: number) => view.getUint32(FIELDS_START + 4 * at, true);
  const isPart = expected.isLater || field(0) === PART_VERSION;
  const [elements, deleted] = [field(2), field(3)];
  // A part is never empty: so the file ends after as many as it has vectors at most.
  const isShare =
    isPart && elements > 0 && elements < expected.elements && deleted <= Math.min(elements, expected.deleted);
  const checks: readonly (readonly [name: string, found: number, wanted: number])[] = [
    ['version', field(0), isPart ? PART_VERSION : VERSION],
    ['dimensions', field(1), expected.dimensions],
    ['vectors', elements, isShare ? elements : expected.elements],
    ['deleted vectors', deleted, isShare ? deleted : expected.deleted],
  ];
  for (const [name, found, wanted] of checks) {
    if (found !== wanted) throw fault(`${name} = ${wanted}`, `${name} = ${found}`);
  }
  const { dimensions } = expected;
  if (dimensions > MAX_DIMENSIONS) throw fault(`at most ${MAX_DIMENSIONS} dimensions`, `${dimensions}`);
  const levels = field(5);
  if (levels > MAX_LEVELS || (levels === 0) !== (elements === 0)) throw fault('levels of a graph', `${levels} levels`);
  const reach = Array.from({ length: levels }, (_, level) => view.getUint32(REACH_START + 4 * level, true));
  requireFalling(reach, { elements, fault });
  if (header.subarray(REACH_START + 4 * levels, HEADER_BYTES).some((byte) => byte !== 0)) {
    throw fault('zeros after the header', 'something else');
  }
  const layout = layOut({ dimensions, elements, deleted, linkBlocks: field(4), reach });
  const isFit = isShare ? layout.fileBytes < bytes : layout.fileBytes === bytes;
  if (layout.linkBlocks > layout.lists || !isFit) {
    throw fault(`${layout.fileBytes} bytes for ${elements} vectors`, `${bytes} bytes`);
  }
  return layout;
}

function requireFalling(
  reach: readonly number[],
  { elements, fault }: { readonly elements: number; readonly fault: HeaderSource['fault'] },
): void {
  for (const [level, size] of reach.entries()) {
    const fits = level === 0 ? size === elements : size >= 1 && size <= (reach[level - 1] as number);
    if (!fits) throw fault('levels that grow smaller', `${size} elements on level ${level}`);
  }
}
