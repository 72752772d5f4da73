import { copyFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { HierarchicalNSW } from 'hnswlib-node';
import { fromBytes, toBytes } from '../../embedding/round-to-bytes.ts';
import { ensureFolder } from '../files/ensure-folder.ts';
import { fileProblem } from '../files/file-problem.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { PROGRESS_STEP } from './build-hnsw-index.ts';
import { checkVectors, type NumberedVectors } from './check-vectors.ts';
import { encodeVectorFile, type VectorContents } from './encode-vector-file.ts';
import { requireAddon } from './load-addon.ts';
import { loadVectorFile } from './load-vector-file.ts';
import { SPACE } from './native-layout.ts';
import { createSeparator } from './separate-equal-vectors.ts';
import { takeGraph } from './take-graph.ts';
import type { VectorFileSource } from './vector-file.ts';
import { writeNativeFile } from './write-native-file.ts';

export interface UpdateInput extends NumberedVectors {
  /** The index as it was, which stays as it is. */
  readonly former: VectorFileSource;
  /** Issue numbers that are found no more. Numbers that the index does not hold are passed over. */
  readonly gone: readonly number[];
  /** Where the new file goes. */
  readonly path: string;
  readonly onProgress?: (done: number) => void;
}

export interface UpdatedCounts {
  readonly count: number;
  /** Marked as deleted. */
  readonly deleted: number;
}

/**
 * Changes a graph in place of rebuilding it. New vectors are added as a build adds them. `gone` numbers, and the former
 * vectors of numbers that have another now, are marked as deleted and stay as way points. (hnswlib can also move an element,
 * but what was moved far is not always found again.) The order of the vectors counts. Where nothing changes, the file is the former
 * one. Throws like `buildHnswIndex`, and ArtifactError for a former index that is not sound.
 */
export async function updateHnswIndex(input: UpdateInput): Promise<UpdatedCounts> {
  const { former, vectors, numbers, gone, dimensions, path, onProgress } = input;
  checkVectors(input);
  const addon = await requireAddon();
  const contents = loadVectorFile(former);
  const leaving = new Set([...gone, ...numbers]);
  const kept = contents.numbers.map((number) => (leaving.has(number) ? 0 : number));
  const isChanged = vectors.length > 0 || kept.some((number, element) => number !== contents.numbers[element]);
  if (isChanged) {
    const index = new addon.HierarchicalNSW(SPACE, dimensions);
    await restore(index, { contents, path });
    for (const [element, number] of kept.entries()) if (number === 0) index.markDelete(element);
    const added = await addVectors(index, { contents, vectors, onProgress });
    const shape = { dimensions, elements: kept.length + vectors.length };
    const graph = await takeGraph(index, { path, shape });
    const rows = new Int8Array(shape.elements * dimensions);
    rows.set(contents.rows);
    rows.set(added, contents.rows.length);
    const all = new Uint32Array(shape.elements);
    all.set(kept);
    all.set(numbers, kept.length);
    await writeFileAtomically(path, encodeVectorFile({ graph, dimensions, rows, numbers: all }));
  } else {
    await copy(former.path, path);
  }
  const deleted = kept.reduce((sum, number) => (number === 0 ? sum + 1 : sum), 0);
  return { count: kept.length - deleted + vectors.length, deleted };
}

/** Gives hnswlib the graph back, by way of a file beside `path`. */
async function restore(
  index: HierarchicalNSW,
  { contents, path }: { readonly contents: VectorContents; readonly path: string },
): Promise<void> {
  await ensureFolder(dirname(path));
  const native = `${path}.former-${process.pid}`;
  try {
    writeNativeFile(native, contents);
    await index.readIndex(native);
  } finally {
    await rm(native, { force: true });
  }
}

interface Addition {
  readonly contents: VectorContents;
  readonly vectors: readonly Float32Array[];
  readonly onProgress: UpdateInput['onProgress'];
}

/** Returns the rows of the new elements. */
async function addVectors(index: HierarchicalNSW, { contents, vectors, onProgress }: Addition): Promise<Int8Array> {
  const { dimensions } = contents;
  const { elements } = contents.graph;
  const added = new Int8Array(vectors.length * dimensions);
  if (vectors.length === 0) return added;
  const separate = createSeparator();
  for (let element = 0; element < elements; element++) {
    separate(fromBytes(contents.rows.subarray(element * dimensions, (element + 1) * dimensions)));
  }
  index.resizeIndex(elements + vectors.length);
  for (const [position, vector] of vectors.entries()) {
    if (position % PROGRESS_STEP === 0) {
      onProgress?.(position);
      await nextTurn();
    }
    const row = toBytes(vector);
    added.set(row, position * dimensions);
    index.addPoint(Array.from(separate(fromBytes(row))), elements + position);
  }
  onProgress?.(vectors.length);
  return added;
}

async function copy(from: string, to: string): Promise<void> {
  await ensureFolder(dirname(to));
  await copyFile(from, to).catch((cause: unknown) => {
    throw fileProblem(to, cause);
  });
}
