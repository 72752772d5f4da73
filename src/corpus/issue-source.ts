import type { Issue } from '../issue/issue.ts';
import type { IssueTypeEvent } from '../issue/issue-type-event.ts';
import type { KnownDuplicate } from '../issue/known-duplicate.ts';
import type { IdentifiedLabelEvent } from '../issue/label-event.ts';
import type { OwnComment } from '../issue/own-comment.ts';
import type { Suggestion } from '../issue/suggestion.ts';
import type { IdentifiedLabel } from './scrape-store.ts';

/** What every page says beside its rows. */
interface Page {
  readonly kind: 'page';
  /** Leads to the page after this one; absent on the last. */
  readonly next?: string;
  /** To be sent with the same request later. */
  readonly etag?: string;
}

export interface IssuePage extends Page {
  /** Pull requests and rows that are no valid issue are left out. */
  readonly issues: readonly Issue[];
  /** Rows of the page, with what was left out. */
  readonly rowCount: number;
  /** Of the last row, to the letter as the server wrote it: it is sent back, and servers compare it as text. */
  readonly lastUpdatedAt?: string;
  /** How many rows follow this page, where the server says. */
  readonly rowsLeft?: number;
  /** The server's clock, in milliseconds since 1970. */
  readonly serverTimeMs?: number;
}

export interface LabelEventPage extends Page {
  readonly events: readonly IdentifiedLabelEvent[];
  /** On the same pages. */
  readonly typeEvents: readonly IssueTypeEvent[];
  /** Numbers of issues that were marked as duplicates or no longer are; of what, this list does not say. */
  readonly duplicateHints: readonly number[];
  /** Ids of the first and last row, label events or not; absent where the page is empty. */
  readonly newestId?: number;
  readonly oldestId?: number;
}

export interface LabelPage extends Page {
  readonly labels: readonly IdentifiedLabel[];
}

/** The answer to a request with an ETag when nothing changed. */
export interface Unchanged {
  readonly kind: 'unchanged';
}

/** The server does not offer this, to this token or at all. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly reason: string;
}

export interface PageRequest {
  /** `next` of the page before; absent for the first. */
  readonly cursor?: string | undefined;
  readonly etag?: string | undefined;
}

/** Port: where a scrape reads. Every method throws ServiceError when the service refuses or fails for good. */
export interface IssueSource {
  /** `owner/name`. */
  readonly repository: string;
  /** Requests so far, with those that were tried again. */
  requestCount(): number;
  /** All issues updated at `since` or later, oldest update first; `pageSize` from 1 to 100. */
  listChanges(
    request: PageRequest & { readonly since?: string | undefined; readonly pageSize: number },
  ): Promise<IssuePage | Unchanged>;
  /** How many issues and pull requests were updated at `since` or later, roughly; undefined where it is not known. */
  countChanges(since: string | undefined): Promise<number | undefined>;
  /** All issues, in order of creation. */
  listCreated(request: PageRequest): Promise<IssuePage | Unavailable>;
  /** Newest first. */
  listLabelEvents(request: PageRequest): Promise<LabelEventPage | Unchanged | Unavailable>;
  listLabels(request: PageRequest): Promise<LabelPage | Unchanged>;
  /** The label that has this name now, whatever its case; undefined only where the server says that there is none. */
  findLabel(name: string): Promise<IdentifiedLabel | undefined>;
  /**
   * What people say that each of the issues repeats, in the order asked for: marked on GitHub, else said in a comment.
   * Unavailable without a token, which this takes; then nothing was asked.
   */
  readDuplicates(
    numbers: readonly number[],
  ): Promise<{ readonly kind: 'read'; readonly of: readonly (readonly KnownDuplicate[])[] } | Unavailable>;
  /** All suggestions on an issue, whatever became of them; unavailable where the server or the repository has none. */
  listSuggestions(
    number: number,
  ): Promise<{ readonly kind: 'read'; readonly suggestions: readonly Suggestion[] } | Unavailable>;
  /**
   * Our comments on each of at most 25 issues with the counts of their reactions, in the order asked for; undefined for one that nothing
   * is told of. Unavailable without a token, which this takes; then nothing was asked.
   */
  readOwnComments(
    numbers: readonly number[],
  ): Promise<{ readonly kind: 'read'; readonly of: readonly (readonly OwnComment[] | undefined)[] } | Unavailable>;
  /** The issue, or that it is gone: deleted, transferred to another repository, or turned into a discussion. */
  lookUp(number: number): Promise<{ readonly kind: 'present'; readonly issue: Issue } | { readonly kind: 'gone' }>;
}
