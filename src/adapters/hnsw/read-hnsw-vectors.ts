import { fromBytes } from '../../embedding/round-to-bytes.ts';
import { loadVectorFile } from './load-vector-file.ts';
import type { VectorFileSource } from './vector-file.ts';

/** The vectors of an index by issue number, without deleted ones. Throws ArtifactError for a file that is not sound. */
export function readHnswVectors(source: VectorFileSource): ReadonlyMap<number, Float32Array> {
  const { numbers, rows, dimensions } = loadVectorFile(source);
  const vectors = new Map<number, Float32Array>();
  for (const [element, number] of numbers.entries()) {
    if (number === 0) continue;
    vectors.set(number, fromBytes(rows.subarray(element * dimensions, (element + 1) * dimensions)));
  }
  return vectors;
}
