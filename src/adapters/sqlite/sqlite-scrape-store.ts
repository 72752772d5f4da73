import type { DatabaseSync } from 'node:sqlite';
import { NO_PROGRESS, type ScrapeProgress } from '../../corpus/scrape-progress.ts';
import type {
  CommentInquiry,
  IdentifiedLabel,
  Inquiry,
  ScrapeStep,
  ScrapeStore,
  StepCounts,
  SuggestionInquiry,
} from '../../corpus/scrape-store.ts';
import { type Row, readNumber, readText } from '../corpus/schema.ts';
import { readScrapeProgress } from '../corpus/scrape-progress-schema.ts';
import {
  listCommentsToAsk,
  listDuplicatesToAsk,
  listSuggestionsToAsk,
  noteHints,
  noteInquiry,
} from './inquiry-table.ts';
import { insertIssueTypeEvents } from './issue-type-event-table.ts';
import { replaceDuplicatesOf } from './known-duplicate-table.ts';
import { insertLabelEvents } from './label-event-table.ts';
import { OF_REPOSITORY } from './of-repository.ts';
import { inTransaction } from './open-database.ts';
import { writeOwnComments } from './own-comment-table.ts';
import { renameLabels } from './rename-labels.ts';
import { SqliteCorpus, type SqliteCorpusOptions } from './sqlite-corpus.ts';
import { writeSuggestions } from './suggestion-table.ts';

/** What goes with an issue; its events, suggestions and our comments stay: what people corrected and decided is still true. */
const TABLES_OF_ISSUES = [
  'issue',
  'issue_detail',
  'issue_type',
  'issue_field',
  'sighting',
  'known_duplicate',
  'inquiry',
];

/** The issues of one repository in a corpus file whose schema is current, and how far its scrapes have come. */
export class SqliteScrapeStore extends SqliteCorpus implements ScrapeStore {
  readonly #database: DatabaseSync;
  readonly #guard: SqliteCorpusOptions['guard'];

  constructor(database: DatabaseSync, options: SqliteCorpusOptions) {
    super(database, options);
    this.#database = database;
    this.#guard = options.guard;
  }

  async progress(): Promise<ScrapeProgress> {
    return this.#guard(() => {
      const [row] = this.#all(`SELECT progress FROM scrape WHERE ${OF_REPOSITORY}`);
      return row === undefined ? NO_PROGRESS : readScrapeProgress(readText(row, 'progress'));
    });
  }

  async commit(step: ScrapeStep): Promise<StepCounts> {
    return this.#guard(() => inTransaction(this.#database, () => this.#writeStep(step)));
  }

  #writeStep(step: ScrapeStep): StepCounts {
    const { progress, issues = [], unclear = [], events = [], gone = [], labels, renamedLabels } = step;
    const { typeEvents = [], duplicateHints = [], inquiries = [] } = step;
    const repositoryId = this.issues.ensureRepository();
    // Before the issues: those that were fetched have the new names already.
    const renamed = renamedLabels === undefined ? 0 : renameLabels(this.#database, repositoryId, renamedLabels);
    const counts = this.issues.upsertAll(repositoryId, issues);
    const listed = issues.map((issue) => issue.number);
    this.#unbury(repositoryId, listed);
    this.#markSeen(repositoryId, [...listed, ...unclear], progress.recheck.round);
    let deleted = 0;
    for (const number of gone) deleted += this.#bury(repositoryId, number);
    const labelEvents = insertLabelEvents(this.#database, repositoryId, events);
    insertIssueTypeEvents(this.#database, repositoryId, typeEvents);
    noteHints(this.#database, repositoryId, duplicateHints);
    for (const inquiry of inquiries) this.#takeInquiry(repositoryId, inquiry);
    if (labels !== undefined) this.#replaceLabels(repositoryId, labels);
    this.#database
      .prepare('INSERT OR REPLACE INTO scrape (repository_id, progress) VALUES (?, ?)')
      .run(repositoryId, JSON.stringify(progress));
    return { ...counts, renamed, deleted, labelEvents };
  }

  #takeInquiry(repositoryId: number, inquiry: Inquiry): void {
    const { issue } = inquiry;
    if (this.issues.find(issue) === undefined) return;
    noteInquiry(this.#database, repositoryId, inquiry);
    switch (inquiry.subject) {
      case 'suggestions':
        writeSuggestions(this.#database, repositoryId, inquiry.suggestions);
        break;
      case 'comments':
        writeOwnComments(this.#database, repositoryId, inquiry.comments);
        break;
      case 'duplicates':
        replaceDuplicatesOf(this.#database, repositoryId, { issue, duplicates: inquiry.duplicates });
    }
  }

  #markSeen(repositoryId: number, numbers: readonly number[], round: number): void {
    const mark = this.#database.prepare(
      'INSERT OR REPLACE INTO sighting (repository_id, number, round) VALUES (?, ?, ?)',
    );
    for (const number of numbers) mark.run(repositoryId, number, round);
  }

  #unbury(repositoryId: number, numbers: readonly number[]): void {
    const remove = this.#database.prepare('DELETE FROM tombstone WHERE repository_id = ? AND number = ?');
    for (const number of numbers) remove.run(repositoryId, number);
  }

  /** Number of issues that left: 0 where it was not there. */
  #bury(repositoryId: number, number: number): number {
    this.#database
      .prepare(
        'INSERT OR REPLACE INTO tombstone (repository_id, number, updated_at) ' +
          'SELECT repository_id, number, updated_at FROM issue WHERE repository_id = ? AND number = ?',
      )
      .run(repositoryId, number);
    const [deleted = 0] = TABLES_OF_ISSUES.map((table) =>
      Number(
        this.#database.prepare(`DELETE FROM ${table} WHERE repository_id = ? AND number = ?`).run(repositoryId, number)
          .changes,
      ),
    );
    return deleted;
  }

  #replaceLabels(repositoryId: number, labels: readonly IdentifiedLabel[]): void {
    this.#database.prepare('DELETE FROM label WHERE repository_id = ?').run(repositoryId);
    const insert = this.#database.prepare('INSERT OR REPLACE INTO label (repository_id, id, name) VALUES (?, ?, ?)');
    for (const { id, name } of labels) insert.run(repositoryId, id, name);
  }

  async labels(): Promise<IdentifiedLabel[]> {
    return this.#guard(() =>
      this.#all(`SELECT id, name FROM label WHERE ${OF_REPOSITORY} ORDER BY id`).map((row) => ({
        id: readNumber(row, 'id'),
        name: readText(row, 'name'),
      })),
    );
  }

  /** An issue without a sighting came from an import. */
  async unseen(round: number, limit: number): Promise<number[]> {
    const sql =
      'SELECT issue.number FROM issue LEFT JOIN sighting USING (repository_id, number) ' +
      `WHERE issue.${OF_REPOSITORY} AND coalesce(round, 0) < ? ORDER BY issue.number LIMIT ?`;
    return this.#guard(() => this.#all(sql, round, limit).map((row) => readNumber(row, 'number')));
  }

  async duplicatesToAsk(limit: number): Promise<number[]> {
    return this.#guard(() => listDuplicatesToAsk(this.#database, this.repository, limit));
  }

  async suggestionsToAsk(inquiry: SuggestionInquiry): Promise<number[]> {
    return this.#guard(() => listSuggestionsToAsk(this.#database, this.repository, inquiry));
  }

  async commentsToAsk(inquiry: CommentInquiry): Promise<number[]> {
    return this.#guard(() => listCommentsToAsk(this.#database, this.repository, inquiry));
  }

  async newest(): Promise<number | undefined> {
    const sql = `SELECT number FROM issue WHERE ${OF_REPOSITORY} AND updated_at IS NOT NULL ORDER BY updated_at DESC LIMIT 1`;
    return this.#guard(() => this.#all(sql).map((row) => readNumber(row, 'number'))[0]);
  }

  async highestNumber(): Promise<number> {
    const sql = `SELECT coalesce(max(number), 0) AS highest FROM issue WHERE ${OF_REPOSITORY}`;
    return this.#guard(() => readNumber(this.#all(sql)[0] ?? {}, 'highest'));
  }

  #all(sql: string, ...more: readonly number[]): Row[] {
    return this.#database.prepare(sql).all(this.repository, ...more);
  }
}
