import type { Document } from '../../document/document.ts';
import { fnvHash } from '../../shared/fnv-hash.ts';
import type { SparseVector } from '../../statistics/sparse-matrix.ts';

/**
 * The fields of the local embedder: three views of a document, each hashed into its own range of buckets.
 * `bodyChars` is how much of the body a field reads, `titleWeight` how often a title occurrence counts.
 * Values found by cross-validation; docs/quality.md has the figures.
 */
export const FIELDS = [
  { name: 'characters', unit: 'character', bodyChars: 1000, titleWeight: 3, weight: 1 },
  { name: 'words', unit: 'word', bodyChars: 1000, titleWeight: 3, weight: 0.8 },
  { name: 'title', unit: 'character', bodyChars: 0, titleWeight: 1, weight: 0.7 },
] as const satisfies readonly Field[];

export interface Field {
  readonly name: string;
  readonly unit: 'character' | 'word';
  readonly bodyChars: number;
  readonly titleWeight: number;
  /** Length of the field's part of a document vector before the whole is scaled to unit length. */
  readonly weight: number;
}

export const BUCKETS_PER_FIELD = 2 ** 15;
const MIN_GRAM = 3;
const MAX_GRAM = 5;
const MAX_WORD_CHARS = 40;
/** Letters, digits and what holds an identifier together: `http_server`, `v9.2`, `k8s-agent`. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}_.#+-]*[\p{L}\p{N}_#+])?/gu;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Counts of one field's features in a document, buckets in order of first occurrence. */
export function countFeatures(document: Pick<Document, 'title' | 'body'>, field: Field): SparseVector {
  const count = field.unit === 'word' ? countWords : countCharacterGrams;
  count(document.title, field.titleWeight);
  if (field.bodyChars > 0) count(document.body.slice(0, field.bodyChars), 1);
  return takeCounts();
}

/** What is counted of one field at the moment: all zeros between two calls. A table, since a map takes ten times as long. */
const countOf = new Float32Array(BUCKETS_PER_FIELD);
const metBuckets = new Uint16Array(BUCKETS_PER_FIELD);
let metCount = 0;

function takeCounts(): SparseVector {
  const indices = Uint32Array.from(metBuckets.subarray(0, metCount));
  const values = new Float32Array(metCount);
  for (let at = 0; at < metCount; at++) {
    const bucket = indices[at]!;
    values[at] = countOf[bucket]!;
    countOf[bucket] = 0;
  }
  metCount = 0;
  return { indices, values };
}

/** The words of a text in lower case, as the word field counts them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function countWords(text: string, weight: number): void {
  for (const word of wordsOf(text)) {
    if (word.length < 2) continue;
    add(fnvHash(word.slice(0, MAX_WORD_CHARS)), weight);
  }
}

/** Character 3- to 5-grams inside words; a space marks either end, so that word beginnings and ends are told apart. */
function countCharacterGrams(text: string, weight: number): void {
  for (const word of text.toLowerCase().split(/\s+/)) {
    if (word === '') continue;
    const padded = ` ${word.slice(0, 4 * MAX_WORD_CHARS)} `;
    for (let start = 0; start <= padded.length - MIN_GRAM; start++) {
      let hash = FNV_OFFSET;
      const end = Math.min(start + MAX_GRAM, padded.length);
      for (let index = start; index < end; index++) {
        hash = Math.imul(hash ^ padded.charCodeAt(index), FNV_PRIME);
        if (index - start + 1 >= MIN_GRAM) add(hash, weight);
      }
    }
  }
}

function add(hash: number, weight: number): void {
  // FNV-1a mixes its high bits best; fold them into the bucket.
  const bucket = (hash ^ (hash >>> 15)) & (BUCKETS_PER_FIELD - 1);
  const count = countOf[bucket]!;
  if (count === 0) metBuckets[metCount++] = bucket;
  countOf[bucket] = count + weight;
}
