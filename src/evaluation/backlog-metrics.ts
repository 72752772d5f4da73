import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import { coverage, hitAt1, meanBias, precisionOfApplied, sum } from './family-measures.ts';
import { type FamilyToMeasure, familyOutcomes } from './family-outcome.ts';

/** How well one family is predicted for issues that are in the index already and that nobody labelled yet. */
export interface BacklogMetrics {
  readonly family: string;
  /** Test issues that people gave a label of the family. */
  readonly issues: number;
  /** Labels that would be applied to these, and how many of them are right. */
  readonly applied: number;
  readonly right: number;
  /** Share of issues whose most probable label is right. */
  readonly hitAt1: Figure;
  /** Share of applied labels that were right. */
  readonly precision: Figure;
  /** Share of issues that got at least one label. */
  readonly coverage: Figure;
  /** Mean probability of the first label less the share right, −1 to 1; null without issues. */
  readonly bias: number | null;
}

export function measureBacklog(task: FamilyToMeasure): BacklogMetrics {
  const items = familyOutcomes(task);
  const observations = sum(items, ({ applied }) => applied.length);
  const right = sum(items, (item) => item.right);
  return {
    family: task.family,
    issues: items.length,
    applied: observations,
    right,
    hitAt1: bootstrap({ items, measure: hitAt1 }),
    precision: bootstrap({ items, measure: precisionOfApplied, observations }),
    coverage: bootstrap({ items, measure: coverage }),
    bias: meanBias(items),
  };
}
