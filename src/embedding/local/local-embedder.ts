import type { Document } from '../../document/document.ts';
import { MAX_TITLE_CHARS } from '../../issue/parse-issue.ts';
import type { SparseVector } from '../../statistics/sparse-matrix.ts';
import type { Embedder } from '../embedder.ts';
import { roundToBytes } from '../round-to-bytes.ts';
import { BUCKETS_PER_FIELD, countFeatures, FIELDS } from './hash-features.ts';
import type { TermRarities } from './term-weights.ts';

/** What a fit learned. Only buckets that occurred often enough to say something have a row. */
export interface LocalModel {
  /** Hash of the learned numbers, part of the embedder's id. */
  readonly fingerprint: string;
  readonly dimensions: number;
  /** Row of each bucket of each field (field × 2^15 + bucket), −1 where it has none. */
  readonly rowOfBucket: Int32Array;
  /** Inverse document frequency of each row. */
  readonly idf: Float32Array;
  /** Projection, rows × dimensions; entry · scale[dimension] is the learned number. */
  readonly projection: Int8Array;
  /** Scale of each dimension. */
  readonly scale: Float32Array;
  /** How rare each term is, for term sketches. */
  readonly termRarities: TermRarities;
}

const MAX_BATCH = 1_000;

export function localEmbedderId({ fingerprint }: Pick<LocalModel, 'fingerprint'>): string {
  return `local-${fingerprint}`;
}

/** The embedder that needs no service: hashed n-grams of three fields, TF–IDF, a learned projection, unit length. */
export function createLocalEmbedder(model: LocalModel): Embedder {
  return {
    id: localEmbedderId(model),
    dimensions: model.dimensions,
    maxBatch: MAX_BATCH,
    maxInputChars: MAX_TITLE_CHARS + Math.max(...FIELDS.map((field) => field.bodyChars)),
    embedDocuments: async (documents) => documents.map((document) => embed(document, model)),
    embedQuery: async (document) => embedExactly(document, model),
  };
}

/** The unit vector of a document, rounded as an index holds it (see `roundToBytes`). */
export function embed(document: Document, model: LocalModel): Float32Array {
  return roundToBytes(embedExactly(document, model));
}

/**
 * The unit vector of a document. One without a single known feature (empty, or of words that the corpus lacks) lies at
 * equal distance from every axis: finite, and close to nothing in particular.
 */
function embedExactly(document: Document, model: LocalModel): Float32Array {
  const features = weightFeatures(document, model);
  const sums = new Float64Array(model.dimensions);
  for (let entry = 0; entry < features.indices.length; entry++) {
    const value = features.values[entry]!;
    const start = features.indices[entry]! * model.dimensions;
    for (let dimension = 0; dimension < model.dimensions; dimension++) {
      sums[dimension] = sums[dimension]! + value * model.projection[start + dimension]!;
    }
  }
  for (let dimension = 0; dimension < model.dimensions; dimension++) {
    sums[dimension] = sums[dimension]! * model.scale[dimension]!;
  }
  return toUnitLength(sums);
}

/** TF–IDF of all fields, indexed by the model's rows; each field is scaled to its weight. */
export function weightFeatures(document: Document, model: Pick<LocalModel, 'rowOfBucket' | 'idf'>): SparseVector {
  const indices: number[] = [];
  const values: number[] = [];
  for (const [number, field] of FIELDS.entries()) {
    const start = values.length;
    const counts = countFeatures(document, field);
    for (let entry = 0; entry < counts.indices.length; entry++) {
      const row = model.rowOfBucket[number * BUCKETS_PER_FIELD + counts.indices[entry]!]!;
      if (row < 0) continue;
      indices.push(row);
      values.push(termWeight(counts.values[entry]!, model.idf[row]!));
    }
    scaleToLength(values, { start, length: field.weight });
  }
  return { indices: Uint32Array.from(indices), values: Float32Array.from(values) };
}

/** Sublinear term frequency times inverse document frequency (Manning, Raghavan, Schütze 2008, 6.4.1). */
function termWeight(count: number, idf: number): number {
  return (1 + Math.log(count)) * idf;
}

function scaleToLength(values: number[], { start, length }: { readonly start: number; readonly length: number }): void {
  let squares = 0;
  for (let index = start; index < values.length; index++) squares += values[index]! ** 2;
  if (squares === 0) return;
  const factor = length / Math.sqrt(squares);
  for (let index = start; index < values.length; index++) values[index] = values[index]! * factor;
}

function toUnitLength(sums: Float64Array): Float32Array {
  let squares = 0;
  for (const value of sums) squares += value * value;
  if (squares === 0) return new Float32Array(sums.length).fill(1 / Math.sqrt(sums.length));
  return Float32Array.from(sums, (value) => value / Math.sqrt(squares));
}
