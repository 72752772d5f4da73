import { closeSync, openSync, writeSync } from 'node:fs';
import { fromBytes } from '../../embedding/round-to-bytes.ts';
import { fileProblem } from '../files/file-problem.ts';
import type { VectorContents } from './encode-vector-file.ts';
import { encodeNativeHeader, LABEL_WORDS, LINKS_WORDS, UPPER_LEVEL_WORDS } from './native-layout.ts';
import { createSeparator } from './separate-equal-vectors.ts';

/** Elements written at a time: a megabyte of 256 dimensions. */
const ELEMENTS_AT_ONCE = 1_024;

/**
 * A file that hnswlib reads, of a graph whose links it once gave: each element under its own number as label, equal vectors moved apart,
 * no element marked as deleted. Throws ConfigError where it cannot be written.
 */
export function writeNativeFile(path: string, contents: VectorContents): void {
  try {
    const file = openSync(path, 'w');
    try {
      for (const bytes of encodeNativeFile(contents)) {
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      }
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}

function* encodeNativeFile(contents: VectorContents): Generator<Uint8Array> {
  const { graph, dimensions } = contents;
  const { elements, entryPoint, levels } = graph;
  yield encodeNativeHeader({ dimensions, elements, entryPoint, maxLevel: levels[entryPoint] ?? 0 });
  const separate = createSeparator();
  for (let first = 0; first < elements; first += ELEMENTS_AT_ONCE) {
    yield encodeElements(contents, { first, end: Math.min(elements, first + ELEMENTS_AT_ONCE), separate });
  }
  for (let element = 0; element < elements; element++) yield encodeUpperLinks(contents, element);
}

interface ElementRange {
  readonly first: number;
  readonly end: number;
  readonly separate: (unit: Float32Array) => Float32Array;
}

function encodeElements(
  { graph, dimensions, rows }: VectorContents,
  { first, end, separate }: ElementRange,
): Uint8Array {
  const elementWords = LINKS_WORDS + dimensions + LABEL_WORDS;
  const words = new Uint32Array((end - first) * elementWords);
  const floats = new Float32Array(words.buffer);
  for (let element = first; element < end; element++) {
    const start = (element - first) * elementWords;
    const links = graph.linksOf(element, 0);
    words[start] = links.length;
    words.set(links, start + 1);
    floats.set(
      separate(fromBytes(rows.subarray(element * dimensions, (element + 1) * dimensions))),
      start + LINKS_WORDS,
    );
    words[start + LINKS_WORDS + dimensions] = element;
  }
  return new Uint8Array(words.buffer);
}

function encodeUpperLinks({ graph }: VectorContents, element: number): Uint8Array {
  const levels = graph.levels[element] as number;
  const words = new Uint32Array(1 + levels * UPPER_LEVEL_WORDS);
  words[0] = (words.length - 1) * 4;
  for (let level = 1; level <= levels; level++) {
    const links = graph.linksOf(element, level);
    const start = 1 + (level - 1) * UPPER_LEVEL_WORDS;
    words[start] = links.length;
    words.set(links, start + 1);
  }
  return new Uint8Array(words.buffer);
}
