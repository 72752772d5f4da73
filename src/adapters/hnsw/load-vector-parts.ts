import { hash } from 'node:crypto';
import { BLOCK_BYTES, SUM_BYTES } from '../../artifact/block-sums.ts';
import { LARGEST_BYTE } from '../../embedding/round-to-bytes.ts';
import type { EncodedLinks } from './encode-links.ts';
import type { VectorContents } from './encode-vector-file.ts';
import { findParts, type VectorFileSource } from './find-parts.ts';
import { findList } from './link-block.ts';
import { MAX_LINKS_LEVEL_ZERO } from './native-layout.ts';
import { VectorFile } from './vector-file.ts';
import { NUMBER_BYTES, PLACE_BYTES } from './vector-file-layout.ts';

/**
 * Everything that the parts of the file hold, one after the other and each in its own order, after all of the part was checked: what this
 * program writes passes, and little else. Throws ArtifactError.
 */
export function* loadVectorParts(source: VectorFileSource): Generator<VectorContents> {
  const parts = findParts(source);
  const seen = new Set<number>();
  for (const part of parts) {
    const file = new VectorFile(source, part);
    try {
      const contents = loadPart(file);
      if (parts.length > 1) requireOnce(contents, { file, seen });
      yield contents;
    } finally {
      file.close();
    }
  }
}

/** Within a part the places of issues show it. */
function requireOnce(
  { numbers }: VectorContents,
  { file, seen }: { readonly file: VectorFile; readonly seen: Set<number> },
): void {
  for (const number of numbers) {
    if (number === 0) continue;
    if (seen.has(number)) throw file.fault('each issue in one part', `issue ${number} in two`);
    seen.add(number);
  }
}

function loadPart(file: VectorFile): VectorContents {
  const { fileBytes, dimensions } = file.layout;
  const bytes = new Uint8Array(fileBytes);
  file.readThrough(bytes);
  for (let start = 0; start < fileBytes; start += BLOCK_BYTES) file.locateByte(start);
  requireRangeSums(file, bytes);
  requireZeros(file, bytes);
  const contents = { dimensions, numbers: readNumbers(file), rows: readRows(file, bytes), graph: readGraph(file) };
  return { ...contents, encoded: takeLinks(file, bytes) };
}

function requireRangeSums(file: VectorFile, bytes: Uint8Array): void {
  for (let range = 0; range < file.layout.ranges; range++) {
    const { first, count, sum } = file.rangeAt(range);
    const actual = hash('sha256', bytes.subarray(first * BLOCK_BYTES, (first + count) * BLOCK_BYTES), 'hex');
    if (actual !== sum) throw file.fault(`sha256 ${sum} of rows ${range}`, `sha256 ${actual}`);
  }
}

function takeLinks({ layout }: VectorFile, bytes: Uint8Array): EncodedLinks {
  const { directoryStart, linksStart, numbersStart, linkBlocks, reach } = layout;
  const view = new DataView(bytes.buffer, bytes.byteOffset + directoryStart);
  const directory = Uint32Array.from({ length: linkBlocks }, (_, block) => view.getUint32(block * NUMBER_BYTES, true));
  return { blocks: bytes.slice(linksStart, numbersStart), directory, reach };
}

function readGraph(file: VectorFile): VectorContents['graph'] {
  const { elements, reach } = file.layout;
  const levels = new Uint8Array(elements);
  const found = new Uint32Array(MAX_LINKS_LEVEL_ZERO);
  const stride = 1 + MAX_LINKS_LEVEL_ZERO;
  const lists = reach.map((size, level) => {
    levels.fill(level, 0, size);
    const words = new Uint32Array(size * stride);
    for (let element = 0; element < size; element++) {
      words[element * stride] = file.readLinks(element, level, found);
      words.set(found, element * stride + 1);
    }
    return words;
  });
  return {
    elements,
    levels,
    entryPoint: 0,
    linksOf(element, level) {
      const words = lists[level]!;
      const start = element * stride + 1;
      return words.subarray(start, start + words[start - 1]!);
    },
  };
}

function readNumbers(file: VectorFile): Uint32Array {
  const { elements, deleted } = file.layout;
  const numbers = Uint32Array.from({ length: elements }, (_, element) => file.numberOf(element));
  const found = numbers.reduce((sum, number) => (number === 0 ? sum + 1 : sum), 0);
  if (found !== deleted) throw file.fault(`${deleted} vectors marked as deleted`, String(found));
  let before = 0;
  for (let at = 0; at < elements - deleted; at++) {
    const { number, element } = file.placeAt(at);
    // As many places as numbers, rising, and each with its own: so no number stands twice.
    if (number <= before || numbers[element] !== number)
      throw file.fault('places of issues', `issue ${number} after ${before}`);
    before = number;
  }
  return numbers;
}

function readRows(file: VectorFile, bytes: Uint8Array): Int8Array {
  const { elements, dimensions, rowsStart, rowBytes } = file.layout;
  const rows = new Int8Array(elements * dimensions);
  for (let element = 0; element < elements; element++) {
    const row = new Int8Array(bytes.buffer, bytes.byteOffset + rowsStart + element * rowBytes, dimensions);
    let largest = 0;
    for (let at = 0; at < dimensions; at++) largest = Math.max(largest, Math.abs(row[at]!));
    if (largest !== LARGEST_BYTE && largest !== 0) {
      throw file.fault(`rows of numbers up to ${LARGEST_BYTE}`, `element ${element} with ${largest}`);
    }
    rows.set(row, element * dimensions);
  }
  return rows;
}

/** What lies between the parts says nothing, and is zero. */
function requireZeros(file: VectorFile, bytes: Uint8Array): void {
  const require = (start: number, end: number) => {
    for (let at = start; at < end; at++) {
      if (bytes[at] !== 0) throw file.fault(`zeros from byte ${start} on`, `${bytes[at]} at byte ${at}`);
    }
  };
  const { layout } = file;
  require(layout.directoryStart + layout.linkBlocks * NUMBER_BYTES, layout.linksStart);
  for (let block = 0; block < layout.linkBlocks; block++) {
    const start = layout.linksStart + block * BLOCK_BYTES;
    const end = start + BLOCK_BYTES;
    const last = findList(bytes, { start, end, skip: file.listsIn(block) - 1 });
    require(last === undefined ? start : last + 1 + bytes[last]!, end);
  }
  require(layout.numbersStart + layout.elements * NUMBER_BYTES, layout.placesStart);
  require(layout.placesStart + (layout.elements - layout.deleted) * PLACE_BYTES, layout.rangeSumsStart);
  require(layout.rangeSumsStart + layout.ranges * SUM_BYTES, layout.rowsStart);
  const rowsEnd = layout.rowsStart + layout.elements * layout.rowBytes;
  require(rowsEnd, layout.fileBytes);
  for (let row = layout.rowsStart; row < rowsEnd; row += layout.rowBytes) {
    require(row + layout.dimensions, row + layout.rowBytes);
  }
}
