import { hash } from 'node:crypto';
import { SUM_BYTES } from '../../artifact/block-sums.ts';
import { type EncodedLinks, encodeLinks } from './encode-links.ts';
import type { Graph } from './graph.ts';
import { packOrder } from './pack-order.ts';
import { encodeHeader, layOut, NUMBER_BYTES, PLACE_BYTES, type VectorFileLayout } from './vector-file-layout.ts';

/** What a file of vectors holds, in the order of the graph's elements. */
export interface VectorContents {
  readonly graph: Graph;
  readonly dimensions: number;
  /** Row-major, elements × dimensions (see round-to-bytes.ts). */
  readonly rows: Int8Array;
  /** Issue number of each element, none twice; 0 where it is marked as deleted. */
  readonly numbers: Uint32Array;
  /** The links of the graph as a file had them whose elements are in this order; absent where no file has it. */
  readonly encoded?: EncodedLinks;
}

/** The bytes of `vectors.hnsw`, or of one of its parts where it has several, always the same for the same contents. */
export function encodeVectorFile(
  { graph, dimensions, rows, numbers, encoded }: VectorContents,
  { isPart }: { readonly isPart: boolean } = { isPart: false },
): Uint8Array {
  const order = encoded === undefined ? packOrder(graph) : Uint32Array.from({ length: graph.elements }, (_, at) => at);
  const { blocks, directory, reach } = encoded ?? encodeLinks(graph, order);
  const deleted = numbers.reduce((sum, number) => (number === 0 ? sum + 1 : sum), 0);
  const { elements } = graph;
  const layout = layOut({ dimensions, elements, deleted, linkBlocks: directory.length, reach });
  const file = new Uint8Array(layout.fileBytes);
  file.set(encodeHeader(layout, { isPart }));
  writeWords(file, layout.directoryStart, directory);
  file.set(blocks, layout.linksStart);
  writeNumbers(
    file,
    layout,
    Uint32Array.from(order, (element) => numbers[element] as number),
  );
  for (const [place, element] of order.entries()) {
    const row = rows.subarray(element * dimensions, (element + 1) * dimensions);
    new Int8Array(file.buffer).set(row, layout.rowsStart + place * layout.rowBytes);
  }
  writeRangeSums(file, layout);
  return file;
}

function writeRangeSums(
  file: Uint8Array,
  { ranges, rangeSumsStart, rangeRows, rowBytes, rowsStart }: VectorFileLayout,
): void {
  const rangeBytes = rangeRows * rowBytes;
  for (let range = 0; range < ranges; range++) {
    const start = rowsStart + range * rangeBytes;
    // The last ends with the file, which is a whole number of blocks.
    file.set(hash('sha256', file.subarray(start, start + rangeBytes), 'buffer'), rangeSumsStart + range * SUM_BYTES);
  }
}

function writeNumbers(file: Uint8Array, { numbersStart, placesStart }: VectorFileLayout, numbers: Uint32Array): void {
  writeWords(file, numbersStart, numbers);
  const places = Uint32Array.from(numbers.keys()).filter((place) => numbers[place] !== 0);
  places.sort((a, b) => (numbers[a] as number) - (numbers[b] as number));
  for (const [at, place] of places.entries()) {
    writeWords(file, placesStart + at * PLACE_BYTES, [numbers[place] as number, place]);
  }
}

function writeWords(file: Uint8Array, start: number, words: Iterable<number>): void {
  const view = new DataView(file.buffer);
  let at = start;
  for (const word of words) {
    view.setUint32(at, word, true);
    at += NUMBER_BYTES;
  }
}
