import { fromBytes } from '../../embedding/round-to-bytes.ts';
import type { VectorFileSource } from './find-parts.ts';
import { loadVectorParts } from './load-vector-parts.ts';

/** Vectors of an index. */
export interface FoundVectors {
  /** Of the wanted issues, by number. */
  readonly vectors: ReadonlyMap<number, Float32Array>;
  /** Numbers of all issues that have a vector, in the order of the file. */
  readonly placed: Uint32Array;
}

/** The vectors of some issues, without deleted ones; all of the file is checked. Throws ArtifactError for a file that is not sound. */
export function readHnswVectors(source: VectorFileSource, isWanted: (number: number) => boolean): FoundVectors {
  const vectors = new Map<number, Float32Array>();
  const placed = new Uint32Array(source.expected.count);
  let found = 0;
  for (const { numbers, rows, dimensions } of loadVectorParts(source)) {
    for (const [element, number] of numbers.entries()) {
      if (number === 0) continue;
      placed[found++] = number;
      if (isWanted(number))
        vectors.set(number, fromBytes(rows.subarray(element * dimensions, (element + 1) * dimensions)));
    }
  }
  return { vectors, placed };
}
