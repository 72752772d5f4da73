import type { Project } from '../issue/project.ts';
import type { Proposal, ProposalScope } from '../issue/proposal.ts';
import type { Assignee } from './choose-assignees.ts';
import type { Taker } from './find-taken-away.ts';
import type { TypePolicy } from './type-policy.ts';

/** What is to be done about one issue, as data; nothing has happened yet. */
export interface Plan {
  readonly number: number;
  readonly actions: readonly Action[];
  /** What is left undone, and why. */
  readonly skipped: readonly Skip[];
}

export type Action = WriteAction | AddToProjects | EnsureProposals | Assign | SetType;

export type WriteAction =
  /** `labels` are spelled as the live repository spells them; the issue has none of them. */
  | {
      readonly kind: 'add-labels';
      readonly number: number;
      readonly labels: readonly string[];
      /** They say that a person has to look, as every family stays silent. */
      readonly isMark?: true;
    }
  /** The issue has the label; the only one that is ever removed is `needsTriageLabel`, and what a person asks to be taken back. */
  | { readonly kind: 'remove-label'; readonly number: number; readonly label: string }
  | { readonly kind: 'ensure-comment'; readonly number: number; readonly marker: string; readonly body: string }
  | { readonly kind: 'remove-comment'; readonly number: number; readonly marker: string };

/** What people are to decide on, and what is made at once with its reasons; where it is empty, what was pending is dismissed. */
export interface EnsureProposals {
  readonly kind: 'ensure-proposals';
  readonly number: number;
  readonly proposals: readonly Proposal[];
  /** What this run speaks for: what is pending beyond it was proposed by another program under our account. */
  readonly scope: ProposalScope;
  /** What is done in their place where GitHub takes no suggestions; a comment here replaces that of the plan. */
  readonly fallback: readonly (WriteAction | AddToProjects)[];
  /** See `TriagePolicy.isAsked`. */
  readonly isAsked?: true;
}

/** Gives an issue that has none its type, one of the organization's. */
export interface SetType {
  readonly kind: 'set-type';
  readonly number: number;
  readonly type: string;
  /** The issue was opened a moment ago: nobody can have taken a type away from it yet. */
  readonly isNew?: boolean;
  /** See `TriagePolicy.isAsked`. */
  readonly isAsked?: true;
}

/** Gives the issue to people, beside whom it has. */
export interface Assign {
  readonly kind: 'assign';
  readonly number: number;
  readonly assignees: readonly Assignee[];
}

/** Puts the issue on boards, each once; what is there already stays as it is. */
export interface AddToProjects {
  readonly kind: 'add-to-projects';
  readonly number: number;
  readonly routes: readonly RoutedProject[];
  /** The issue was opened a moment ago: nobody can have taken it off a board yet. */
  readonly isNew?: boolean;
}

export interface RoutedProject {
  readonly project: Project;
  /** Labels of the issue that lead there. */
  readonly labels: readonly string[];
}

export type Skip =
  /** Closed issues are left alone: no label, no comment, nothing removed. */
  | { readonly kind: 'closed' }
  /** The issue already has `labels` of this family; what is there is never replaced or added to. */
  | { readonly kind: 'family-filled'; readonly family: string; readonly labels: readonly string[] }
  /** No label of the family reaches its cut-off; `label` comes nearest. */
  | {
      readonly kind: 'below-cutoff';
      readonly family: string;
      readonly label: string;
      readonly probability: number;
      readonly cutoff: number;
    }
  /** The issue has no text that a label could rest on. */
  | { readonly kind: 'says-nothing' }
  /** `label` is sure enough, but the issue says too little (or lacks information) to be labelled at all. */
  | { readonly kind: 'says-too-little'; readonly family: string; readonly label: string }
  /** Sure enough, but the family takes at most `maxLabels`. */
  | { readonly kind: 'over-limit'; readonly family: string; readonly label: string; readonly maxLabels: number }
  /** The live repository has no such label; it is not created. */
  | { readonly kind: 'not-in-repository'; readonly label: string }
  /** Somebody else took `label` away from the issue. */
  | { readonly kind: 'taken-away'; readonly label: string; readonly by: Taker }
  /** `label` is gone from the issue since somebody else gave it `by`, of the same family. */
  | { readonly kind: 'replaced'; readonly label: string; readonly by: string }
  /** Somebody else took `former` away, which was renamed or deleted since; it cannot be told whether it was `label`. */
  | { readonly kind: 'perhaps-taken-away'; readonly label: string; readonly former: string }
  /** Somebody else deleted or hid our comment; it is neither written again nor changed. */
  | { readonly kind: 'comment-taken-away'; readonly how: 'deleted' | 'hidden' }
  /** What others took away could not be read, so nothing is added; `labels` would have been. */
  | {
      readonly kind: 'past-unread';
      readonly what: 'labels' | 'comment';
      readonly labels: readonly string[];
      readonly problem: string;
    };

/**
 * What is done with what is likely. `labels`: above its cut-off a label is added; `suggest`: above the lower one a person is
 * asked; `auto`: above the cut-off it is added, between the two a person is asked.
 */
export const APPLY_MODES = ['labels', 'suggest', 'auto'] as const;
export type ApplyMode = (typeof APPLY_MODES)[number];

/** What is done where GitHub takes no suggestions: the sure labels are added, the likely ones named in the comment, or nothing. */
export const SUGGEST_FALLBACKS = ['labels', 'comment', 'none'] as const;
export type SuggestFallback = (typeof SUGGEST_FALLBACKS)[number];

/** What the people of a repository decided; the verdict says what is likely, this says what may be done. */
export interface TriagePolicy {
  /** Absent: `labels`. */
  readonly apply?: ApplyMode;
  /** Absent: `labels`. */
  readonly suggestFallback?: SuggestFallback;
  /** A person asks for this very run: what they had us take back before may be done again, not what a person dismissed. */
  readonly isAsked?: true;
  /** Whether the one comment is kept up to date. When false, comments are neither written nor removed. */
  readonly addComment: boolean;
  /** At most so many known issues are named in the comment. */
  readonly similarIssues: number;
  /** Whether types go into GitHub's own field; absent: labels alone. */
  readonly types?: TypePolicy | undefined;
  /** Names of issue fields whose options are suggested; absent: none. */
  readonly fields?: readonly string[] | undefined;
  /** Added when the verdict says that information is lacking. */
  readonly needsInfoLabel?: string;
  /** Stands on issues on which every family stays silent, and is taken off once one has a label. */
  readonly needsTriageLabel?: string;
  /** Labels that belong to a family beside those the verdict scored, by family name. */
  readonly familyLabels?: Readonly<Record<string, readonly string[]>>;
  /** Which labels lead to which boards; absent where the repository has no list of them. */
  readonly labelProjects?: readonly LabelRoute[];
  /**
   * Headings of the repository's own forms, in lower case. Only these are named in the comment: a reporter can write
   * any heading, and no text of an issue's body is published. Without them the comment names no section.
   */
  readonly formHeadings?: readonly string[];
}

export interface LabelRoute {
  readonly label: string;
  readonly projects: readonly Project[];
}
