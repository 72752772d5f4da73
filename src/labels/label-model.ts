import type { LabelFamily, LabelGroup } from './label-families.ts';
import type { StemFrequencies } from './name-evidence.ts';
import type { Stacker } from './stacker.ts';

/** What was learned about labels from a corpus: enough to score a new issue. */
export interface LabelModel {
  /** The embedder whose vectors the heads read. */
  readonly embedderId: string;
  readonly dimensions: number;
  /** Training issues. */
  readonly issues: number;
  readonly groups: readonly GroupModel[];
  /** The families as they were asked for when the index was built. */
  readonly families: readonly LabelFamily[];
  readonly stems: StemFrequencies;
  /** Absent where the history does not teach whether an issue lacks information; `informationNote` says why. */
  readonly information?: InformationModel;
  readonly informationNote: string;
}

/** Labels that are learned and calibrated together. */
export interface GroupModel {
  readonly group: LabelGroup;
  readonly labels: readonly TrainedLabel[];
  /** Labels × (dimensions + 1): weights, then the intercept. */
  readonly heads: Float32Array;
  readonly stacker: Stacker;
  readonly cutoff: number;
  /** Share of held-out predictions at or above the cut-off that were right. */
  readonly precisionAtCutoff?: number;
}

export interface TrainedLabel {
  readonly name: string;
  /** Training issues that carry it. */
  readonly support: number;
}

export interface InformationModel {
  /** dimensions + 1 numbers. */
  readonly head: Float32Array;
  readonly stacker: Stacker;
  readonly cutoff: number;
  /** Area under the ROC curve on held-out issues, with the bounds of its 95 % interval. */
  readonly auc: { readonly value: number; readonly low: number; readonly high: number };
}
