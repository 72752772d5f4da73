import type { Document } from '../../document/document.ts';
import { sharedUint16s, sharedUint32s } from '../../shared/shared-memory.ts';
import { countFeatures, FIELDS } from './hash-features.ts';
import { countTerms } from './term-weights.ts';

/** How often each of some distinct buckets occurs. */
export interface Counts {
  readonly indices: Uint32Array | Uint16Array;
  readonly values: Float32Array | Uint16Array;
}

/** All that the local embedder and the sketches read of a document. */
export interface DocumentFeatures {
  /** For each of `FIELDS`. */
  readonly fields: readonly Counts[];
  readonly terms: Counts;
}

/** What is read of a document. */
type Texts = Pick<Document, 'title' | 'body'>;

/** The features of a document, counts for each of `FIELDS`. */
export function readFeatures(document: Texts): readonly Counts[] {
  return FIELDS.map((field) => countFeatures(document, field));
}

export function readDocument(document: Texts): DocumentFeatures {
  const terms = countTerms(document);
  return {
    fields: readFeatures(document),
    terms: { indices: Uint32Array.from(terms.keys()), values: Float32Array.from(terms.values()) },
  };
}

/**
 * The features of some documents in shared memory, about 5 KB each. Bucket numbers have 16 bits, and so has every count: texts are
 * cut long before (hash-features.ts, term-weights.ts).
 */
export interface FeatureTable {
  /** Where the counts of each document and field begin, its terms last, and the end of all. */
  readonly starts: Uint32Array;
  readonly buckets: Uint16Array;
  readonly counts: Uint16Array;
}

const PARTS = FIELDS.length + 1;

/** Reads them in order; of documents that are undefined nothing. */
export function readFeatureTable(documents: readonly (Document | undefined)[]): FeatureTable {
  const starts = sharedUint32s(documents.length * PARTS + 1);
  const parts: Counts[] = [];
  let length = 0;
  const add = (part: Counts) => {
    parts.push(part);
    length += part.indices.length;
    starts[parts.length] = length;
  };
  for (const document of documents) {
    const { fields, terms } = document === undefined ? NOTHING : readDocument(document);
    for (const part of [...fields, terms]) add(part);
  }
  const [buckets, counts] = [sharedUint16s(length), sharedUint16s(length)];
  for (const [at, { indices, values }] of parts.entries()) {
    buckets.set(indices, starts[at]);
    counts.set(values, starts[at]);
  }
  return { starts, buckets, counts };
}

/** Of the document at this place. */
export function featuresAt({ starts, buckets, counts }: FeatureTable, place: number): DocumentFeatures {
  const partAt = (part: number): Counts => {
    const at = place * PARTS + part;
    const [start, end] = [starts[at], starts[at + 1]];
    return { indices: buckets.subarray(start, end), values: counts.subarray(start, end) };
  };
  return { fields: FIELDS.map((_, field) => partAt(field)), terms: partAt(FIELDS.length) };
}

/** Whether the document at this place was read; of one that says nothing it is not known, but that is soon read again. */
export function holdsFeatures({ starts }: FeatureTable, place: number): boolean {
  return starts[place * PARTS]! < starts[(place + 1) * PARTS]!;
}

const NO_COUNTS: Counts = { indices: new Uint32Array(0), values: new Float32Array(0) };
const NOTHING: DocumentFeatures = { fields: FIELDS.map(() => NO_COUNTS), terms: NO_COUNTS };
