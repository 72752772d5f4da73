/**
 * What GitHub keeps of a change that a program proposed (https://docs.github.com/rest/issues/suggestions): a person approves or
 * dismisses it. Read only while the feature is on for the repository.
 */
export interface Suggestion {
  readonly id: number;
  /** The issue's number. */
  readonly issue: number;
  readonly action: SuggestionAction;
  /** Name of the label or type, login, option; null where it stands in `targetId` alone. */
  readonly value: string | null;
  /** Of label, type, field, account, or of the issue that this one repeats. */
  readonly targetId: number | null;
  readonly state: SuggestionState;
  readonly rationale: string;
  /** Absent where the program said none. */
  readonly confidence?: ConfidenceLevel | 'low';
  /** Number of the account that proposed it, and of the one that approved or dismissed it; absent where GitHub names none. */
  readonly actorId?: number;
  readonly resolvedById?: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const SUGGESTION_ACTIONS = ['set_type', 'add_label', 'add_field', 'add_assignee', 'close_issue'] as const;
export type SuggestionAction = (typeof SUGGESTION_ACTIONS)[number];

export const SUGGESTION_STATES = ['pending', 'applied', 'approved', 'dismissed', 'replaced', 'invalidated'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** How sure a proposal is, in GitHub's words. What would be `low` is never sent. */
export const CONFIDENCE_LEVELS = ['high', 'medium'] as const;
export type ConfidenceLevel = (typeof CONFIDENCE_LEVELS)[number];
