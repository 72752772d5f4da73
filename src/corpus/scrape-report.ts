/** How a scrape ended, and what it did. */
export type ScrapeReport = ScrapeEnd & ScrapeCounts;

export type ScrapeEnd =
  /** The corpus holds everything that the server listed. */
  | { readonly kind: 'complete' }
  /** Something is left for the next run, which goes on there. */
  | {
      readonly kind: 'stopped';
      /** A sentence for people. */
      readonly reason: string;
      /** ISO 8601; when the server will answer again, where it said so. */
      readonly resumeAfter?: string;
    };

export interface ScrapeCounts {
  /** Sent to the server, with those that were tried again. */
  readonly requests: number;
  /** Pages of issues, label events and labels that were committed. */
  readonly pages: number;
  readonly inserted: number;
  readonly changed: number;
  /** Seen again as they were: every page begins with the last rows of the page before. */
  readonly unchanged: number;
  readonly deleted: number;
  /** New ones. */
  readonly labelEvents: number;
  /** Everything that was updated before is in the corpus, ISO 8601; absent before the first page. */
  readonly watermark?: string;
}
