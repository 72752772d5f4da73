import { labelKey } from '../issue/label-key.ts';
import type { EvaluatedIssue, PredictedLabel } from './prediction.ts';
import type { WhyNotApplied } from './why-not-applied.ts';

/** A family's labels with the issues to judge them on. */
export interface FamilyToMeasure {
  readonly family: string;
  /** All labels of the family, those too that no training issue has: an issue that has only such counts as missed. */
  readonly members: readonly string[];
  readonly issues: readonly EvaluatedIssue[];
}

/** How one issue went in one family; labels in lower case, since GitHub tells them apart without regard to case. */
export interface FamilyOutcome {
  readonly issue: EvaluatedIssue;
  /** Labels that people gave; never empty. */
  readonly truth: readonly string[];
  /** The most probable label; undefined where none was predicted. */
  readonly guess: string | undefined;
  /** Why the most probable label would not be applied; undefined where it would, or where that is not known. */
  readonly whyNot: WhyNotApplied | undefined;
  /** Of the most probable label; 0 without one. */
  readonly probability: number;
  readonly isCorrect: boolean;
  /** Whether one of the three most probable labels is right. */
  readonly isHitAt3: boolean;
  readonly applied: readonly string[];
  /** How many of `applied` are right. */
  readonly right: number;
  /** Those of `applied` that are `high`. */
  readonly high: readonly string[];
  /** Labels that are not `high`, but that a person may be asked about; some of `applied` are among them. */
  readonly medium: readonly string[];
}

/** One outcome for each issue that people gave a label of the family; the other issues do not count. */
export function familyOutcomes({ family, members, issues }: FamilyToMeasure): FamilyOutcome[] {
  const names = new Set(members.map(labelKey));
  return issues.flatMap((issue) => {
    const truth = [...new Set(issue.truth.map(labelKey))].filter((name) => names.has(name));
    return truth.length === 0 ? [] : [toOutcome(issue, { family, truth })];
  });
}

/** Turns the lower case of outcomes back into the spelling of `members`, the first of those that differ only in case. */
export function spellingOf(members: readonly string[]): (label: string) => string {
  const spelling = new Map(members.toReversed().map((name) => [labelKey(name), name]));
  return (label) => spelling.get(label) ?? label;
}

function toOutcome(
  issue: EvaluatedIssue,
  { family, truth }: { readonly family: string; readonly truth: readonly string[] },
): FamilyOutcome {
  const labels = issue.labels.filter((label) => label.family === family);
  const isRight = (name: string) => truth.includes(name);
  const best = labels.slice(0, 3).map((label) => labelKey(label.name));
  const applied = labels.filter((label) => label.applied).map((label) => labelKey(label.name));
  const isHigh = ({ applied, high = applied }: PredictedLabel) => applied && high;
  const keysOf = (those: readonly PredictedLabel[]) => those.map((label) => labelKey(label.name));
  return {
    issue,
    truth,
    guess: best[0],
    whyNot: labels[0]?.whyNot,
    probability: labels[0]?.probability ?? 0,
    isCorrect: best.slice(0, 1).some(isRight),
    isHitAt3: best.some(isRight),
    applied,
    right: applied.filter(isRight).length,
    high: keysOf(labels.filter(isHigh)),
    medium: keysOf(labels.filter((label) => label.suggestable && !isHigh(label))),
  };
}
