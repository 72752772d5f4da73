import { ArtifactError } from '../../shared/errors.ts';
import { decodeTensors, encodeTensors, type NumberRange, requireTensor } from '../../shared/safetensors.ts';
import { BUCKETS_PER_FIELD, FIELDS } from './hash-features.ts';
import type { LocalModel } from './local-embedder.ts';
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
const BUCKETS = FIELDS.length * BUCKETS_PER_FIELD;
/** (ln of a share + 1)^1.5: 1 for what all documents have, 86 for what one of a hundred million has. */
const IDF_RANGE: NumberRange = { low: 1, high: 100 };
/** A 127th of a direction's largest entry over the root of its strength: below 1, and never negative. */
const SCALE_RANGE: NumberRange = { low: 0, high: 1_000 };
/** As many as the largest vectors that are in use have. */
const MAX_DIMENSIONS = 4_096;
const FINGERPRINT = /^[0-9a-f]{12}$/;

/**
 * local-embedder.bin, a safetensors file: `buckets` u32 [rows] (field × 32,768 + hash bucket, ascending), `idf` f32 [rows],
 * `projection` i8 [rows × dimensions], `scale` f32 [dimensions], `termRarities` u8 [65,536]; metadata `layout`, `fingerprint`.
 */
export function encodeLocalEmbedder(model: LocalModel): Uint8Array {
  const buckets = new Uint32Array(model.idf.length);
  for (const [bucket, row] of model.rowOfBucket.entries()) if (row >= 0) buckets[row] = bucket;
  return encodeTensors({
    metadata: { layout: LAYOUT, fingerprint: model.fingerprint },
    tensors: {
      buckets,
      idf: model.idf,
      scale: model.scale,
      projection: model.projection,
      termRarities: model.termRarities,
    },
  });
}

/** Throws ArtifactError naming `file` when the bytes are not a local embedder that this version can use. */
export function decodeLocalEmbedder(bytes: Uint8Array, file: string): LocalModel {
  const tensors = decodeTensors(bytes, file);
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
    projection: requireTensor(tensors, {
      name: 'projection',
      type: Int8Array,
      length: buckets.length * scale.length,
      file,
    }),
    termRarities: requireTensor(tensors, { name: 'termRarities', type: Uint8Array, length: TERM_BUCKETS, file }),
  };
}

function rowsOfBuckets(buckets: Uint32Array, file: string): Int32Array {
  const rowOfBucket = new Int32Array(BUCKETS).fill(-1);
  let previous = -1;
  // By index: these are some 70,000, and every triage reads them before anything is compiled.
  for (let row = 0; row < buckets.length; row++) {
    const bucket = buckets[row]!;
    if (bucket <= previous || bucket >= BUCKETS) {
      throw new ArtifactError({
        file,
        expected: `ascending buckets below ${BUCKETS}`,
        found: `${previous}, ${bucket}`,
      });
    }
    rowOfBucket[bucket] = row;
    previous = bucket;
  }
  return rowOfBucket;
}
