import type { Issue } from '../issue/issue.ts';
import type { IssueTypeEvent } from '../issue/issue-type-event.ts';
import type { KnownDuplicate } from '../issue/known-duplicate.ts';
import type { IdentifiedLabelEvent } from '../issue/label-event.ts';
import type { OwnComment } from '../issue/own-comment.ts';
import type { Suggestion } from '../issue/suggestion.ts';
import type { CorpusStore, UpsertCounts } from './corpus-store.ts';
import type { ScrapeProgress } from './scrape-progress.ts';

/** A label with the number that stays when it is renamed. */
export interface IdentifiedLabel {
  readonly id: number;
  readonly name: string;
}

/** What GitHub was asked about one issue, and said. */
export type Inquiry = { readonly issue: number; readonly turn: number } & (
  | { readonly subject: 'duplicates'; readonly duplicates: readonly KnownDuplicate[] }
  | { readonly subject: 'suggestions'; readonly suggestions: readonly Suggestion[] }
  | { readonly subject: 'comments'; readonly comments: readonly OwnComment[] }
);

/** Which issues may have suggestions, or decisions on them, that are not known. */
export interface SuggestionInquiry {
  /**
   * `changed`: those that were updated at `since` or later, and after they were last asked about, oldest update first;
   * `pending`: those of which a suggestion waits, longest unasked first, since GitHub tells of a dismissal nowhere else.
   */
  readonly which: 'changed' | 'pending';
  /** ISO 8601. */
  readonly since: string;
  readonly limit: number;
}

/** Which issues may have a comment of ours, or reactions on it, that are not known. */
export interface CommentInquiry {
  /**
   * `changed`: those with comments that were updated at `since` or later, and after they were last asked about, oldest update
   * first; `known`: those with a comment of ours that was written at `since` or later, longest unasked first, since a reaction
   * does not count as an update.
   */
  readonly which: 'changed' | 'known';
  /** ISO 8601. */
  readonly since: string;
  readonly limit: number;
}

/** What one answer brings. */
export interface ScrapeStep {
  readonly progress: ScrapeProgress;
  /** As the server lists them now: they count as seen in the re-check's round, and as no longer gone. */
  readonly issues?: readonly Issue[];
  /** Numbers of issues that count as seen in the round, although it is not known what became of them. */
  readonly unclear?: readonly number[];
  /** Those that are known already are left out. */
  readonly events?: readonly IdentifiedLabelEvent[];
  readonly typeEvents?: readonly IssueTypeEvent[];
  /** Numbers of issues that were marked as duplicates, or no longer are: of what is to be asked. */
  readonly duplicateHints?: readonly number[];
  /** Of issues that are not in the corpus nothing is kept. */
  readonly inquiries?: readonly Inquiry[];
  /** Numbers of issues that the server no longer has; they leave the corpus for good. */
  readonly gone?: readonly number[];
  /** All labels of the repository. */
  readonly labels?: readonly IdentifiedLabel[];
  /** New name by old name; undefined where the label was deleted. Applied to all issues and label events. */
  readonly renamedLabels?: ReadonlyMap<string, string | undefined>;
}

export interface StepCounts extends UpsertCounts {
  /** Issues whose labels were renamed or taken off with `renamedLabels`. */
  readonly renamed: number;
  readonly deleted: number;
  /** New ones. */
  readonly labelEvents: number;
}

/** Port: a corpus that a scrape writes to. */
export interface ScrapeStore extends CorpusStore {
  progress(): Promise<ScrapeProgress>;
  /** Writes all of it or none: after a crash or an error the store is as it was before the call. */
  commit(step: ScrapeStep): Promise<StepCounts>;
  /** The labels as `commit` last got them. */
  labels(): Promise<IdentifiedLabel[]>;
  /** Issues that were not seen in `round`, lowest numbers first. */
  unseen(round: number, limit: number): Promise<number[]>;
  /**
   * Issues of which GitHub is to be asked what they repeat, highest numbers first: those with a hint, and those that were
   * closed as a duplicate of nobody knows what, until an inquiry says how they are now.
   */
  duplicatesToAsk(limit: number): Promise<number[]>;
  /** Numbers of issues. */
  suggestionsToAsk(inquiry: SuggestionInquiry): Promise<number[]>;
  /** Numbers of issues. */
  commentsToAsk(inquiry: CommentInquiry): Promise<number[]>;
  /** Number of the issue that was updated last; undefined where no issue says when it was. */
  newest(): Promise<number | undefined>;
  /** The highest number of all issues; 0 where there are none. */
  highestNumber(): Promise<number>;
}
