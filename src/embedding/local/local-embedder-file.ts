import { ArtifactError } from '../../shared/errors.ts';
import {
  type ByteSource,
  encodeTensors,
  type NumberRange,
  type OpenedTensors,
  openTensors,
  requireTensor,
  type TensorParts,
} from '../../shared/safetensors.ts';
import { BUCKETS_PER_FIELD, FIELDS } from './hash-features.ts';
import type { LocalModel } from './local-embedder.ts';
import { RowsInParts } from './projection-rows.ts';
import { TERM_BUCKETS } from './term-weights.ts';

/** Raise this when hash-features.ts or term-weights.ts finds other features or hashes them otherwise. */
const HASHING = 'hash-2';
/** See `roundToBytes`. */
const ROUNDING = 'bytes-127';
/** Names hashing, fields and weights; a file with another one was made by other code and would embed otherwise. */
const LAYOUT = [
  HASHING,
  ROUNDING,
  ...FIELDS.map(({ name, bodyChars, titleWeight, weight }) => [name, bodyChars, titleWeight, weight].join('.')),
].join('-');
const PROJECTION = 'projection';
const BUCKETS = FIELDS.length * BUCKETS_PER_FIELD;
/** (ln of a share + 1)^1.5: 1 for what all documents have, 86 for what one of a hundred million has. */
const IDF_RANGE: NumberRange = { low: 1, high: 100 };
/** A 127th of a direction's largest entry over the root of its strength: below 1, and never negative. */
const SCALE_RANGE: NumberRange = { low: 0, high: 1_000 };
/** As many as the largest vectors that are in use have. */
const MAX_DIMENSIONS = 4_096;
const FINGERPRINT = /^[0-9a-f]{12}$/;

/**
 * local-embedder.bin, a safetensors file: `buckets` u32 [rows] (field × 32,768 + hash bucket, each once), `idf` f32 [rows],
 * `projection` i8 [rows × dimensions], `scale` f32 [dimensions], `termRarities` u8 [65,536]; metadata `layout`, `fingerprint`.
 * The most frequent features come first, so that those of one document lie close together.
 */
export function encodeLocalEmbedder(model: LocalModel): Uint8Array {
  const bucketOfRow = new Uint32Array(model.idf.length);
  for (const [bucket, row] of model.rowOfBucket.entries()) if (row >= 0) bucketOfRow[row] = bucket;
  const order = Uint32Array.from(bucketOfRow.keys()).sort(
    (left, right) => model.idf[left]! - model.idf[right]! || bucketOfRow[left]! - bucketOfRow[right]!,
  );
  return encodeTensors({
    metadata: { layout: LAYOUT, fingerprint: model.fingerprint },
    tensors: {
      buckets: order.map((row) => bucketOfRow[row]!),
      idf: Float32Array.from(order, (row) => model.idf[row]!),
      scale: model.scale,
      projection: model.projection.pick(order),
      termRarities: model.termRarities,
    },
  });
}

/**
 * Opens a local embedder, whose projection is read when a document is embedded. Throws ArtifactError naming `file` when it is none that
 * this version can use.
 */
export function openLocalModel(source: ByteSource, file: string): LocalModel {
  const tensors = openTensors(source, { file, inParts: [PROJECTION] });
  const { layout = 'none', fingerprint = '' } = tensors.metadata;
  if (layout !== LAYOUT) throw new ArtifactError({ file, expected: `layout ${LAYOUT}`, found: layout.slice(0, 200) });
  if (!FINGERPRINT.test(fingerprint)) {
    throw new ArtifactError({
      file,
      expected: 'a fingerprint of 12 hex digits',
      found: fingerprint.slice(0, 40) || 'none',
    });
  }
  const buckets = requireTensor(tensors, { name: 'buckets', type: Uint32Array, file });
  const scale = requireTensor(tensors, { name: 'scale', type: Float32Array, range: SCALE_RANGE, file });
  if (scale.length > MAX_DIMENSIONS) {
    throw new ArtifactError({ file, expected: `at most ${MAX_DIMENSIONS} dimensions`, found: `${scale.length}` });
  }
  return {
    fingerprint,
    dimensions: scale.length,
    rowOfBucket: rowsOfBuckets(buckets, file),
    idf: requireTensor(tensors, { name: 'idf', type: Float32Array, length: buckets.length, range: IDF_RANGE, file }),
    scale,
    projection: new RowsInParts(
      requireProjection(tensors, { length: buckets.length * scale.length, file }),
      scale.length,
    ),
    termRarities: requireTensor(tensors, { name: 'termRarities', type: Uint8Array, length: TERM_BUCKETS, file }),
  };
}

function requireProjection(
  { parts }: OpenedTensors,
  { length, file }: { readonly length: number; readonly file: string },
): TensorParts {
  const matrix = parts[PROJECTION];
  if (matrix?.length === length) return matrix;
  const found = matrix === undefined ? 'none' : `${matrix.length} numbers`;
  throw new ArtifactError({ file, expected: `Int8Array "${PROJECTION}" of ${length} numbers`, found });
}

function rowsOfBuckets(buckets: Uint32Array, file: string): Int32Array {
  const rowOfBucket = new Int32Array(BUCKETS).fill(-1);
  // By index: these are some 70,000, and every triage reads them before anything is compiled.
  for (let row = 0; row < buckets.length; row++) {
    const bucket = buckets[row]!;
    if (bucket >= BUCKETS || rowOfBucket[bucket] !== -1) {
      throw new ArtifactError({ file, expected: `buckets below ${BUCKETS}, each once`, found: `bucket ${bucket}` });
    }
    rowOfBucket[bucket] = row;
  }
  return rowOfBucket;
}
