import type { ExpectedIndex } from './hnsw-layout.ts';
import { loadHnswFile } from './read-hnsw-file.ts';

export interface HnswSource {
  readonly path: string;
  readonly expected: ExpectedIndex;
}

/** The vectors of an index by issue number, without deleted ones. Throws ArtifactError for a file that is not sound. */
export function readHnswVectors({ path, expected }: HnswSource): ReadonlyMap<number, Float32Array> {
  const { numbers, isDeleted, floats, layout } = loadHnswFile(path, expected);
  const vectors = new Map<number, Float32Array>();
  for (const [element, number] of numbers.entries()) {
    if (isDeleted[element] === 1) continue;
    const start = element * layout.elementWords + layout.vectorWord;
    vectors.set(number, floats.subarray(start, start + layout.dimensions));
  }
  return vectors;
}
