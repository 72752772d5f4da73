import type { Issue } from '../issue/issue.ts';
import type { IdentifiedLabelEvent } from '../issue/label-event.ts';
import type { CorpusStore } from './corpus-store.ts';
import type { ImportFormName } from './import-forms/import-forms.ts';
import type { IssueStream } from './issue-stream.ts';
import type { Place } from './json-values/value-scanner.ts';
import type { MissableFact } from './missing-facts.ts';
import { type Found, type FoundIssue, type ReadIssuesOptions, readIssues } from './read-issues.ts';
import { StreamFault } from './stream-fault.ts';

/** Issues per transaction: large enough to be quick, small enough to lose little when the import is interrupted. */
const BATCH_SIZE = 500;
/** Faults that are described one by one; the rest is counted. */
const MAX_REPORTED_FAULTS = 20;
/** Other repositories that are named; a public archive has issues of a million. */
const MAX_REPORTED_REPOSITORIES = 5;

export interface ImportFault extends Partial<Place> {
  /** The stream's name. */
  readonly file: string;
  readonly reason: string;
}

export interface ImportResult {
  readonly inserted: number;
  readonly changed: number;
  /** Seen again as they were, or in an older version. */
  readonly unchanged: number;
  /** New ones. */
  readonly labelEvents: number;
  /** Issues that were read, by form, repeated ones each time. */
  readonly forms: Partial<Record<ImportFormName, number>>;
  /** Skipped. */
  readonly pullRequests: number;
  /** Events that hold no issue; skipped. */
  readonly otherEvents: number;
  /** Issues and pull requests that say they belong to other repositories; skipped. */
  readonly otherRepositories: { readonly count: number; readonly names: readonly string[] };
  /** Issues that lack a fact, by fact. */
  readonly missing: Partial<Record<MissableFact, number>>;
  /** Values with bytes that are no UTF-8. */
  readonly notUtf8: number;
  /** Values and lines that hold no valid issue; the others were imported. */
  readonly invalid: number;
  /** Files that could not be read, or not to their end. */
  readonly brokenFiles: number;
  /** The first faults, in order. */
  readonly invalidLines: readonly ImportFault[];
}

export interface ImportRequest extends ReadIssuesOptions {
  readonly streams: AsyncIterable<IssueStream>;
  readonly store: CorpusStore;
}

/**
 * Imports issues and their label events into the store, in batches that are written whole or not at all. An import that
 * was interrupted is continued by importing again. A stream that fails with a `StreamFault` is a fault of its own, after
 * what was read of it. Rejects with what else the store or the streams throw.
 */
export async function importIssues({ streams, store, ...options }: ImportRequest): Promise<ImportResult> {
  const session = new ImportSession(store);
  for await (const { name, chunks } of streams) {
    try {
      for await (const found of readIssues(chunks, options)) {
        session.take(found, name);
        if (session.isFull) await session.flush();
      }
    } catch (error) {
      if (!(error instanceof StreamFault)) throw error;
      session.addFault({ file: name, reason: error.message });
    }
  }
  await session.flush();
  return session.result();
}

/** What has been read, and what of it has not been written yet. */
class ImportSession {
  readonly #store: CorpusStore;
  #issues: Issue[] = [];
  #labelEvents: IdentifiedLabelEvent[] = [];
  readonly #counts = { inserted: 0, changed: 0, unchanged: 0, labelEvents: 0 };
  readonly #skipped = { pullRequests: 0, otherEvents: 0, notUtf8: 0, invalid: 0, brokenFiles: 0 };
  readonly #forms: Partial<Record<ImportFormName, number>> = {};
  readonly #missing: Partial<Record<MissableFact, number>> = {};
  readonly #repositories = new Set<string>();
  #ofOtherRepositories = 0;
  readonly #faults: ImportFault[] = [];

  constructor(store: CorpusStore) {
    this.#store = store;
  }

  take(found: Found, file: string): void {
    switch (found.kind) {
      case 'issue':
        this.#takeIssue(found);
        break;
      case 'pull-request':
        this.#skipped.pullRequests += 1;
        break;
      case 'other-event':
        this.#skipped.otherEvents += 1;
        break;
      case 'other-repository':
        this.#ofOtherRepositories += 1;
        if (this.#repositories.size < MAX_REPORTED_REPOSITORIES) this.#repositories.add(found.repository);
        break;
      case 'not-utf8':
        this.#skipped.notUtf8 += 1;
        break;
      case 'fault':
        this.addFault({ file, ...found.place, reason: found.reason });
        break;
    }
  }

  addFault(fault: ImportFault): void {
    if (fault.line === undefined) this.#skipped.brokenFiles += 1;
    else this.#skipped.invalid += 1;
    if (this.#faults.length < MAX_REPORTED_FAULTS) this.#faults.push(fault);
  }

  #takeIssue({ issue, form, labelEvents, missing }: FoundIssue): void {
    this.#forms[form] = (this.#forms[form] ?? 0) + 1;
    for (const fact of missing) this.#missing[fact] = (this.#missing[fact] ?? 0) + 1;
    this.#issues.push(issue);
    this.#labelEvents.push(...labelEvents);
  }

  get isFull(): boolean {
    return this.#issues.length >= BATCH_SIZE;
  }

  async flush(): Promise<void> {
    if (this.#issues.length === 0) return;
    const { inserted, changed, unchanged } = await this.#store.upsert(this.#issues);
    this.#counts.inserted += inserted;
    this.#counts.changed += changed;
    this.#counts.unchanged += unchanged;
    if (this.#labelEvents.length > 0) this.#counts.labelEvents += await this.#store.addLabelEvents(this.#labelEvents);
    this.#issues = [];
    this.#labelEvents = [];
  }

  result(): ImportResult {
    return {
      ...this.#counts,
      forms: this.#forms,
      ...this.#skipped,
      otherRepositories: { count: this.#ofOtherRepositories, names: [...this.#repositories] },
      missing: this.#missing,
      invalidLines: this.#faults,
    };
  }
}
