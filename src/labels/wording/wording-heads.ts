import type { Document } from '../../document/document.ts';
import { type SparseRows, toSparseRows } from '../../statistics/sparse-matrix.ts';
import { ROWS_AN_ITEM } from '../row-ranges.ts';
import { fitSparseLogistic, sparseLogit } from '../sparse-logistic.ts';
import { weighRows } from '../weigh-rows.ts';
import {
  createTableReader,
  createWordingReader,
  fitSpaceTo,
  type WordingSpace,
  wordingColumns,
} from './wording-space.ts';
import { type WordingTable, wordedAt } from './wording-table.ts';

/** What heads read that look at how issues are worded, and one head a label: columns + 1 numbers, the intercept last. */
export interface WordingModel {
  readonly space: WordingSpace;
  /** Labels × (columns + 1). */
  readonly heads: Float32Array;
}

/** Documents as a space sees them that was fitted on the training ones. */
export interface WordingView {
  readonly space: WordingSpace;
  readonly rows: SparseRows;
  /** 1 for each row that trains; all where absent. */
  readonly isTraining?: Uint8Array;
}

/** C of liblinear; between 3 and 30 the figures hardly differ. */
const INVERSE_REGULARIZATION = 10;
/** Fewer than a dense head's: these rows have several hundred entries each in thousands of columns. */
const MAX_POSITIVES = 1_000;
const MAX_NEGATIVES = 1_500;

/** Of `count` documents, whose tables hold a range each (row-ranges.ts). */
export function viewWording(
  { count, tables }: { readonly count: number; readonly tables: readonly WordingTable[] },
  isTraining?: Uint8Array,
): WordingView {
  const documentAt = (row: number) => wordedAt(tables[Math.floor(row / ROWS_AN_ITEM)]!, row % ROWS_AN_ITEM);
  const rows = Array.from({ length: count }, (_, row) => row);
  const training = isTraining === undefined ? rows : rows.filter((row) => isTraining[row] === 1);
  const space = fitSpaceTo(training.length, (at) => documentAt(training[at]!));
  const read = createTableReader(space);
  return { space, rows: toSparseRows(rows.map((row) => read(documentAt(row)))), isTraining };
}

/** The one-vs-rest head of one label. */
export function fitWordingHead(
  view: WordingView,
  { targets, importance, offsets, seed }: WordingTargets,
): Float64Array {
  const { rowWeights } = weighRows({
    targets,
    isTraining: view.isTraining,
    importance,
    seed,
    maxPositives: MAX_POSITIVES,
    maxNegatives: MAX_NEGATIVES,
  });
  return fitSparseLogistic({
    rows: view.rows,
    columns: wordingColumns(view.space),
    targets,
    rowWeights,
    offsets,
    inverseRegularization: INVERSE_REGULARIZATION,
  });
}

export interface WordingTargets {
  /** 1 where the issue carries the label. */
  readonly targets: Uint8Array;
  /** See training-set.ts. */
  readonly importance?: Float32Array | undefined;
  /** What is known of each issue before, as log odds: the head learns what comes on top. */
  readonly offsets?: Float64Array | undefined;
  readonly seed: number;
}

/** Scores of all labels for a document. */
export function createWordingScorer({ space, heads }: WordingModel): (document: Document) => Float64Array {
  const read = createWordingReader(space);
  const width = wordingColumns(space) + 1;
  return (document) => {
    const row = read(document);
    return Float64Array.from({ length: heads.length / width }, (_, label) =>
      sparseLogit(heads.subarray(label * width, (label + 1) * width), row),
    );
  };
}
