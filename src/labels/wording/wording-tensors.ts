import { ArtifactError } from '../../shared/errors.ts';
import {
  LEARNED_RANGE,
  type NumberRange,
  requireTensor,
  type Tensor,
  type TensorFile,
} from '../../shared/safetensors.ts';
import { WORDING_CUES } from './wording-cues.ts';
import type { WordingModel } from './wording-heads.ts';
import { SMALLEST_DEVIATION, wordingColumns } from './wording-space.ts';

/** (ln of a share + 1)^½: 1 for what all documents have, 4.4 for what one of a hundred million has. Of zeros there is no length. */
const IDF_RANGE: NumberRange = { low: 1, high: 10 };
/** The lower end is what a fit leaves, rounded to 32 bits. */
const DEVIATION_RANGE: NumberRange = { low: SMALLEST_DEVIATION * 0.999, high: LEARNED_RANGE.high };

export interface StoredWording {
  readonly group: string;
  /** How many labels the group has. */
  readonly labels: number;
  readonly titleTerms: number;
  /** For errors. */
  readonly file: string;
}

/** The numbers of a group's wording model; label-model-file.ts has their layout. */
export function wordingTensors(group: string, { space, heads }: WordingModel): Record<string, Tensor> {
  const { terms, idf, mean, deviation } = space;
  const named = { terms, idf, mean, deviation, heads };
  return Object.fromEntries(Object.entries(named).map(([name, tensor]) => [`wording.${group}.${name}`, tensor]));
}

/** Reads what `wordingTensors` named. Throws ArtifactError. */
export function readWording(decoded: TensorFile, { group, labels, titleTerms, file }: StoredWording): WordingModel {
  const numbers = (name: string, length: number, range = LEARNED_RANGE) =>
    requireTensor(decoded, { name: `wording.${group}.${name}`, type: Float32Array, length, range, file });
  const terms = requireTensor(decoded, { name: `wording.${group}.terms`, type: Uint32Array, file });
  if (titleTerms > terms.length) {
    throw new ArtifactError({ file, expected: `at most ${terms.length} title terms`, found: String(titleTerms) });
  }
  const space = {
    terms,
    titleTerms,
    idf: numbers('idf', terms.length, IDF_RANGE),
    mean: numbers('mean', WORDING_CUES.length),
    deviation: numbers('deviation', WORDING_CUES.length, DEVIATION_RANGE),
  };
  return { space, heads: numbers('heads', labels * (wordingColumns(space) + 1)) };
}
