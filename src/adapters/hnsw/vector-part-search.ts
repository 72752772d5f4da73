import { fromBytes } from '../../embedding/round-to-bytes.ts';
import type { Hit } from '../../neighbors/vector-index.ts';
import type { ByteCosines, ByteRows } from '../../statistics/kernels/plain-byte-cosines.ts';
import { compareAll } from './compare-all.ts';
import { RowScores } from './row-scores.ts';
import type { VectorFile } from './vector-file.ts';
import { walkGraph } from './walk-graph.ts';

export type OpenCosines = (rows: ByteRows) => ByteCosines;

/** By comparing all, or by a walk through the graph that holds on to so many candidates. */
export type SearchWay = { readonly kind: 'all' } | { readonly kind: 'walk'; readonly candidates: number };

/**
 * One issue takes a search or two: they read through a small window, since to touch new memory costs up to four times what it costs
 * to read and check a block. Who goes on searching keeps what is read.
 */
const KEEP_ALL_FROM = 3;

/** Searches one part of a file of vectors. Every method throws ArtifactError for a damaged block. */
export class VectorPartSearch {
  readonly #file: VectorFile;
  readonly #openCosines: OpenCosines;
  #scores: RowScores | undefined;
  #searches = 0;

  constructor(file: VectorFile, openCosines: OpenCosines) {
    this.#file = file;
    this.#openCosines = openCosines;
  }

  /** The `depth` best, or all where there are fewer. */
  find(vector: Float32Array, { depth, way }: { readonly depth: number; readonly way: SearchWay }): Hit[] {
    this.#searches += 1;
    if (this.#searches === KEEP_ALL_FROM) this.#scores = undefined;
    const searched = { file: this.#file, scores: this.#openScores() };
    searched.scores.setQuery(vector);
    const { elements, deleted } = this.#file.layout;
    if (way.kind === 'all') return compareAll(searched, depth);
    const found = walkGraph(searched, way.candidates);
    // The graph may fall into parts, above all where many elements were deleted.
    return found.length < Math.min(way.candidates, elements - deleted) ? compareAll(searched, depth) : found;
  }

  vectorOf(number: number): Float32Array | undefined {
    const element = this.#file.elementOf(number);
    return element === undefined ? undefined : fromBytes(this.#openScores().rowOf(element));
  }

  close(): void {
    this.#file.close();
  }

  #openScores(): RowScores {
    this.#scores ??= new RowScores(this.#file, {
      openCosines: this.#openCosines,
      keepsAll: this.#searches >= KEEP_ALL_FROM,
    });
    return this.#scores;
  }
}
