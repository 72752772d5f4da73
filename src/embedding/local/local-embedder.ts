import type { Document } from '../../document/document.ts';
import { MAX_TITLE_CHARS } from '../../issue/parse-issue.ts';
import { type Project, plainProjection } from '../../statistics/kernels/plain-projection.ts';
import { openProjection } from '../../statistics/kernels/projection.ts';
import type { SparseVector } from '../../statistics/sparse-matrix.ts';
import type { Embedder } from '../embedder.ts';
import { roundToBytes } from '../round-to-bytes.ts';
import { type Counts, readFeatures } from './feature-reader.ts';
import { BUCKETS_PER_FIELD, FIELDS } from './hash-features.ts';
import type { ProjectionRows } from './projection-rows.ts';
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
  /** Entry · scale[dimension] is the learned number. */
  readonly projection: ProjectionRows;
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
  return embedFeatures(readFeatures(document), { model, project: (vector) => projectOne(vector, model) });
}

/** Embeds many documents, from their features, as `embed` does, sooner. */
export function openLocalEmbedding(model: LocalModel): (features: readonly Counts[]) => Float32Array {
  const project = openProjection({ projection: model.projection.all(), dimensions: model.dimensions });
  return (features) => roundToBytes(embedFeatures(features, { model, project }));
}

/** By the rows that the vector names alone. */
function projectOne({ indices, values }: SparseVector, { projection, dimensions }: LocalModel): Float32Array {
  const project = plainProjection({ projection: projection.pick(indices), dimensions });
  return project({ indices: Uint32Array.from(indices, (_, entry) => entry), values });
}

function embedFeatures(
  features: readonly Counts[],
  { model, project }: { readonly model: LocalModel; readonly project: Project },
): Float32Array {
  const sums = Float64Array.from(project(weightFeatures(features, model)));
  for (let dimension = 0; dimension < model.dimensions; dimension++) {
    sums[dimension] = sums[dimension]! * model.scale[dimension]!;
  }
  return toUnitLength(sums);
}

/** TF–IDF of all fields, indexed by the model's rows; each field is scaled to its weight. */
export function weightFeatures(
  features: readonly Counts[],
  { rowOfBucket, idf }: Pick<LocalModel, 'rowOfBucket' | 'idf'>,
): SparseVector {
  const count = features.reduce((sum, { indices }) => sum + indices.length, 0);
  const rows = new Uint32Array(count);
  const weights = new Float64Array(count);
  let length = 0;
  for (const [number, field] of FIELDS.entries()) {
    const start = length;
    const { indices, values } = features[number] as Counts;
    for (let entry = 0; entry < indices.length; entry++) {
      const row = rowOfBucket[number * BUCKETS_PER_FIELD + indices[entry]!]!;
      if (row < 0) continue;
      rows[length] = row;
      weights[length] = termWeight(values[entry]!, idf[row]!);
      length++;
    }
    scaleToLength(weights.subarray(start, length), field.weight);
  }
  return { indices: rows.slice(0, length), values: Float32Array.from(weights.subarray(0, length)) };
}

/** Sublinear term frequency times inverse document frequency (Manning, Raghavan, Schütze 2008, 6.4.1). */
function termWeight(count: number, idf: number): number {
  // Most features occur once.
  return count === 1 ? idf : (1 + Math.log(count)) * idf;
}

function scaleToLength(values: Float64Array, length: number): void {
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += values[index]! ** 2;
  if (squares === 0) return;
  const factor = length / Math.sqrt(squares);
  for (let index = 0; index < values.length; index++) values[index] = values[index]! * factor;
}

function toUnitLength(sums: Float64Array): Float32Array {
  let squares = 0;
  for (const value of sums) squares += value * value;
  if (squares === 0) return new Float32Array(sums.length).fill(1 / Math.sqrt(sums.length));
  return Float32Array.from(sums, (value) => value / Math.sqrt(squares));
}
