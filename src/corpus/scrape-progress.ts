/**
 * How far the scrapes of one repository have come. It is stored with the rows that it speaks of, in one transaction, so
 * that a run that was killed goes on after its last complete page.
 *
 * Cursors are opaque: what an `IssueSource` gave for the next page. Times are the server's own words, never this
 * machine's clock, which may be wrong.
 */
export interface ScrapeProgress {
  readonly changes: ChangesProgress;
  readonly events: EventsProgress;
  readonly recheck: RecheckProgress;
  /** Absent before suggestions were first asked for. */
  readonly suggestions?: InquiryProgress;
  /** Absent before reactions on our comments were first asked for. */
  readonly comments?: InquiryProgress;
  /** ETag of the labels, where one page holds them all. */
  readonly labelsEtag?: string;
}

export interface ChangesProgress {
  /** Everything that was updated before has been taken over; absent before the first page. */
  readonly since?: string;
  /** The next page under `since`; only inside a moment in which more issues were updated than one page holds. */
  readonly cursor?: string;
  /** Whether the list has been read to its end since the repository was first scraped. */
  readonly isComplete: boolean;
  /** Only issues that were updated since then belong to the corpus; absent where all do. */
  readonly floor?: string;
  /** Answer to the request with exactly `since`. */
  readonly etag?: string;
}

export interface EventsProgress {
  /** Newest event that was reached by a walk that has ended: walks end there. */
  readonly seenId?: number;
  /** The walk that is under way, newest events first. */
  readonly walk?: { readonly newestId: number; readonly cursor: string; readonly pages: number };
  readonly etag?: string;
}

/** A round lists every issue once, spread over many runs; those that were not listed are then asked for one by one. */
export interface RecheckProgress {
  /** 1 while the first scrape runs. */
  readonly round: number;
  readonly cursor?: string;
  /** Whether this round has listed everything and is asking for the missing ones. */
  readonly isWalked: boolean;
}

export interface InquiryProgress {
  /** Issues updated before were never asked about. */
  readonly since: string;
  /** Counts the runs that asked. */
  readonly turn: number;
}

/** Before the first request. */
export const NO_PROGRESS: ScrapeProgress = {
  changes: { isComplete: false },
  events: {},
  recheck: { round: 1, isWalked: true },
};
