import { createHash } from 'node:crypto';
import type { Document } from '../../document/document.ts';
import { sharedInt8s } from '../../shared/shared-memory.ts';
import type { SparseProducts } from '../../statistics/kernels/plain-sparse-products.ts';
import { openSparseProducts } from '../../statistics/kernels/sparse-products.ts';
import { createSeededRandom, shuffledIndices } from '../../statistics/seeded-random.ts';
import { toSparseMatrix } from '../../statistics/sparse-matrix.ts';
import { type DocumentFeatures, featuresAt, readFeatureTable } from './feature-reader.ts';
import { BUCKETS_PER_FIELD, FIELDS } from './hash-features.ts';
import { type LocalModel, weightFeatures } from './local-embedder.ts';
import { RowsInMemory } from './projection-rows.ts';
import { randomizedSvd, sketchWidth } from './randomized-svd.ts';
import { raritiesOf } from './term-weights.ts';

export interface FitOptions {
  /** Same documents and seed, same model. */
  readonly seed?: number;
  /**
   * 1 for each document that may shape the projection. The others are seen as any new document is; without them the vector of
   * an issue that waits for its labels would be another than that of a new issue with the same text. All where absent, and
   * where these are fewer than half.
   */
  readonly isBasis?: Uint8Array | undefined;
  /** Told after each step, in steps of `FIT_STEPS`. */
  readonly onProgress?: (done: number) => void;
}

export const LOCAL_DIMENSIONS = 256;
export const FIT_STEPS = 3;
/** More documents than this teach the projection nothing new but take longer. */
const MAX_SAMPLE = 4_000;
/** Fewer would teach too little; then there are many others, of which one moves the projection little. */
const MIN_BASIS_SHARE = 0.5;
/** Rare features decide what two issues share: idf to this power did better than plain idf on duplicates and labels. */
const IDF_EXPONENT = 1.5;
/** A feature that only one document has relates nothing to anything, unless there are hardly any documents. */
const MIN_DOCUMENTS_IN_LARGE_SAMPLE = 2;
const LARGE_SAMPLE = 50;
const POWER_ITERATIONS = 2;
/** Dimension i is scaled by s_i^−½: between plain projection (0) and whitening (1). */
const SCALE_EXPONENT = -0.5;
const MAX_INT8 = 127;

/** `fitToSample` of the documents. Works from one document on; with none, every document gets the same vector. */
export function fitLocalEmbedder(documents: readonly Document[], options: FitOptions = {}): LocalModel {
  const { seed = 1, isBasis, onProgress } = options;
  const rows = sampleRows(documents.length, seed);
  const table = readFeatureTable(Array.from(rows, (row) => documents[row]));
  return fitToSample({
    features: Array.from(rows, (_, place) => featuresAt(table, place)),
    isBasis: isBasis === undefined ? undefined : Uint8Array.from(rows, (row) => isBasis[row]!),
    seed,
    onProgress,
  });
}

/** The documents that an embedder is fitted to: in order; all where there are not more than `MAX_SAMPLE`. */
export function sampleRows(count: number, seed = 1): Int32Array {
  if (count <= MAX_SAMPLE) return Int32Array.from({ length: count }, (_, row) => row);
  return Int32Array.from(shuffledIndices(count, createSeededRandom(seed)).subarray(0, MAX_SAMPLE)).sort();
}

export interface FitSample extends FitOptions {
  /** Of each document of the sample. */
  readonly features: readonly DocumentFeatures[];
}

/**
 * Learns the projection of the local embedder: document frequencies, then a truncated SVD of the TF–IDF matrix (latent semantic
 * analysis, Deerwester et al. 1990), stored as int8 with a scale for each dimension. Its numbers lie in shared memory.
 */
export function fitToSample({ features, isBasis, seed = 1, onProgress = () => {} }: FitSample): LocalModel {
  const frequencies = countDocuments(features);
  onProgress(1);
  const basis = isBasis === undefined ? features : features.filter((_, at) => isBasis[at] === 1);
  const matrix = toSparseMatrix(
    (basis.length >= MIN_BASIS_SHARE * features.length ? basis : features).map(({ fields }) =>
      weightFeatures(fields, frequencies),
    ),
    frequencies.idf.length,
  );
  const products = openSparseProducts(matrix, sketchWidth(LOCAL_DIMENSIONS));
  const svd = randomizedSvd(products, { rank: LOCAL_DIMENSIONS, seed, powerIterations: POWER_ITERATIONS });
  onProgress(2);
  // V S^−½ = Aᵀ U S^−3⁄2
  const scaledLeft = svd.leftVectors.map(
    (value, index) => value * svd.singularValues[index % svd.rank]! ** (SCALE_EXPONENT - 1),
  );
  const projection = quantizeProjection(products, { dense: scaledLeft, width: svd.rank });
  onProgress(FIT_STEPS);
  return withFingerprint({
    ...frequencies,
    ...projection,
    termRarities: raritiesOf(features.values().map(({ terms }) => terms.indices)),
  });
}

function countDocuments(documents: readonly DocumentFeatures[]): Pick<LocalModel, 'rowOfBucket' | 'idf'> {
  const documentsWith = new Uint32Array(FIELDS.length * BUCKETS_PER_FIELD);
  for (const { fields } of documents) {
    for (const [number, { indices }] of fields.entries()) {
      for (let entry = 0; entry < indices.length; entry++) {
        const index = number * BUCKETS_PER_FIELD + indices[entry]!;
        documentsWith[index] = documentsWith[index]! + 1;
      }
    }
  }
  const minDocuments = documents.length >= LARGE_SAMPLE ? MIN_DOCUMENTS_IN_LARGE_SAMPLE : 1;
  const rowOfBucket = new Int32Array(documentsWith.length).fill(-1);
  const idf: number[] = [];
  for (let bucket = 0; bucket < documentsWith.length; bucket++) {
    const count = documentsWith[bucket]!;
    if (count < minDocuments) continue;
    rowOfBucket[bucket] = idf.length;
    idf.push((Math.log((1 + documents.length) / (1 + count)) + 1) ** IDF_EXPONENT);
  }
  return { rowOfBucket, idf: Float32Array.from(idf) };
}

/**
 * Aᵀ B for a dense row-major B (rows × width), each dimension in 255 steps of its own size; worked out twice, so that it
 * never stands in memory as floats. A width below 256 leaves the remaining dimensions zero.
 */
function quantizeProjection(
  products: SparseProducts,
  scaledLeft: { readonly dense: Float32Array; readonly width: number },
): Pick<LocalModel, 'dimensions' | 'projection' | 'scale'> {
  const largest = new Float32Array(LOCAL_DIMENSIONS);
  const { width } = scaledLeft;
  products.forEachTransposedRow({
    ...scaledLeft,
    visit(_, sums, first) {
      for (let index = 0; index < width; index++) {
        const size = Math.abs(sums[first + index]!);
        if (size > largest[index]!) largest[index] = size;
      }
    },
  });
  const scale = largest.map((value) => value / MAX_INT8);
  const projection = sharedInt8s(products.columnCount * LOCAL_DIMENSIONS);
  products.forEachTransposedRow({
    ...scaledLeft,
    visit(column, sums, first) {
      const start = column * LOCAL_DIMENSIONS;
      for (let index = 0; index < width; index++) {
        // Without a step it is not a number, which an Int8Array holds as 0.
        projection[start + index] = Math.floor(sums[first + index]! / scale[index]! + 0.5);
      }
    },
  });
  return { dimensions: LOCAL_DIMENSIONS, projection: new RowsInMemory(projection, LOCAL_DIMENSIONS), scale };
}

function withFingerprint(model: Omit<LocalModel, 'fingerprint'>): LocalModel {
  const hash = createHash('sha256');
  for (const part of [model.rowOfBucket, model.idf, model.projection.all(), model.scale, model.termRarities]) {
    hash.update(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  }
  return { fingerprint: hash.digest('hex').slice(0, 12), ...model };
}
