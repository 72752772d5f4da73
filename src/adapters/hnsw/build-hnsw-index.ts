import { setImmediate as nextTurn } from 'node:timers/promises';
import { checkVectors, type NumberedVectors } from './check-vectors.ts';
import { EF_CONSTRUCTION, M, SPACE } from './hnsw-layout.ts';
import { createSeparator } from './separate-equal-vectors.ts';
import { toUnit } from './to-unit.ts';
import { requireAddon, writeHnswFile } from './write-hnsw-file.ts';

/** Fixed, so that the same vectors in the same order give the same bytes. */
const SEED = 100;
/** Vectors between two reports of progress, when others may run too: 0.1 s of work. */
export const PROGRESS_STEP = 250;

export interface BuildInput extends NumberedVectors {
  /** Where the file goes; the folder is made where it is missing. */
  readonly path: string;
  /** Called now and then with how many vectors are in. */
  readonly onProgress?: (done: number) => void;
}

/**
 * Builds the graph with hnswlib and writes it under its name only when it is whole and was checked. No vectors at all
 * make a valid file that finds nothing. Throws RangeError for vectors that do not fit, ConfigError for issue numbers
 * that are too large, for a folder that cannot be written, and where the addon does not load.
 */
export async function buildHnswIndex(input: BuildInput): Promise<void> {
  const { vectors, numbers, dimensions, path, onProgress } = input;
  checkVectors(input);
  const addon = await requireAddon();
  const index = new addon.HierarchicalNSW(SPACE, dimensions);
  index.initIndex(Math.max(1, vectors.length), M, EF_CONSTRUCTION, SEED);
  const separate = createSeparator();
  for (const [position, vector] of vectors.entries()) {
    if (position % PROGRESS_STEP === 0) {
      onProgress?.(position);
      await nextTurn();
    }
    index.addPoint(Array.from(separate(toUnit(vector))), numbers[position]!);
  }
  onProgress?.(vectors.length);
  await writeHnswFile(index, { path, expected: { dimensions, count: vectors.length } });
}
