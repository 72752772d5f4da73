import type { Issue, IssueDetails } from '../issue/issue.ts';
import type { IssueTypeEvent } from '../issue/issue-type-event.ts';
import type { KnownDuplicate } from '../issue/known-duplicate.ts';
import type { IdentifiedLabelEvent, LabelEvent } from '../issue/label-event.ts';
import type { OwnComment } from '../issue/own-comment.ts';
import type { Suggestion } from '../issue/suggestion.ts';

/** What one `upsert` did, in issues. */
export interface UpsertCounts {
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What counting issues takes; of the details, when it was closed and how many comments it has. */
export interface IssueOutline
  extends Pick<Issue, 'number' | 'title' | 'labels' | 'state' | 'createdAt' | 'author' | 'type' | 'fields'> {
  readonly details?: Pick<IssueDetails, 'closedAt' | 'commentCount'>;
}

/**
 * Port: the known issues of one repository. Opened by an adapter, which refuses files and databases it cannot trust. Methods
 * reject with ConfigError where the store turns out to be damaged, locked or full, ServiceError where it cannot be reached.
 */
export interface CorpusStore {
  /** `owner/name`. */
  readonly repository: string;
  /**
   * Inserts new issues and takes over what changed in known ones (see `mergeIssue`), in order, all or none: after a
   * crash or an error the store is as it was before the call. An issue that has a tombstone stays out, unless this
   * version of it is newer than the one that went: an old export never brings back what was deleted. That an issue has no
   * type, or no option of a field, is kept as a type or fields that are absent.
   */
  upsert(issues: readonly Issue[]): Promise<UpsertCounts>;
  /** Adds events that it does not know by their id, all or none; returns how many were new. */
  addLabelEvents(events: readonly IdentifiedLabelEvent[]): Promise<number>;
  /** Number of issues. */
  count(): Promise<number>;
  /**
   * All issues in order of time (see `inTimeOrder`), some hundreds at once, so that their texts need not be in memory together;
   * upserts during the iteration may or may not be seen.
   */
  list(): AsyncIterable<readonly Issue[]>;
  /** As `list`, all at once and with nothing but what counts need: in a fraction of the time. */
  outlines(): Promise<IssueOutline[]>;
  get(number: number): Promise<Issue | undefined>;
  /** Those of these issues that it has, in this order; all in memory together. */
  read(numbers: readonly number[]): Promise<Issue[]>;
  /**
   * Labels given and taken, as a scrape or an import saw them, in order of time; equal times in the order of GitHub's ids.
   * An event that came both with and without GitHub's id is there once.
   */
  labelEvents(): Promise<readonly LabelEvent[]>;
  /** Adds events that it does not know by their id, all or none; returns how many were new. */
  addIssueTypeEvents(events: readonly IssueTypeEvent[]): Promise<number>;
  /** Types given, changed and taken, as scrapes saw them, in order of time; equal times in the order of GitHub's ids. */
  issueTypeEvents(): Promise<readonly IssueTypeEvent[]>;
  /** Adds suggestions, all or none; one with a known id takes its place, unless that was updated later. */
  addSuggestions(suggestions: readonly Suggestion[]): Promise<void>;
  /**
   * Suggestions as scrapes last saw them, in the order in which they were made. A label that GitHub told by its number alone has its
   * name, where a scrape has seen it.
   */
  suggestions(): Promise<readonly Suggestion[]>;
  /** Adds comments of ours, all or none; one with a known id takes its place. */
  addOwnComments(comments: readonly OwnComment[]): Promise<void>;
  /** Our comments and their reactions as scrapes last saw them, in the order in which they were made. */
  ownComments(): Promise<readonly OwnComment[]>;
  /** Takes `duplicates`, all of `issue`, for what is known of it, in place of what was. */
  replaceDuplicates(issue: number, duplicates: readonly KnownDuplicate[]): Promise<void>;
  /** What people say repeats another issue, by number; an issue may be said to repeat several. */
  knownDuplicates(): Promise<readonly KnownDuplicate[]>;
  /** Numbers of issues that were deleted, transferred or turned into discussions, ascending. */
  tombstones(): Promise<number[]>;
  /** The newest `updatedAt` of all issues, ISO 8601; absent where no issue says when it was updated. */
  watermark(): Promise<string | undefined>;
  /** Frees the file or the connections; the store is unusable afterwards. Closing twice does nothing. */
  close(): Promise<void>;
}
