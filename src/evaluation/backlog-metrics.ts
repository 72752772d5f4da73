import { bootstrap, type Figure } from './bootstrap.ts';
import { coverage, hitAt1, meanBias, precisionOfApplied, sum } from './family-measures.ts';
import { type FamilyToMeasure, familyOutcomes } from './family-outcome.ts';

/** How well one family is predicted for issues that are in the index already and that nobody labelled yet. */
export interface BacklogMetrics {
  readonly family: string;
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
  return {
    family: task.family,
    hitAt1: bootstrap({ items, measure: hitAt1 }),
    precision: bootstrap({ items, measure: precisionOfApplied, observations }),
    coverage: bootstrap({ items, measure: coverage }),
    bias: meanBias(items),
  };
}
