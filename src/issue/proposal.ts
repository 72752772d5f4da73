import type { ConfidenceLevel, Suggestion, SuggestionAction } from './suggestion.ts';

/** GitHub's limit for the text beside a suggestion. */
export const MAX_RATIONALE_CHARS = 280;

/** A change of an issue that a person may decide on. */
export interface Proposal {
  readonly target: ProposalTarget;
  /** Made of evidence by code, at most `MAX_RATIONALE_CHARS`: no text of a model or of an issue, no mention. */
  readonly rationale: string;
  readonly level: ConfidenceLevel;
  /** `apply`: made at once, with its rationale; `suggest`: waits for a person. */
  readonly mode: 'apply' | 'suggest';
}

export type ProposalTarget =
  | { readonly kind: 'label'; readonly name: string }
  /** One of the organization's issue types. */
  | { readonly kind: 'type'; readonly name: string }
  /** An option of one of the organization's single-select fields, both by name. */
  | { readonly kind: 'field'; readonly field: string; readonly option: string }
  | { readonly kind: 'assignee'; readonly login: string }
  /** Closing as a duplicate of issue `of`. */
  | { readonly kind: 'close-as-duplicate'; readonly of: number };

export type TargetKind = ProposalTarget['kind'];

/** What each action of a suggestion would change. */
export const TARGET_KINDS = {
  add_label: 'label',
  set_type: 'type',
  add_field: 'field',
  add_assignee: 'assignee',
  close_issue: 'close-as-duplicate',
} as const satisfies Readonly<Record<SuggestionAction, TargetKind>>;

/** What became of a proposal, read back from GitHub. */
export type ProposalOutcome =
  /** The issue has it now. */
  | { readonly kind: 'applied' }
  /** It waits for a person; `isOld`: it already waited before this run, and nothing was written. */
  | { readonly kind: 'pending'; readonly isOld: boolean }
  /** It was to be made at once, and GitHub made a suggestion of it (the repository's automation level). */
  | { readonly kind: 'withheld' }
  /** GitHub says that it did not store it, and why; or that a person has dismissed the same before. */
  | { readonly kind: 'ignored'; readonly reason: string }
  /** Nothing became of it, since there are no suggestions here. */
  | { readonly kind: 'unsupported'; readonly because: NoSuggestionsReason }
  /** `problem` says why, and what to do, in whole sentences. */
  | { readonly kind: 'failed'; readonly problem: string };

/** `preview-off`: the repository has the feature off; `server`: this server does not know it; `no-rights`: the token may not triage. */
export type NoSuggestionsReason = 'preview-off' | 'server' | 'no-rights';

/**
 * What proposals speak for. Workflows of one repository share an account (`github-actions[bot]`): what is pending outside of
 * this is none of ours, whoever proposed it.
 */
export interface ProposalScope {
  readonly kinds: readonly ProposalTarget['kind'][];
  /** Of the kind `label`, these alone; in any case. */
  readonly labels: readonly string[];
}

/** Outcomes in the order of the proposals, and what was pending of ours and is no longer wanted. */
export interface ProposalReport {
  readonly outcomes: readonly ProposalOutcome[];
  readonly dismissed: readonly Suggestion[];
}
