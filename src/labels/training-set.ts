import type { Document } from '../document/document.ts';
import type { WorkPool } from '../shared/work-pool.ts';
import type { LabelLists } from './family-finder.ts';
import type { HeldOutFold } from './held-out-fold.ts';
import type { LabelFamily } from './label-families.ts';
import type { LiveEvidence } from './live-evidence.ts';
import type { TargetPrecision } from './target-precision.ts';
import type { TypePrior } from './type-prior/type-prior.ts';

/** Issues to learn from, oldest first; all arrays have one entry an issue. */
export interface TrainingSet {
  readonly documents: readonly Document[];
  readonly labels: readonly (readonly string[])[];
  /** Row-major, issues × dimensions, by the embedder that the index uses. */
  readonly vectors: Float32Array;
  /** Held-out views of the same issues; without any, nothing can be calibrated and no label is learned. */
  readonly folds: readonly HeldOutFold[];
  /** How much each issue counts among its like; all the same where absent. */
  readonly importance?: Float32Array | undefined;
  /** 1 for each issue that would have its labels by now (settled-issues.ts); all where absent. */
  readonly isSettled?: Uint8Array | undefined;
  /** How surely each issue has all labels that it should have, 0 to 1 (measure-silence.ts); 1 where absent. */
  readonly certainty?: Float32Array | undefined;
}

export interface TrainingOptions {
  readonly embedderId: string;
  readonly dimensions: number;
  /** The families to store with the model. */
  readonly families: readonly LabelFamily[];
  /** Decide, with the names of labels, what is learned together. */
  readonly lists: LabelLists;
  readonly targetPrecision: TargetPrecision;
  /** Labels that mean "this issue lacks information". */
  readonly isNeedsInfoLabel: (name: string) => boolean;
  /** What became of labels that were set on real issues; absent where nothing is known. */
  readonly live?: LiveEvidence | undefined;
  /** Other repositories' experience with types; absent: it does not count. */
  readonly typePrior?: TypePrior | undefined;
  /** Shares the heads; the calling thread fits all where absent. */
  readonly pool?: WorkPool | undefined;
  /** Told how many of all heads are fitted. */
  readonly onProgress?: (done: number, total: number) => void;
}
