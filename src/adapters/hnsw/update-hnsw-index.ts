import { setImmediate as nextTurn } from 'node:timers/promises';
import { ArtifactError } from '../../shared/errors.ts';
import { PROGRESS_STEP } from './build-hnsw-index.ts';
import { checkVectors, type NumberedVectors } from './check-vectors.ts';
import { type ExpectedIndex, SPACE } from './hnsw-layout.ts';
import { loadHnswFile } from './read-hnsw-file.ts';
import { createSeparator } from './separate-equal-vectors.ts';
import { toUnit } from './to-unit.ts';
import { requireAddon, writeHnswFile } from './write-hnsw-file.ts';

export interface UpdateInput extends NumberedVectors {
  /** The index as it was, which stays as it is, and what its manifest says of it. */
  readonly former: string;
  readonly expected: ExpectedIndex;
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
 * Changes a graph in place of building it anew: `vectors` replace those of the same numbers or are added, `gone` numbers
 * are marked as deleted. hnswlib links what it moves anew, and what stood around it; deleted elements stay as way points.
 * The order of the vectors counts. Throws like `buildHnswIndex`, and ArtifactError for a former index that is not sound.
 */
export async function updateHnswIndex(input: UpdateInput): Promise<UpdatedCounts> {
  const { former, expected, vectors, numbers, gone, dimensions, path, onProgress } = input;
  checkVectors(input);
  const addon = await requireAddon();
  // Checked before hnswlib reads it: it believes every number of a file.
  const file = loadHnswFile(former, expected);
  const separate = createSeparator();
  const moved = new Set(numbers);
  const elementOf = new Map(Array.from(file.numbers, (number, element) => [number, element]));
  for (const [number, element] of elementOf) {
    const start = element * file.layout.elementWords + file.layout.vectorWord;
    if (!moved.has(number)) separate(file.floats.subarray(start, start + dimensions));
  }
  const known = (number: number) => elementOf.get(number);
  const isLive = (element: number | undefined) => element !== undefined && file.isDeleted[element] === 0;
  const added = numbers.filter((number) => known(number) === undefined).length;

  const index = new addon.HierarchicalNSW(SPACE, dimensions);
  try {
    await index.readIndex(former);
  } catch (cause) {
    throw new ArtifactError({
      file: 'vectors.hnsw',
      expected: 'a file that hnswlib reads',
      found: String(cause),
      cause,
    });
  }
  if (added > 0) index.resizeIndex(file.layout.elements + added);
  const leaving = gone.filter((number) => isLive(known(number)) && !moved.has(number));
  for (const number of leaving) index.markDelete(number);
  for (const [position, vector] of vectors.entries()) {
    if (position % PROGRESS_STEP === 0) {
      onProgress?.(position);
      await nextTurn();
    }
    // hnswlib takes a deleted number back by itself.
    index.addPoint(Array.from(separate(toUnit(vector))), numbers[position] as number);
  }
  onProgress?.(vectors.length);
  const returned = numbers.filter((number) => known(number) !== undefined && !isLive(known(number))).length;
  const deleted = file.layout.deleted + leaving.length - returned;
  const counts = { count: file.layout.elements + added - deleted, deleted };
  await writeHnswFile(index, { path, expected: { dimensions, ...counts } });
  return counts;
}
