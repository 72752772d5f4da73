import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import { share } from './family-measures.ts';
import type { FamilyOutcome } from './family-outcome.ts';

/** What becomes of an issue: all labels that it gets are right, one of them is wrong, or it gets none. */
export const ISSUE_OUTCOMES = ['right', 'wrong', 'left'] as const;
export type IssueOutcome = (typeof ISSUE_OUTCOMES)[number];

/** Shares of issues, which sum to 1. */
export type OutcomeShares = Readonly<Record<IssueOutcome, Figure>>;

/** How many issues would be labelled right, how many wrong, and how many left to people. */
export function measureOutcomes(items: readonly FamilyOutcome[]): OutcomeShares {
  const shareOf = (kind: IssueOutcome) =>
    bootstrap({ items, measure: (sample) => share(sample, (outcome) => toIssueOutcome(outcome) === kind) });
  return { right: shareOf('right'), wrong: shareOf('wrong'), left: shareOf('left') };
}

function toIssueOutcome({ applied, right }: FamilyOutcome): IssueOutcome {
  if (applied.length === 0) return 'left';
  return right === applied.length ? 'right' : 'wrong';
}
