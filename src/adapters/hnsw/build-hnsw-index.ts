import { setImmediate as nextTurn } from 'node:timers/promises';
import { fromBytes, toBytes } from '../../embedding/round-to-bytes.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { checkVectors, type NumberedVectors } from './check-vectors.ts';
import { encodeVectorFile } from './encode-vector-file.ts';
import { requireAddon } from './load-addon.ts';
import { EF_CONSTRUCTION, M, SPACE } from './native-layout.ts';
import { createSeparator } from './separate-equal-vectors.ts';
import { takeGraph } from './take-graph.ts';

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
 * Builds the graph with hnswlib and writes it, with the vectors rounded to bytes, under its name only when it is whole. No vectors at all
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
  const rows = new Int8Array(vectors.length * dimensions);
  for (const [element, vector] of vectors.entries()) {
    if (element % PROGRESS_STEP === 0) {
      onProgress?.(element);
      await nextTurn();
    }
    const row = toBytes(vector);
    rows.set(row, element * dimensions);
    index.addPoint(Array.from(separate(fromBytes(row))), element);
  }
  onProgress?.(vectors.length);
  const graph = await takeGraph(index, { path, shape: { dimensions, elements: vectors.length } });
  await writeFileAtomically(path, encodeVectorFile({ graph, dimensions, rows, numbers: Uint32Array.from(numbers) }));
}
