import type { FamilyOutcome } from './family-outcome.ts';
import { mostExamples, type TrainingSupport } from './support-metrics.ts';

/**
 * Why a first label is wrong, the first that holds: no training issue has a right label; a right label came second or third;
 * the text names the wrong label; none of these.
 */
export const ERROR_KINDS = ['never-seen', 'second-or-third', 'wrong-named', 'other'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

export interface ErrorKindShare {
  readonly kind: ErrorKind;
  /** Issues whose first label is wrong in this way. */
  readonly issues: number;
  /** Of all issues whose first label is wrong, 0 to 1. */
  readonly share: number;
}

export interface ErrorsToSort {
  readonly support: TrainingSupport;
  /** Whether the issue's title or body holds the name of a label, given in lower case. */
  readonly isNamed: (issue: number, label: string) => boolean;
}

/** All kinds, in their order; none where no first label is wrong. */
export function measureErrorKinds(outcomes: readonly FamilyOutcome[], task: ErrorsToSort): ErrorKindShare[] {
  const kinds = outcomes.filter(({ isCorrect }) => !isCorrect).map((outcome) => kindOf(outcome, task));
  if (kinds.length === 0) return [];
  return ERROR_KINDS.map((kind) => {
    const issues = kinds.filter((other) => other === kind).length;
    return { kind, issues, share: issues / kinds.length };
  });
}

function kindOf(outcome: FamilyOutcome, { support, isNamed }: ErrorsToSort): ErrorKind {
  if (mostExamples(outcome, support) === 0) return 'never-seen';
  if (outcome.isHitAt3) return 'second-or-third';
  const { guess, issue } = outcome;
  return guess !== undefined && isNamed(issue.number, guess) ? 'wrong-named' : 'other';
}
