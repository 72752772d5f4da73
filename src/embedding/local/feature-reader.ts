import type { Document } from '../../document/document.ts';
import type { SparseVector } from '../../statistics/sparse-matrix.ts';
import { countFeatures, FIELDS } from './hash-features.ts';

/** The features of a document, a vector of counts for each of `FIELDS`. */
export type ReadFeatures = (document: Document) => readonly SparseVector[];

/** At about 8 KB each they take 100 MB. */
const MAX_REMEMBERED = 12_000;

export function readFeatures(document: Document): readonly SparseVector[] {
  return FIELDS.map((field) => countFeatures(document, field));
}

/** Reads each document once, however often it is asked for: several embedders are fitted on the same issues. */
export function createFeatureReader(): ReadFeatures {
  const remembered = new Map<Document, readonly SparseVector[]>();
  return (document) => {
    const known = remembered.get(document);
    if (known !== undefined) return known;
    const features = readFeatures(document);
    if (remembered.size < MAX_REMEMBERED) remembered.set(document, features);
    return features;
  };
}
