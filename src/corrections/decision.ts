import type { ProposalTarget } from '../issue/proposal.ts';
import type { ConfidenceLevel } from '../issue/suggestion.ts';
import type { Figure } from '../statistics/bootstrap.ts';

/** One thing that was proposed for an issue, or done at once, and what people made of it. */
export interface Decision {
  /** The issue's number. */
  readonly issue: number;
  readonly kind: ProposalTarget['kind'];
  /** Name of the label, type, field's option (`Priority: High`) or login; number of the issue that is repeated. */
  readonly value: string;
  /** Family of the label, or of the label that stands for the type or option; for other kinds, the kind. */
  readonly family: string;
  readonly level: ConfidenceLevel;
  /** How sure it said it was, 0 to 1; absent where it did not say. */
  readonly stated?: number;
  /** Whether people were asked, or it was done at once. */
  readonly mode: 'suggested' | 'applied';
  readonly outcome: DecisionOutcome;
  /** ISO 8601: when it was proposed or done. */
  readonly at: string;
  /** ISO 8601; absent where nobody decided. */
  readonly decidedAt?: string;
  /** Login, or `account 4711` where only the number is known; absent where nobody decided, or the account is gone. */
  readonly by?: string;
}

export type DecisionOutcome =
  /** A person approved the suggestion, or made the same change by hand. */
  | 'approved'
  /** A person dismissed it. */
  | 'dismissed'
  /** It waits; or it was done at once, and people may still come to it. */
  | 'pending'
  /** Done at once, and left in place. */
  | 'kept'
  /** Approved or done at once, and taken back by a person. */
  | 'removed'
  /** The same, and something else of its kind was given in its place. */
  | 'changed'
  /** No person decided: it was replaced, withdrawn by us, or overtaken by events. */
  | 'superseded';

/** How what was proposed or done at one level fared with people. */
export interface LevelLive {
  readonly family: string;
  readonly level: ConfidenceLevel;
  readonly mode: Decision['mode'];
  /** Right by a person's word or by being left in place. */
  readonly approved: number;
  /** Wrong: dismissed, removed or changed. */
  readonly dismissed: number;
  readonly pending: number;
  /** Share of right ones among those decided, with Wilson's interval of 95 %; nulls where none is decided. */
  readonly precision: Figure;
  /** What the level promises: at least so many are right, 0 to 1. */
  readonly promise: number;
}

const RIGHT: Readonly<Record<DecisionOutcome, boolean | undefined>> = {
  approved: true,
  kept: true,
  dismissed: false,
  removed: false,
  changed: false,
  pending: undefined,
  superseded: undefined,
};

/** Whether people found it right; undefined where they have not said. */
export function isRight({ outcome }: Pick<Decision, 'outcome'>): boolean | undefined {
  return RIGHT[outcome];
}
