import type { HnswLayout } from './hnsw-layout.ts';

/** How far the squared length of a vector may be from 1: float32 rounding over 3,072 dimensions stays below 1e-5. */
const UNIT_TOLERANCE = 1e-3;

export interface ElementBlock {
  /** The same bytes twice: as integers and as floats. Element `first` starts at word `offset`. */
  readonly words: Uint32Array;
  readonly floats: Float32Array;
  readonly offset: number;
  readonly first: number;
  readonly elements: number;
}

/** What the checked elements tell, for all blocks of a file. */
export interface ElementFacts {
  /** Issue number of each element. */
  readonly numbers: Uint32Array;
  /** 1 for each element that is marked as deleted. */
  readonly isDeleted: Uint8Array;
}

const DELETED = 1;

/**
 * Checks `elements` elements of level 0 and notes in `facts` what they tell. Says what is wrong with the first bad one,
 * or nothing: link count and every link in range, no flag but "deleted", a vector of length one or zero (hence finite),
 * a label from 1 to 2^32 − 1 (an issue number, or `deletedLabel`).
 */
export function findBadElement(block: ElementBlock, layout: HnswLayout, facts: ElementFacts): string | undefined {
  const { words, first, elements } = block;
  const { elements: count, maxLinks, labelWord, elementWords } = layout;
  for (let index = 0; index < elements; index += 1) {
    const id = first + index;
    const start = block.offset + index * elementWords;
    // Flags share the word with the count.
    const links = linksIn(words[start]!);
    const flags = words[start]! >>> 16;
    if (links > maxLinks || flags > DELETED) return `element ${id} with ${links} links and flags ${flags}`;
    if (links === 0 && count > 1) return `element ${id} without links`;
    for (let word = start + 1; word <= start + links; word += 1) {
      if (words[word]! >= count) return `element ${id} with a link to element ${words[word]} of ${count}`;
    }
    const squaredLength = squaredLengthAt(block.floats, start + layout.vectorWord, layout.dimensions);
    if (!(Math.abs(squaredLength - 1) < UNIT_TOLERANCE) && squaredLength !== 0) {
      return `element ${id} with a vector of length ${Math.sqrt(squaredLength)}`;
    }
    const number = words[start + labelWord]!;
    const high = words[start + labelWord + 1]!;
    if (number === 0 || high !== 0) return `element ${id} with issue number ${high * 2 ** 32 + number}`;
    facts.numbers[id] = number;
    facts.isDeleted[id] = flags;
  }
  return undefined;
}

/** How many links an element has, by the first word of its level 0. */
export function linksIn(word: number): number {
  return word & 0xffff;
}

/** Four sums, because one would make every addition wait for the one before: the whole file is read through here. */
function squaredLengthAt(floats: Float32Array, start: number, dimensions: number): number {
  const end = start + dimensions;
  let word = start;
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  for (; word + 3 < end; word += 4) {
    const a = floats[word]!;
    const b = floats[word + 1]!;
    const c = floats[word + 2]!;
    const d = floats[word + 3]!;
    sum0 += a * a;
    sum1 += b * b;
    sum2 += c * c;
    sum3 += d * d;
  }
  for (; word < end; word += 1) sum0 += floats[word]! ** 2;
  return sum0 + sum1 + sum2 + sum3;
}

/** The first issue number that stands twice, or undefined. */
export function findRepeatedNumber(numbers: Uint32Array): number | undefined {
  const sorted = numbers.slice().sort();
  for (let index = 1; index < sorted.length; index += 1) {
    if (sorted[index] === sorted[index - 1]) return sorted[index];
  }
  return undefined;
}
