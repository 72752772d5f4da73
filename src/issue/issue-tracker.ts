import type { Issue } from './issue.ts';

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

/**
 * Port: the service that holds the issues of one repository.
 * Every method throws ServiceError when the service refuses or fails; a 403 names the permission that is missing.
 */
export interface IssueTracker {
  /** `owner/name`. */
  readonly repository: string;
  /** Web address of an issue, for links in summaries. */
  issueUrl(number: number): string;
  findIssue(number: number): Promise<FoundIssue>;
  /** All labels of the repository, in GitHub's order. */
  listLabels(): Promise<RepositoryLabel[]>;
  /** The newest issues that carry at least one label, newest first, pull requests left out; at most `limit`. */
  listRecentLabeledIssues(options: { readonly limit: number }): Promise<Issue[]>;
  /** Adds the labels the issue lacks; adding a label twice changes nothing. */
  ensureLabels(number: number, labels: readonly string[]): Promise<void>;
  /** Keeps exactly one comment of ours that holds `marker`: creates, updates in place, or leaves it when equal. */
  ensureComment(number: number, options: { readonly marker: string; readonly body: string }): Promise<void>;
  /** Removes our comment that holds `marker`, if there is one. */
  ensureNoComment(number: number, options: { readonly marker: string }): Promise<void>;
}
