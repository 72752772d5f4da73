import type { Log, Progress } from '../shared/log.ts';
import type { Deadline } from '../shared/retry.ts';
import type { IssueSource } from './issue-source.ts';
import type { ScrapeProgress } from './scrape-progress.ts';
import type { ScrapeCounts } from './scrape-report.ts';
import type { ScrapeStep, ScrapeStore, StepCounts } from './scrape-store.ts';

export interface ScrapeRequest {
  readonly source: IssueSource;
  readonly store: ScrapeStore;
  readonly log: Log;
  /** No page is asked for after it. */
  readonly deadline: Deadline;
  /** Most issues of the list of changes to insert or change in this run; the re-check has its own bounds. */
  readonly limit?: number | undefined;
  /** ISO 8601; a corpus that is new takes only issues that were updated since then. */
  readonly since?: string | undefined;
  /** Most pages of label events to read in this run; with 0 none are read. */
  readonly eventPages: number;
  /** Whether the triager proposes changes on GitHub, so that there is something to ask for. */
  readonly hasSuggestions?: boolean | undefined;
  /** Whether triage comments, so that there may be reactions to ask for. */
  readonly hasComments?: boolean | undefined;
}

/** One run: what it was asked for, how far it has come, and what it has done. */
export class ScrapeSession {
  readonly request: ScrapeRequest;
  /** Whether an earlier run had already read the list of changes to its end. */
  readonly wasComplete: boolean;
  progress: ScrapeProgress;
  pages = 0;
  #bar: Progress | undefined;
  #rowsDone = 0;
  readonly #counts = { inserted: 0, changed: 0, unchanged: 0, renamed: 0, deleted: 0, labelEvents: 0 };

  private constructor(request: ScrapeRequest, progress: ScrapeProgress) {
    this.request = request;
    this.progress = progress;
    this.wasComplete = progress.changes.isComplete;
  }

  /** Goes on where the store says that the run before ended. */
  static async start(request: ScrapeRequest): Promise<ScrapeSession> {
    return new ScrapeSession(request, await request.store.progress());
  }

  /** Writes what one answer brought together with the progress it makes. */
  async commit(change: Partial<ScrapeProgress>, step: Omit<ScrapeStep, 'progress'> = {}): Promise<StepCounts> {
    const progress = { ...this.progress, ...change };
    const counts = await this.request.store.commit({ ...step, progress });
    this.progress = progress;
    for (const key of ['inserted', 'changed', 'unchanged', 'renamed', 'deleted', 'labelEvents'] as const) {
      this.#counts[key] += counts[key];
    }
    return counts;
  }

  /** As `commit`, for a page that the server listed. */
  async commitPage(change: Partial<ScrapeProgress>, step: Omit<ScrapeStep, 'progress'> = {}): Promise<StepCounts> {
    const counts = await this.commit(change, step);
    this.pages += 1;
    return counts;
  }

  startProgress(label: string, totalRows: number): void {
    this.stopProgress();
    this.#rowsDone = 0;
    this.#bar = this.request.log.progress(label, totalRows, 'issues');
  }

  /** So many rows more are done. */
  tick(rows: number): void {
    this.#rowsDone += Math.max(0, rows);
    this.#bar?.update(this.#rowsDone);
  }

  stopProgress(): void {
    this.#bar?.stop();
    this.#bar = undefined;
  }

  isOutOfTime(): boolean {
    return this.request.deadline.remainingMs() <= 0;
  }

  /** How many issues may still be taken; infinite without a limit. Renamed labels cost nothing of it. */
  remainingLimit(): number {
    const { limit = Number.POSITIVE_INFINITY } = this.request;
    return Math.max(0, limit - this.#counts.inserted - this.#counts.changed);
  }

  counts(): ScrapeCounts {
    const { since } = this.progress.changes;
    const { renamed, changed, ...counts } = this.#counts;
    return {
      requests: this.request.source.requestCount(),
      pages: this.pages,
      ...counts,
      changed: changed + renamed,
      ...(since !== undefined && { watermark: since }),
    };
  }
}
