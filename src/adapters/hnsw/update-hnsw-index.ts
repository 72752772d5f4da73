import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { HierarchicalNSW } from 'hnswlib-node';
import { fromBytes, toBytes } from '../../embedding/round-to-bytes.ts';
import { CheckedBlocks } from '../files/checked-blocks.ts';
import { ensureFolder } from '../files/ensure-folder.ts';
import { growFile } from '../files/grow-file.ts';
import { checkVectors, type NumberedVectors } from './check-vectors.ts';
import { encodeVectorFile, type VectorContents } from './encode-vector-file.ts';
import { findParts, type VectorFileSource } from './find-parts.ts';
import { requireAddon } from './load-addon.ts';
import { loadVectorParts } from './load-vector-parts.ts';
import { SPACE } from './native-layout.ts';
import { createSeparator } from './separate-equal-vectors.ts';
import { takeGraph } from './take-graph.ts';
import type { VectorPart } from './vector-file.ts';
import { PART_VECTORS, PROGRESS_STEP } from './vector-file-builder.ts';
import { writeNativeFile } from './write-native-file.ts';

export interface UpdateInput extends NumberedVectors {
  /** The index as it was, which stays as it is. */
  readonly former: VectorFileSource;
  /** Issue numbers that are found no more. Numbers that the index does not hold are passed over. */
  readonly gone: readonly number[];
  /** Where the new file goes. */
  readonly path: string;
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Vectors in each graph; `PART_VECTORS` where absent. */
  readonly partVectors?: number | undefined;
}

export interface UpdatedCounts {
  readonly count: number;
  /** Marked as deleted. */
  readonly deleted: number;
}

/**
 * Changes a file of vectors in place of rebuilding it, one part after the other. New vectors are added to the last part as a build adds
 * them, or make parts of their own where that is full. `gone` numbers, and the former vectors of numbers that have another now, are marked as
 * deleted and stay as way points. (hnswlib can also move an element, but what was moved far is not always found again.) The order of the
 * vectors counts. Parts in which nothing changes stay as they were, byte by byte. Throws like `buildHnswIndex`, and ArtifactError for a former index that
 * is not sound.
 */
export async function updateHnswIndex(input: UpdateInput): Promise<UpdatedCounts> {
  const { former, path, gone, numbers, vectors } = input;
  checkVectors(input);
  await ensureFolder(dirname(path));
  const leaving = new Set([...gone, ...numbers]);
  const parts = findParts(former);
  const { partVectors = PART_VECTORS } = input;
  const room = Math.max(0, partVectors - (parts.at(-1)?.layout.elements ?? 0));
  const growth = startGrowth(input);
  const isPart = parts.length > 1 || vectors.length > room;
  let deleted = 0;
  const file = await growFile(path);
  try {
    let at = 0;
    for (const contents of loadVectorParts(former)) {
      const part = parts[at++] as VectorPart;
      const kept = contents.numbers.map((number) => (leaving.has(number) ? 0 : number));
      deleted += kept.reduce((sum, number) => (number === 0 ? sum + 1 : sum), 0);
      const isChanged = kept.some((number, element) => number !== contents.numbers[element]);
      const isGrown = at === parts.length && room > 0 && growth.left() > 0;
      if (isGrown)
        await file.add(encodeVectorFile(await growth.grow({ ...contents, numbers: kept }, room), { isPart }));
      else if (isChanged || isPart !== parts.length > 1)
        await file.add(encodeVectorFile({ ...contents, numbers: kept }, { isPart }));
      else await file.add(readPart(former, part));
    }
    while (growth.left() > 0) {
      const empty = emptyContents(input.dimensions);
      await file.add(encodeVectorFile(await growth.grow(empty, partVectors), { isPart }));
    }
    await file.finish();
  } finally {
    await file.drop();
  }
  const { count, deleted: deletedBefore = 0 } = former.expected;
  return { count: count + deletedBefore - deleted + vectors.length, deleted };
}

function readPart(former: VectorFileSource, { section }: VectorPart): Uint8Array {
  const blocks = new CheckedBlocks(former, section);
  try {
    return blocks.readOnce(0, section.bytes);
  } finally {
    blocks.close();
  }
}

function emptyContents(dimensions: number): VectorContents {
  const graph = { elements: 0, levels: new Uint8Array(0), entryPoint: 0, linksOf: () => [] };
  return { graph, dimensions, rows: new Int8Array(0), numbers: new Uint32Array(0) };
}

/** Hands out the new vectors, in their order, to the parts that grow. */
function startGrowth({ vectors, numbers, path, onProgress }: UpdateInput) {
  let done = 0;
  return {
    left: () => vectors.length - done,
    /** The part with as many more vectors as are left, `most` at most. */
    async grow(contents: VectorContents, most: number): Promise<VectorContents> {
      const end = Math.min(vectors.length, done + most);
      const more = { vectors: vectors.slice(done, end), numbers: numbers.slice(done, end) };
      const before = done;
      done = end;
      return await growPart(contents, { ...more, path, onProgress: (added) => onProgress?.(before + added) });
    },
  };
}

interface PartGrowth extends Pick<NumberedVectors, 'vectors' | 'numbers'> {
  readonly path: string;
  readonly onProgress: (done: number) => void;
}

async function growPart(contents: VectorContents, growth: PartGrowth): Promise<VectorContents> {
  const { vectors, numbers, path, onProgress } = growth;
  const { dimensions } = contents;
  const addon = await requireAddon();
  const index = new addon.HierarchicalNSW(SPACE, dimensions);
  await restore(index, { contents, path });
  for (const [element, number] of contents.numbers.entries()) if (number === 0) index.markDelete(element);
  const added = await addVectors(index, { contents, vectors, onProgress });
  const elements = contents.numbers.length + vectors.length;
  const graph = await takeGraph(index, { path, shape: { dimensions, elements } });
  const rows = new Int8Array(elements * dimensions);
  rows.set(contents.rows);
  rows.set(added, contents.rows.length);
  const all = new Uint32Array(elements);
  all.set(contents.numbers);
  all.set(numbers, contents.numbers.length);
  return { graph, dimensions, rows, numbers: all };
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
  readonly onProgress: (done: number) => void;
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
      onProgress(position);
      await nextTurn();
    }
    const row = toBytes(vector);
    added.set(row, position * dimensions);
    index.addPoint(Array.from(separate(fromBytes(row))), elements + position);
  }
  onProgress(vectors.length);
  return added;
}
