import { labelKey } from '../issue/label-key.ts';
import type { ConfidenceLevel } from '../issue/suggestion.ts';
import type { AreaUnderCurve } from '../statistics/area-under-curve.ts';
import { NEVER } from './choose-cutoff.ts';
import { type LabelGroup, minCutoffOf } from './families.ts';
import { createFamilyFinder, type LabelLists } from './family-finder.ts';
import type { LabelFamily } from './label-families.ts';
import type { StemFrequencies } from './name-evidence.ts';
import type { Stacker } from './stacker.ts';
import type { PriorMeaning } from './type-prior/type-prior.ts';
import type { WordingModel } from './wording/wording-heads.ts';

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
  /** What the families of labels were decided by, beside their names. */
  readonly lists: LabelLists;
  readonly stems: StemFrequencies;
  /** Absent where the history does not teach whether an issue lacks information; `informationNote` says why. */
  readonly information?: InformationModel;
  readonly informationNote: string;
}

/** Labels that are learned and calibrated together. */
export interface GroupModel extends LearnedCutoff {
  readonly group: LabelGroup;
  /** Share of right labels that its cut-offs were chosen for; absent in an index of an older version. */
  readonly targetPrecision?: number;
  /** An estimate of how many labelled issues are missing; only where no label of it is ever applied. */
  readonly missingIssues?: number;
  /**
   * By how much log odds of all its labels were too high, by people's answers (level-offset.ts): cut-offs of these levels are
   * raised by it. Absent where they were not.
   */
  readonly levelOffsets?: Readonly<Partial<Record<ConfidenceLevel, number>>>;
  /** Issues that it was learned from: those that carry one of its labels, and others as far as their silence says something. */
  readonly issues: number;
  /** What an issue without any of its labels says, 0 to 1; 0: nothing (measure-silence.ts). */
  readonly silence: number;
  readonly labels: readonly TrainedLabel[];
  /** Recurring lines of forms that the heads read after the embedding; none where they do not help. */
  readonly formLines: readonly string[];
  /**
   * How other repositories' experience counts (type-prior/): `alone` where too few issues are labelled to learn more from, `weighed`
   * as two more columns of the stacker. Absent where it does not, as in an index of an older version.
   */
  readonly prior?: PriorUse;
  /** Labels × (dimensions + form lines + 1): weights, then the intercept. */
  readonly heads: Float32Array;
  /** Heads on how issues are worded; absent where they do not help. */
  readonly wording?: WordingModel;
  readonly stacker: Stacker;
}

export type PriorUse = 'alone' | 'weighed';

/** From which probability a label is applied or proposed, and what that rests on. A group's is for labels that have none. */
export interface LearnedCutoff {
  /** Above 1: never. */
  readonly cutoff: number;
  /**
   * From this probability on a person may be asked (choose-suggest-from.ts): at most `cutoff`, and `cutoff` itself where
   * nothing below it is worth a look. In an index of an older version a calibrated probability of .5.
   */
  readonly suggestFrom: number;
  /**
   * From this probability on it is `high` (choose-high-from.ts): at least `cutoff`, above 1 where that is not proved, as for labels
   * that have none of their own. In an index of an older version the cut-off.
   */
  readonly highFrom: number;
  /** Expected share of right predictions at or above the cut-off; absent where nothing reaches the target precision. */
  readonly precisionAtCutoff?: number;
  /** Held-out predictions at or above the cut-off. */
  readonly heldOut: number;
  /** What the cut-off was before corrections raised it; absent where they did not. */
  readonly raisedFrom?: number;
}

export interface TrainedLabel extends LearnedCutoff {
  readonly name: string;
  /** Training issues that carry it. */
  readonly support: number;
  /** What other repositories call it, where its first issues say so and its words do not (type-prior/prior-meanings.ts). */
  readonly meaning?: PriorMeaning;
}

export interface InformationModel {
  /** dimensions + 1 numbers. */
  readonly head: Float32Array;
  readonly stacker: Stacker;
  readonly cutoff: number;
  /** On held-out issues. */
  readonly auc: AreaUnderCurve;
}

/** Finds what scores a label: see `createGroupFinder`. `family` is the one it is chosen for; absent: the index's. */
export type GroupFinder = (name: string, family?: string) => GroupModel | undefined;

/**
 * Finds the group that scores a label: the one it was trained in, whatever is said of it today. A label that nobody has
 * used yet belongs to the family that it is chosen for, or to any group there is; undefined where nothing was learned.
 */
export function createGroupFinder({ groups, lists }: LabelModel): GroupFinder {
  const trained = new Map(groups.flatMap((group) => group.labels.map(({ name }) => [labelKey(name), group])));
  const familyOf = createFamilyFinder(lists);
  return (name, family = familyOf(name)) =>
    trained.get(labelKey(name)) ?? groups.find(({ group }) => group === family) ?? groups[0];
}

/** Finds the cut-off of a label: see `createCutoffFinder`. `family` is the one it is chosen for; absent: that of its group. */
export type CutoffFinder = (name: string, family?: string) => LearnedCutoff | undefined;

/**
 * Finds the cut-off of a label; undefined where nothing was learned. What is chosen for another family than it was learned in is
 * held to that family's lowest cut-off, for proposing as for applying. A label that no training issue carries is never applied nor
 * proposed: nothing tells how often its name alone is right, and hardly ever it was (docs/quality.md).
 */
export function createCutoffFinder(model: LabelModel): CutoffFinder {
  const groupOf = createGroupFinder(model);
  const trained = new Map(model.groups.flatMap((group) => group.labels.map((label) => [labelKey(label.name), label])));
  return (name, family) => {
    const group = groupOf(name, family);
    if (group === undefined) return undefined;
    const own = trained.get(labelKey(name));
    if (own === undefined || own.support === 0) return NEVER_APPLIED;
    return raiseTo(minCutoffOf(family ?? group.group), own);
  };
}

const NEVER_APPLIED: LearnedCutoff = { cutoff: NEVER, suggestFrom: NEVER, highFrom: NEVER, heldOut: 0 };

/** An index of an older version knew no lowest cut-off. */
function raiseTo(minCutoff: number, learned: LearnedCutoff): LearnedCutoff {
  const highFrom = Math.max(minCutoff, learned.highFrom);
  if (learned.cutoff < minCutoff) {
    return { cutoff: minCutoff, suggestFrom: minCutoff, highFrom, heldOut: learned.heldOut };
  }
  return learned.suggestFrom >= minCutoff ? learned : { ...learned, suggestFrom: minCutoff, highFrom };
}
