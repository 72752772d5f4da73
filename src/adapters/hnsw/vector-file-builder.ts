import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { HierarchicalNSW } from 'hnswlib-node';
import { fromBytes, toBytes } from '../../embedding/round-to-bytes.ts';
import { ensureFolder } from '../files/ensure-folder.ts';
import { type GrowingFile, growFile } from '../files/grow-file.ts';
import { encodeVectorFile } from './encode-vector-file.ts';
import { type HnswAddon, requireAddon } from './load-addon.ts';
import { EF_CONSTRUCTION, M, SPACE } from './native-layout.ts';
import { createSeparator } from './separate-equal-vectors.ts';
import { takeGraph } from './take-graph.ts';

/** Fixed, so that the same vectors in the same order give the same bytes. */
const SEED = 100;
/** Vectors between two reports of progress, when others may run too: 0.1 s of work. */
export const PROGRESS_STEP = 250;
/**
 * Vectors in one graph at most. A larger graph takes more time for each vector that is added (docs/benchmarks.md) and 1.2 KB of memory for
 * each; more graphs take more walks for each search.
 */
export const PART_VECTORS = 100_000;

export interface BuilderOptions {
  /** Where the file goes; the folder is made where it is missing. */
  readonly path: string;
  readonly dimensions: number;
  /** As many vectors as may be added. */
  readonly count: number;
  /** Called now and then with how many vectors are in. */
  readonly onProgress?: ((done: number) => void) | undefined;
  /** Vectors in each graph; `PART_VECTORS` where absent. */
  readonly partVectors?: number | undefined;
}

/** Builds a file of vectors one vector after another; no more than the vectors of one part are in memory. */
export class VectorFileBuilder {
  readonly #addon: HnswAddon;
  readonly #file: GrowingFile;
  readonly #options: BuilderOptions;
  readonly #partSize: number;
  #part: OpenPart | undefined;
  #done = 0;

  private constructor(addon: HnswAddon, file: GrowingFile, options: BuilderOptions) {
    this.#addon = addon;
    this.#file = file;
    this.#options = options;
    this.#partSize = options.partVectors ?? PART_VECTORS;
  }

  /** Throws ConfigError for a folder that cannot be written, and where the addon does not load. */
  static async open(options: BuilderOptions): Promise<VectorFileBuilder> {
    const addon = await requireAddon();
    await ensureFolder(dirname(options.path));
    return new VectorFileBuilder(addon, await growFile(options.path), options);
  }

  /** The vector is one that `checkVectors` passed. Throws RangeError for more than were announced. */
  async add(number: number, vector: Float32Array): Promise<void> {
    const { count, dimensions, onProgress } = this.#options;
    if (this.#done === count) throw new RangeError(`More than ${count} vectors.`);
    if (this.#done % PROGRESS_STEP === 0) {
      onProgress?.(this.#done);
      await nextTurn();
    }
    this.#part ??= openPart(this.#addon, { dimensions, size: Math.min(this.#partSize, count - this.#done) });
    const { index, rows, numbers, separate, size } = this.#part;
    const element = this.#part.filled++;
    const row = toBytes(vector);
    rows.set(row, element * dimensions);
    numbers[element] = number;
    index.addPoint(Array.from(separate(fromBytes(row))), element);
    this.#done += 1;
    if (this.#part.filled === size) await this.#writePart(this.#part);
  }

  /** Throws ConfigError where the file cannot be written. */
  async finish(): Promise<void> {
    const { dimensions, onProgress } = this.#options;
    if (this.#part !== undefined) await this.#writePart(this.#part);
    // No vectors at all are a graph as well.
    else if (this.#done === 0) await this.#writePart(openPart(this.#addon, { dimensions, size: 0 }));
    onProgress?.(this.#done);
    await this.#file.finish();
  }

  /** Removes what was written, unless all of it was. */
  async drop(): Promise<void> {
    await this.#file.drop();
  }

  async #writePart({ index, filled, size, ...part }: OpenPart): Promise<void> {
    const { path, dimensions, count } = this.#options;
    this.#part = undefined;
    if (filled < size) index.resizeIndex(filled);
    const graph = await takeGraph(index, { path, shape: { dimensions, elements: filled } });
    const isPart = count > this.#partSize;
    const rows = part.rows.subarray(0, filled * dimensions);
    const numbers = part.numbers.subarray(0, filled);
    await this.#file.add(encodeVectorFile({ graph, dimensions, rows, numbers }, { isPart }));
  }
}

interface OpenPart {
  readonly index: HierarchicalNSW;
  readonly size: number;
  readonly rows: Int8Array;
  readonly numbers: Uint32Array;
  readonly separate: (unit: Float32Array) => Float32Array;
  filled: number;
}

function openPart(
  addon: HnswAddon,
  { dimensions, size }: { readonly dimensions: number; readonly size: number },
): OpenPart {
  const index = new addon.HierarchicalNSW(SPACE, dimensions);
  index.initIndex(Math.max(1, size), M, EF_CONSTRUCTION, SEED);
  return {
    index,
    size,
    rows: new Int8Array(size * dimensions),
    numbers: new Uint32Array(size),
    separate: createSeparator(),
    filled: 0,
  };
}
