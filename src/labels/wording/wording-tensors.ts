import { ArtifactError } from '../../shared/errors.ts';
import { requireTensor, type Tensor, type TensorFile } from '../../shared/safetensors.ts';
import { WORDING_CUES } from './wording-cues.ts';
import type { WordingModel } from './wording-heads.ts';
import { wordingColumns } from './wording-space.ts';

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
  const numbers = (name: string, length: number) =>
    requireTensor(decoded, { name: `wording.${group}.${name}`, type: Float32Array, length, file });
  const terms = requireTensor(decoded, { name: `wording.${group}.terms`, type: Uint32Array, file });
  if (titleTerms > terms.length) {
    throw new ArtifactError({ file, expected: `at most ${terms.length} title terms`, found: String(titleTerms) });
  }
  const deviation = numbers('deviation', WORDING_CUES.length);
  if (!deviation.every((value) => value > 0)) {
    throw new ArtifactError({ file, expected: 'deviations above 0', found: 'others' });
  }
  const space = {
    terms,
    titleTerms,
    idf: numbers('idf', terms.length),
    mean: numbers('mean', WORDING_CUES.length),
    deviation,
  };
  return { space, heads: numbers('heads', labels * (wordingColumns(space) + 1)) };
}
