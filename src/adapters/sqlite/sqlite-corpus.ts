import type { DatabaseSync } from 'node:sqlite';
import type { CorpusStore, IssueOutline, UpsertCounts } from '../../corpus/corpus-store.ts';
import { inTimeOrder } from '../../corpus/in-time-order.ts';
import type { Issue } from '../../issue/issue.ts';
import type { IssueTypeEvent } from '../../issue/issue-type-event.ts';
import type { KnownDuplicate } from '../../issue/known-duplicate.ts';
import type { IdentifiedLabelEvent, LabelEvent } from '../../issue/label-event.ts';
import type { OwnComment } from '../../issue/own-comment.ts';
import type { Suggestion } from '../../issue/suggestion.ts';
import { isGone, readTimed } from '../corpus/issue-rows.ts';
import { readNumber, readText } from '../corpus/schema.ts';
import { IssueTable } from './issue-table.ts';
import { insertIssueTypeEvents, listIssueTypeEvents } from './issue-type-event-table.ts';
import { listKnownDuplicates, replaceDuplicatesOf } from './known-duplicate-table.ts';
import { insertLabelEvents, listLabelEvents } from './label-event-table.ts';
import { OF_REPOSITORY } from './of-repository.ts';
import { inTransaction, readPragma } from './open-database.ts';
import { listOwnComments, writeOwnComments } from './own-comment-table.ts';
import { listSuggestions, writeSuggestions } from './suggestion-table.ts';

/** From this version on, the schema has what scrapes keep: details, label events, tombstones. */
const SCRAPE_VERSION = 3;
/** From this version on, it has issue types, suggestions and known duplicates. */
const DECISION_VERSION = 6;
/** From this version on, it has our comments. */
const COMMENT_VERSION = 7;

/** Held at once while all are listed: their texts are some MB. */
const ISSUES_AT_ONCE = 256;

export interface SqliteCorpusOptions {
  readonly repository: string;
  /** Runs work on the file and translates SQLite's errors. */
  readonly guard: <Result>(work: () => Result) => Result;
}

/** The issues of one repository in a corpus file whose schema is current, or older where nothing is written. */
export class SqliteCorpus implements CorpusStore {
  readonly repository: string;
  protected readonly issues: IssueTable;
  readonly #database: DatabaseSync;
  readonly #guard: SqliteCorpusOptions['guard'];
  readonly #hasScrapes: boolean;
  readonly #hasDecisions: boolean;
  readonly #hasComments: boolean;

  constructor(database: DatabaseSync, { repository, guard }: SqliteCorpusOptions) {
    this.repository = repository;
    this.#database = database;
    this.#guard = guard;
    const version = readPragma(database, 'user_version');
    this.#hasScrapes = version >= SCRAPE_VERSION;
    this.#hasDecisions = version >= DECISION_VERSION;
    this.#hasComments = version >= COMMENT_VERSION;
    this.issues = new IssueTable(database, {
      repository,
      hasDetails: this.#hasScrapes,
      hasTypes: this.#hasDecisions,
    });
  }

  async upsert(issues: readonly Issue[]): Promise<UpsertCounts> {
    return this.#guard(() =>
      inTransaction(this.#database, () => {
        const repositoryId = this.issues.ensureRepository();
        const tombstone = this.#database.prepare(
          'SELECT updated_at FROM tombstone WHERE repository_id = ? AND number = ?',
        );
        const kept = issues.filter((issue) => !isGone(issue, tombstone.get(repositoryId, issue.number)));
        const counts = this.issues.upsertAll(repositoryId, kept);
        return { ...counts, unchanged: counts.unchanged + issues.length - kept.length };
      }),
    );
  }

  async count(): Promise<number> {
    return this.#guard(() => {
      const row = this.#database
        .prepare(`SELECT count(*) AS count FROM issue WHERE ${OF_REPOSITORY}`)
        .get(this.repository);
      return readNumber(row ?? {}, 'count');
    });
  }

  /** Orders the numbers first and then reads chunk by chunk, so that the texts are never in memory together. */
  async *list(): AsyncGenerator<readonly Issue[]> {
    const rows = this.#guard(() =>
      this.#database
        .prepare(`SELECT number, created_at FROM issue WHERE ${OF_REPOSITORY}`)
        .all(this.repository)
        .map(readTimed),
    );
    const numbers = inTimeOrder(rows).map(({ number }) => number);
    for (let first = 0; first < numbers.length; first += ISSUES_AT_ONCE) {
      yield await this.read(numbers.slice(first, first + ISSUES_AT_ONCE));
    }
  }

  async outlines(): Promise<IssueOutline[]> {
    return this.#guard(() => inTimeOrder(this.issues.outlines()));
  }

  async get(number: number): Promise<Issue | undefined> {
    return this.#guard(() => this.issues.find(number));
  }

  async read(numbers: readonly number[]): Promise<Issue[]> {
    return this.#guard(() => numbers.flatMap((number) => this.issues.find(number) ?? []));
  }

  async addLabelEvents(events: readonly IdentifiedLabelEvent[]): Promise<number> {
    return this.#guard(() =>
      inTransaction(this.#database, () => insertLabelEvents(this.#database, this.issues.ensureRepository(), events)),
    );
  }

  async labelEvents(): Promise<readonly LabelEvent[]> {
    if (!this.#hasScrapes) return [];
    return this.#guard(() => listLabelEvents(this.#database, this.repository));
  }

  async addIssueTypeEvents(events: readonly IssueTypeEvent[]): Promise<number> {
    return this.#write((repositoryId) => insertIssueTypeEvents(this.#database, repositoryId, events));
  }

  async issueTypeEvents(): Promise<readonly IssueTypeEvent[]> {
    return this.#listDecisions(listIssueTypeEvents);
  }

  async addSuggestions(suggestions: readonly Suggestion[]): Promise<void> {
    this.#write((repositoryId) => writeSuggestions(this.#database, repositoryId, suggestions));
  }

  async suggestions(): Promise<readonly Suggestion[]> {
    return this.#listDecisions(listSuggestions);
  }

  async addOwnComments(comments: readonly OwnComment[]): Promise<void> {
    this.#write((repositoryId) => writeOwnComments(this.#database, repositoryId, comments));
  }

  async ownComments(): Promise<readonly OwnComment[]> {
    if (!this.#hasComments) return [];
    return this.#guard(() => listOwnComments(this.#database, this.repository));
  }

  async replaceDuplicates(issue: number, duplicates: readonly KnownDuplicate[]): Promise<void> {
    this.#write((repositoryId) => replaceDuplicatesOf(this.#database, repositoryId, { issue, duplicates }));
  }

  async knownDuplicates(): Promise<readonly KnownDuplicate[]> {
    return this.#listDecisions(listKnownDuplicates);
  }

  #write<Result>(work: (repositoryId: number) => Result): Result {
    return this.#guard(() => inTransaction(this.#database, () => work(this.issues.ensureRepository())));
  }

  #listDecisions<Item>(list: (database: DatabaseSync, repository: string) => Item[]): readonly Item[] {
    if (!this.#hasDecisions) return [];
    return this.#guard(() => list(this.#database, this.repository));
  }

  async tombstones(): Promise<number[]> {
    if (!this.#hasScrapes) return [];
    const sql = `SELECT number FROM tombstone WHERE ${OF_REPOSITORY} ORDER BY number`;
    return this.#guard(() =>
      this.#database
        .prepare(sql)
        .all(this.repository)
        .map((row) => readNumber(row, 'number')),
    );
  }

  async watermark(): Promise<string | undefined> {
    return this.#guard(() => {
      const row = this.#database
        .prepare(`SELECT max(updated_at) AS newest FROM issue WHERE ${OF_REPOSITORY}`)
        .get(this.repository);
      return row === undefined || row.newest === null ? undefined : readText(row, 'newest');
    });
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#guard(() => this.#database.close());
  }
}
