import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import { precisionOfApplied, share, sum } from './family-measures.ts';
import type { FamilyOutcome } from './family-outcome.ts';
import { type IssueRange, issueRange } from './issue-range.ts';
import { measureOutcomes, type OutcomeShares } from './outcome-shares.ts';

/** How it went on issues that arrived one after the other. */
export interface DriftSlice extends IssueRange {
  readonly issues: number;
  readonly hitAt1: Figure;
  readonly precision: Figure;
  readonly outcomes: OutcomeShares;
}

const MAX_SLICES = 8;
/** Fewer issues in a slice, and its interval says nothing. */
const MIN_ISSUES = 10;

/**
 * Test issues in order of time, cut into slices whose sizes differ by at most one: what was learned grows old (Gama et al.
 * 2014). None where there are too few issues for two slices.
 */
export function measureDrift(outcomes: readonly FamilyOutcome[]): DriftSlice[] {
  const slices = Math.min(MAX_SLICES, Math.floor(outcomes.length / MIN_ISSUES));
  if (slices < 2) return [];
  const bound = (index: number) => Math.round((index * outcomes.length) / slices);
  return Array.from({ length: slices }, (_, index) => measureSlice(outcomes.slice(bound(index), bound(index + 1))));
}

function measureSlice(items: readonly FamilyOutcome[]): DriftSlice {
  return {
    ...(issueRange(items.map(({ issue }) => issue)) as IssueRange),
    issues: items.length,
    hitAt1: bootstrap({ items, measure: (sample) => share(sample, ({ isCorrect }) => isCorrect) }),
    precision: bootstrap({
      items,
      measure: precisionOfApplied,
      observations: sum(items, ({ applied }) => applied.length),
    }),
    outcomes: measureOutcomes(items),
  };
}
