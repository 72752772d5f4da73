import type { CatalogIssue } from '../../corpus/issue-catalog.ts';
import type { Boilerplate } from '../../document/boilerplate.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { LocalModel } from '../../embedding/local/local-embedder.ts';
import type { LabelModel } from '../../labels/label-model.ts';
import type { TypeHistory } from '../../labels/type-labels.ts';
import type { TypePrior } from '../../labels/type-prior/type-prior.ts';
import type { ClosingCutoff } from '../../neighbors/choose-closing-cutoff.ts';
import type { PairWeights } from '../../neighbors/rank-pairs.ts';
import type { TermSketch } from '../../neighbors/term-sketch.ts';
import type { Hit } from '../../neighbors/vector-index.ts';

/**
 * What a triage knows of the repository, whether loaded from an index or learned a moment ago. What is looked up is
 * asynchronous, since an index may be a database.
 */
export interface Knowledge {
  /** `owner/name`. */
  readonly repository: string;
  readonly boilerplate: Boilerplate;
  readonly localModel: LocalModel;
  /** Made the vectors of the index, which `labelModel` reads. */
  readonly embedder: Embedder;
  /** See neighbors/stranger-similarity.ts. */
  readonly strangerSimilarity: number;
  readonly labelModel: LabelModel;
  /** What stands for GitHub's own issue types; absent where no issue of the history has one. */
  readonly types?: TypeHistory | undefined;
  /** What evidence on duplicates weighs, as this repository's own known pairs taught; absent: as shipped. */
  readonly pairWeights?: PairWeights | undefined;
  /** From which similarity on closing as a duplicate may be proposed; absent: never. */
  readonly closing?: ClosingCutoff | undefined;
  /** Reads the local embedder, where `embedder` is a service's and does not answer; absent where nothing stands in. */
  readonly fallback?: LabelModel;
  /** Other repositories' experience with types, in place of what is shipped; `none`: it does not count. */
  readonly typePrior?: TypePrior | 'none' | undefined;
  /** See `VectorIndex.search`. */
  search(vector: Float32Array, k: number): Promise<readonly Hit[]>;
  /** The stored unit vector of an issue; undefined where the index does not hold it. */
  vectorOf(number: number): Promise<Float32Array | undefined>;
  /** Numbers of the indexed issues that have no vector, since the service refused them; mostly none. */
  readUnplaced(): Promise<readonly number[]>;
  /** Numbers of all indexed issues, ascending. */
  readNumbers(): Promise<readonly number[]>;
  /** The issues with these numbers, in the order asked for; unknown numbers are left out. */
  readIssues(numbers: readonly number[]): Promise<readonly CatalogIssue[]>;
  readSketches(numbers: readonly number[]): Promise<ReadonlyMap<number, TermSketch>>;
  close(): void;
}
