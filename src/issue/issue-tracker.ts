import type { Issue } from './issue.ts';
import type { Project } from './project.ts';

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
  /** `problem` says why, and what to do, in whole sentences. */
  | { readonly kind: 'failed'; readonly problem: string };

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
  /** The newest issues that carry at least one label, newest first, pull requests left out; at most `limit`. */
  listRecentLabeledIssues(options: { readonly limit: number }): Promise<Issue[]>;
  /** Open issues, newest first, pull requests left out, read as far as they are asked for; 10,000 at most. */
  listOpenIssues(): AsyncIterable<Issue>;
  /** Adds the labels the issue lacks; adding a label twice changes nothing. */
  ensureLabels(number: number, labels: readonly string[]): Promise<void>;
  /** Keeps exactly one comment of ours that holds `marker`: creates, updates in place, or leaves it when equal. */
  ensureComment(number: number, options: { readonly marker: string; readonly body: string }): Promise<void>;
  /** Removes our comment that holds `marker`, if there is one. */
  ensureNoComment(number: number, options: { readonly marker: string }): Promise<void>;
  /**
   * Puts the issue on boards where it is not yet, archived items included. One outcome a board, in order; throws
   * ServiceError where none could be looked up.
   */
  ensureInProjects(number: number, projects: readonly Project[]): Promise<ProjectOutcome[]>;
}
