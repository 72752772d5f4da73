import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ConfigError } from '../../shared/errors.ts';
import { ensureFolder } from '../files/ensure-folder.ts';
import { flushFile } from '../files/flush-file.ts';
import { moveFile } from '../files/move-file.ts';
import { EF_CONSTRUCTION, M } from './hnsw-layout.ts';
import { loadAddon } from './load-addon.ts';
import { validateHnswFile } from './read-hnsw-file.ts';
import { createSeparator } from './separate-equal-vectors.ts';

/** hnswlib keeps 64 bits, hnswlib-node passes 32 of them on. */
const MAX_ISSUE_NUMBER = 2 ** 32 - 1;
/** Fixed, so that the same vectors in the same order give the same bytes. */
const SEED = 100;
/** Vectors between two reports of progress, when others may run too: 0.1 s of work. */
const PROGRESS_STEP = 250;
/** Below this length a vector has no direction that float32 could hold, and counts as zero. */
const MIN_LENGTH = 1e-12;

export interface BuildInput {
  /** All of `dimensions` finite numbers; brought to unit length here. All zeros is allowed: similar to nothing. */
  readonly vectors: readonly Float32Array[];
  /** Issue number of each vector, 1 to 2^32 − 1, none twice. */
  readonly numbers: readonly number[];
  readonly dimensions: number;
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
  checkInput(input);
  const loaded = await loadAddon();
  if (loaded.kind === 'missing') {
    const advice =
      'Run npm rebuild hnswlib-node (it needs Python and a C++ compiler), or build the index on Linux x64.';
    throw new ConfigError(`An index can be built only with the hnswlib addon, which does not load here. ${advice}`, {
      cause: loaded.cause,
    });
  }
  // hnswlib says nothing when it cannot write.
  await ensureFolder(dirname(path));

  const index = new loaded.addon.HierarchicalNSW('cosine', dimensions);
  index.initIndex(Math.max(1, vectors.length), M, EF_CONSTRUCTION, SEED);
  const separate = createSeparator();
  for (const [position, vector] of vectors.entries()) {
    if (position % PROGRESS_STEP === 0) {
      onProgress?.(position);
      await nextTurn();
    }
    index.addPoint(Array.from(separate(toUnit(vector))), numbers[position] as number);
  }
  onProgress?.(vectors.length);

  const unfinished = `${path}.building-${process.pid}`;
  try {
    await index.writeIndex(unfinished);
    // Also finds a disk that was full: hnswlib does not look.
    validateHnswFile(unfinished, { dimensions, count: vectors.length });
    await flushFile(unfinished);
    await moveFile(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function checkInput({ vectors, numbers, dimensions }: BuildInput): void {
  if (!Number.isInteger(dimensions) || dimensions < 1)
    throw new RangeError(`An index cannot have ${dimensions} dimensions.`);
  if (vectors.length !== numbers.length) {
    throw new RangeError(`There are ${vectors.length} vectors for ${numbers.length} issue numbers.`);
  }
  const seen = new Set<number>();
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 1 || number > MAX_ISSUE_NUMBER) {
      throw new ConfigError(
        `Issue number ${number} cannot be indexed: the vector index holds whole numbers from 1 to ${MAX_ISSUE_NUMBER}.`,
      );
    }
    if (seen.has(number)) throw new RangeError(`Issue ${number} has two vectors.`);
    seen.add(number);
  }
  for (const [position, vector] of vectors.entries()) {
    if (vector.length !== dimensions) {
      throw new RangeError(
        `The vector of issue ${numbers[position]} has ${vector.length} numbers instead of ${dimensions}.`,
      );
    }
    if (!vector.every(Number.isFinite)) {
      throw new RangeError(`The vector of issue ${numbers[position]} holds a number that is not finite.`);
    }
  }
}

function toUnit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  return length < MIN_LENGTH ? new Float32Array(vector.length) : vector.map((value) => value / length);
}
