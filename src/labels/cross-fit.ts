import { applyStacker, fitStacker, type StackerRows } from './stacker.ts';

/** Rows of held-out issues in parts; all rows of an issue are in one part. */
export interface PartedRows extends StackerRows {
  /** Part of each row. */
  readonly parts: Uint8Array;
}

/** Parts that the held-out issues of a single fold are divided into. */
const PARTS = 5;

/** The part of a held-out issue: its fold or, where all are in one fold, a fifth of them in order of time. */
export function partOf(issue: {
  /** Number of its fold. */
  readonly fold: number;
  readonly folds: number;
  /** Its place among the held-out issues of the fold. */
  readonly at: number;
  readonly heldOut: number;
}): number {
  return issue.folds > 1 ? issue.fold : Math.floor((issue.at * PARTS) / issue.heldOut);
}

/** Probability of each row by a stacker that was fitted on the other parts. */
export function crossFit(rows: PartedRows): Float64Array {
  const probabilities = new Float64Array(rows.targets.length);
  for (const part of new Set(rows.parts)) {
    const rowWeights = rows.rowWeights.map((weight, row) => (rows.parts[row] === part ? 0 : weight));
    const stacker = fitStacker({ ...rows, rowWeights });
    for (const [row, other] of rows.parts.entries()) {
      if (other === part) probabilities[row] = applyStacker(stacker, rows.rows, row * rows.width);
    }
  }
  return probabilities;
}
