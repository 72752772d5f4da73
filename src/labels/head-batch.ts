import { logit } from '../statistics/logistic-regression.ts';
import { sparseRow } from '../statistics/sparse-matrix.ts';
import { fitHead, type HeadProblem } from './fit-head.ts';
import { sparseLogit } from './sparse-logistic.ts';
import { fitWordingHead, type WordingTargets, type WordingView } from './wording/wording-heads.ts';

/** The heads of several labels on the same issues; an item is one of them. */
export interface HeadBatch extends Omit<HeadProblem, 'targets' | 'seed'> {
  /** Of each label. */
  readonly targets: readonly Uint8Array[];
}

/** A label's place among the targets, and what its sample is drawn by. */
export interface HeadItem {
  readonly label: number;
  readonly seed: number;
}

/** The rows that no head of the batch learns from. */
export interface HeldOutRows {
  readonly heldOut: Int32Array;
}

/** Work: the head of a label. */
export function fitHeadOf({ targets, ...problem }: HeadBatch): (item: HeadItem) => Float64Array {
  return ({ label, seed }) => fitHead({ ...problem, targets: targets[label]!, seed });
}

/** Work: scores of the held-out rows by the head of a label. */
export function scoreByHead({ heldOut, ...batch }: HeadBatch & HeldOutRows): (item: HeadItem) => Float32Array {
  const headOf = fitHeadOf(batch);
  return (item) => {
    const head = headOf(item);
    return Float32Array.from(heldOut, (row) => logit(head, batch.vectors, row * batch.width));
  };
}

/** The same of heads that read how the issues are worded. */
export interface WordingBatch extends Pick<WordingTargets, 'importance'> {
  readonly view: WordingView;
  readonly targets: readonly Uint8Array[];
  /** See `WordingTargets`; of each label. */
  readonly offsets: readonly (Float64Array | undefined)[];
}

/** Work: the wording head of a label. */
export function fitWordingOf({ view, targets, offsets, importance }: WordingBatch): (item: HeadItem) => Float64Array {
  return ({ label, seed }) =>
    fitWordingHead(view, { targets: targets[label]!, offsets: offsets[label], importance, seed });
}

/** Work: scores of the held-out rows by the wording head of a label, and what was known before. */
export function scoreByWording({ heldOut, ...batch }: WordingBatch & HeldOutRows): (item: HeadItem) => Float32Array {
  const headOf = fitWordingOf(batch);
  return (item) => {
    const head = headOf(item);
    const offsets = batch.offsets[item.label];
    return Float32Array.from(
      heldOut,
      (row) => sparseLogit(head, sparseRow(batch.view.rows, row)) + (offsets?.[row] ?? 0),
    );
  };
}
