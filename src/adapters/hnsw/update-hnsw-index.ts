import { setImmediate as nextTurn } from 'node:timers/promises';
import { ArtifactError } from '../../shared/errors.ts';
import { PROGRESS_STEP } from './build-hnsw-index.ts';
import { checkVectors, MAX_ISSUE_NUMBER, type NumberedVectors } from './check-vectors.ts';
import { deletedLabel, type ExpectedIndex, SPACE } from './hnsw-layout.ts';
import { type HnswFile, loadHnswFile } from './read-hnsw-file.ts';
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
 * Changes a graph in place of rebuilding it. New vectors are added as a build adds them. `gone` numbers, and the former
 * vectors of numbers that have another now, are marked as deleted and stay as way points. (hnswlib can also move an element,
 * but what was moved far is not always found again.) The order of the vectors counts. Throws like `buildHnswIndex`, and
 * ArtifactError for a former index that is not sound.
 */
export async function updateHnswIndex(input: UpdateInput): Promise<UpdatedCounts> {
  const { former, expected, vectors, numbers, gone, dimensions, path, onProgress } = input;
  checkVectors(input);
  const addon = await requireAddon();
  // Checked before hnswlib reads it: it believes every number of a file.
  const file = loadHnswFile(former, expected);
  const { elements } = file.layout;
  const leaving = elementsOf(file, new Set([...gone, ...numbers]));
  const separate = createSeparator();
  forEachVector(file, separate);

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
  if (vectors.length > 0) index.resizeIndex(elements + vectors.length);
  for (const element of leaving) index.markDelete(file.numbers[element]!);
  for (const [position, vector] of vectors.entries()) {
    if (position % PROGRESS_STEP === 0) {
      onProgress?.(position);
      await nextTurn();
    }
    // By its own number hnswlib would move the former element.
    index.addPoint(Array.from(separate(toUnit(vector))), FIRST_PASSING_LABEL + position);
  }
  onProgress?.(vectors.length);
  const deleted = file.layout.deleted + leaving.length;
  const counts = { count: elements + vectors.length - deleted, deleted };
  const labels = new Map([
    ...leaving.map((element) => [element, deletedLabel(element)] as const),
    ...numbers.map((number, position) => [elements + position, number] as const),
  ]);
  await writeHnswFile(index, { path, expected: { dimensions, ...counts }, labels });
  return counts;
}

/** Above every issue number, below the labels of deleted elements. */
const FIRST_PASSING_LABEL = MAX_ISSUE_NUMBER + 1;

/** Elements with these numbers that are not deleted yet. */
function elementsOf({ numbers, isDeleted }: HnswFile, wanted: ReadonlySet<number>): number[] {
  return [...numbers.keys()].filter((element) => isDeleted[element] === 0 && wanted.has(numbers[element]!));
}

function forEachVector({ layout, floats }: HnswFile, use: (vector: Float32Array) => void): void {
  for (let element = 0; element < layout.elements; element++) {
    const start = element * layout.elementWords + layout.vectorWord;
    use(floats.subarray(start, start + layout.dimensions));
  }
}
