import type { Issue } from './issue.ts';
import type { IssueChanges } from './issue-changes.ts';
import type { CommentState, IssueHistory } from './issue-history.ts';
import type { Project } from './project.ts';
import type { Proposal, ProposalReport, ProposalScope } from './proposal.ts';

/** A label as the live repository has it. */
export interface RepositoryLabel {
  readonly name: string;
  readonly description: string;
}

export interface IssueComment {
  readonly id: number;
  readonly body: string;
}

/** What a look-up by number can find. */
export type FoundIssue =
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'missing'; readonly number: number };

/** What became of an issue on one board. */
export type ProjectOutcome =
  | { readonly kind: 'added' }
  | { readonly kind: 'already-there' }
  /** Somebody else took it off the board; there it stays off. */
  | { readonly kind: 'taken-off'; readonly by: 'person' | 'program' }
  /** Nothing was added, since the service does not tell what was taken off; `problem` says why, in whole sentences. */
  | { readonly kind: 'past-unread'; readonly problem: string }
  /** `problem` says why, and what to do, in whole sentences. */
  | { readonly kind: 'failed'; readonly problem: string };

/** What became of a type: `taken-away`: somebody had removed or changed it, so it was not set; `dropped`: GitHub did not take it. */
export interface TypeOutcome {
  readonly kind: 'applied' | 'taken-away' | 'dropped';
}

/**
 * Port: the service that holds the issues of one repository.
 * Every method throws ServiceError when the service refuses or fails; a 403 names the permission that is missing.
 */
export interface IssueTracker {
  /** `owner/name`. */
  readonly repository: string;
  /** Web address of the server, without a slash at the end. */
  readonly serverUrl: string;
  /** Web address of an issue, for links in summaries. */
  issueUrl(number: number): string;
  findIssue(number: number): Promise<FoundIssue>;
  /** All labels of the repository, in GitHub's order. */
  listLabels(): Promise<RepositoryLabel[]>;
  /**
   * Names of GitHub's own issue types that issues of the repository can have: none where its owner is a person. Undefined
   * where the service does not say.
   */
  listIssueTypes(): Promise<readonly string[] | undefined>;
  /** The newest issues that carry at least one label or a type, newest first, pull requests left out; at most `limit`. */
  listRecentLabeledIssues(options: { readonly limit: number }): Promise<Issue[]>;
  /** Open issues, newest first, pull requests left out, read as far as they are asked for; 10,000 at most. */
  listOpenIssues(): AsyncIterable<Issue>;
  /**
   * What was done to the issue by others and by us, with one request where that is enough. `labels` are those that are
   * about to be added; comments that were deleted are told only where they are asked for.
   */
  readHistory(number: number, about: HistoryRequest): Promise<IssueHistory>;
  /** Looks for our comment that holds `marker`; without a `body` any text is another. */
  findComment(number: number, wanted: { readonly marker: string; readonly body?: string }): Promise<CommentState>;
  /** Adds the labels the issue lacks; adding a label twice changes nothing. */
  ensureLabels(number: number, labels: readonly string[]): Promise<void>;
  /** Takes a label off the issue; one that is gone already is gone. */
  removeLabel(number: number, label: string): Promise<void>;
  /** Who gave the issue its type and to whom it was given; asked only to take that back. */
  readChanges(number: number): Promise<IssueChanges>;
  /** Leaves the issue without a type. */
  removeType(number: number): Promise<void>;
  /** Takes the issue from people; who does not have it has it no less. */
  removeAssignees(number: number, logins: readonly string[]): Promise<void>;
  /**
   * Gives an issue that has none its type, unless somebody took one away from it; `isNew`: it was opened a moment ago; `isAsked`: a
   * person asks for this run, so that what we took away ourselves may be set again.
   */
  ensureType(
    number: number,
    type: string,
    options?: { readonly isNew?: boolean; readonly isAsked?: boolean },
  ): Promise<TypeOutcome>;
  /** Gives the issue to people beside whom it has; returns those who have it now, without whom the service does not let be assigned. */
  ensureAssignees(number: number, logins: readonly string[]): Promise<readonly string[]>;
  /**
   * Makes what people are asked about the given: what is pending and alike stays untouched, what is pending of ours, in
   * `scope`, and no longer wanted is dismissed, what a person has dismissed is not proposed again. What was written is read
   * back, and told in the order of `proposals`. One request where nothing is wanted and nothing is pending; whatever else is
   * not taken is an outcome, and does not throw.
   */
  ensureProposals(number: number, wanted: WantedProposals): Promise<ProposalReport>;
  /** Keeps exactly one comment of ours that holds `marker`: creates, updates in place, or leaves it when equal. */
  ensureComment(number: number, options: { readonly marker: string; readonly body: string }): Promise<void>;
  /** Removes our comment that holds `marker`, if there is one. */
  ensureNoComment(number: number, options: { readonly marker: string }): Promise<void>;
  /**
   * Puts the issue on boards where it is not yet, archived items included, and that nobody else took it off. `isNew`: it
   * was opened a moment ago, so that nothing can have been taken off. One outcome a board, in order; throws ServiceError
   * where none could be looked up.
   */
  ensureInProjects(
    number: number,
    projects: readonly Project[],
    options?: { readonly isNew: boolean },
  ): Promise<ProjectOutcome[]>;
}

export interface WantedProposals {
  readonly proposals: readonly Proposal[];
  readonly scope: ProposalScope;
  /** A person asks for this run: what they had us take back is proposed again, but not what a person dismissed. */
  readonly isAsked?: boolean;
}

export interface HistoryRequest {
  readonly labels: readonly string[];
  readonly hasComments: boolean;
  /** Whether our own accounts are to be told in any case; else only where something depends on them. */
  readonly needsOwn?: boolean;
}
