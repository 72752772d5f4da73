import type { CorpusStore, IssueOutline, UpsertCounts } from '../../corpus/corpus-store.ts';
import { inTimeOrder } from '../../corpus/in-time-order.ts';
import type { Issue } from '../../issue/issue.ts';
import type { IssueTypeEvent } from '../../issue/issue-type-event.ts';
import type { KnownDuplicate } from '../../issue/known-duplicate.ts';
import type { IdentifiedLabelEvent, LabelEvent } from '../../issue/label-event.ts';
import type { OwnComment } from '../../issue/own-comment.ts';
import type { Suggestion } from '../../issue/suggestion.ts';
import { isGone, readTimed } from '../corpus/issue-rows.ts';
import { createOutlineReader, OUTLINE_COLUMNS, type OutlineValues } from '../corpus/outline-row.ts';
import {
  readIssueTypeEvent,
  readKnownDuplicate,
  readLabelEvents,
  readOwnComment,
  readSuggestion,
} from '../corpus/read-decisions.ts';
import { readNumber, readOptionalText, readText } from '../corpus/schema.ts';
import type { Database, Queries, Row } from './database.ts';
import {
  insertIssueTypeEvents,
  insertLabelEvents,
  replaceDuplicatesOf,
  writeOwnComments,
  writeSuggestions,
} from './decision-rows.ts';
import { findIssues, upsertIssues } from './issue-rows.ts';
import { RepositoryRows } from './repository-rows.ts';

/** Held at once while all are listed; each chunk is a statement. */
const ISSUES_AT_ONCE = 500;

/** GitHub tells a label by its number; a renamed one has the name that it has now. */
const SUGGESTED_VALUE = `CASE WHEN action = 'add_label' THEN coalesce(label.name, value) ELSE value END AS value`;

/** The issues of one repository in a database. */
export class PostgresCorpus implements CorpusStore {
  readonly repository: string;
  protected readonly rows: RepositoryRows;

  constructor(database: Database, options: { readonly repository: string; readonly place: string }) {
    this.repository = options.repository;
    this.rows = new RepositoryRows(database, options);
  }

  async upsert(issues: readonly Issue[]): Promise<UpsertCounts> {
    return await this.rows.write(async (queries, repositoryId) => {
      const gone = await this.#tombstonesOf(queries, repositoryId, issues);
      const kept = issues.filter((issue) => !isGone(issue, gone.get(issue.number)));
      const counts = await upsertIssues(queries, repositoryId, kept);
      return { ...counts, unchanged: counts.unchanged + issues.length - kept.length };
    });
  }

  async #tombstonesOf(queries: Queries, repositoryId: number, issues: readonly Issue[]): Promise<Map<number, Row>> {
    const rows = await queries.query(
      'SELECT number, updated_at FROM auto_triager.tombstone WHERE repository_id = $1 AND number = ANY ($2::bigint[])',
      [repositoryId, issues.map(({ number }) => number)],
    );
    return new Map(rows.map((row) => [readNumber(row, 'number'), row]));
  }

  async count(): Promise<number> {
    const [row] = await this.rows.read('SELECT count(*) AS count FROM auto_triager.issue WHERE repository_id = $1');
    return row === undefined ? 0 : readNumber(row, 'count');
  }

  /** Orders the numbers first and then reads chunk by chunk, so that the texts are never in memory together. */
  async *list(): AsyncGenerator<readonly Issue[]> {
    const rows = await this.rows.read('SELECT number, created_at FROM auto_triager.issue WHERE repository_id = $1');
    const numbers = inTimeOrder(rows.map(readTimed)).map(({ number }) => number);
    for (let first = 0; first < numbers.length; first += ISSUES_AT_ONCE) {
      yield await this.read(numbers.slice(first, first + ISSUES_AT_ONCE));
    }
  }

  async outlines(): Promise<IssueOutline[]> {
    const readOutline = createOutlineReader();
    const sql = `SELECT ${OUTLINE_COLUMNS.join(', ')} FROM auto_triager.issue WHERE repository_id = $1`;
    const rows = await this.rows.read(sql);
    return inTimeOrder(
      rows.map((row) => readOutline(OUTLINE_COLUMNS.map((column) => row[column]) as unknown as OutlineValues)),
    );
  }

  async get(number: number): Promise<Issue | undefined> {
    return (await this.#find([number])).get(number);
  }

  async read(numbers: readonly number[]): Promise<Issue[]> {
    const issues = await this.#find(numbers);
    return numbers.flatMap((number) => issues.get(number) ?? []);
  }

  async #find(numbers: readonly number[]): Promise<ReadonlyMap<number, Issue>> {
    return (await this.rows.ask((queries, id) => findIssues(queries, id, numbers))) ?? new Map();
  }

  async addLabelEvents(events: readonly IdentifiedLabelEvent[]): Promise<number> {
    return await this.rows.write((queries, id) => insertLabelEvents(queries, id, events));
  }

  async labelEvents(): Promise<readonly LabelEvent[]> {
    const sql = `SELECT id, issue_number, label, action, actor, at FROM auto_triager.label_event
      WHERE repository_id = $1 ORDER BY at, id`;
    return readLabelEvents(await this.rows.read(sql));
  }

  async addIssueTypeEvents(events: readonly IssueTypeEvent[]): Promise<number> {
    return await this.rows.write((queries, id) => insertIssueTypeEvents(queries, id, events));
  }

  async issueTypeEvents(): Promise<readonly IssueTypeEvent[]> {
    const sql = `SELECT id, issue_number, action, from_type, to_type, actor, at FROM auto_triager.issue_type_event
      WHERE repository_id = $1 ORDER BY at, id`;
    return (await this.rows.read(sql)).map(readIssueTypeEvent);
  }

  async addSuggestions(suggestions: readonly Suggestion[]): Promise<void> {
    await this.rows.write((queries, id) => writeSuggestions(queries, id, suggestions));
  }

  async suggestions(): Promise<readonly Suggestion[]> {
    const sql = `SELECT suggestion.id, issue_number, action, ${SUGGESTED_VALUE}, target_id, state, rationale, confidence,
        actor_id, resolved_by_id, created_at, updated_at
      FROM auto_triager.suggestion
      LEFT JOIN auto_triager.label ON label.repository_id = suggestion.repository_id AND label.id = target_id
      WHERE suggestion.repository_id = $1 ORDER BY created_at, suggestion.id`;
    return (await this.rows.read(sql)).map(readSuggestion);
  }

  async addOwnComments(comments: readonly OwnComment[]): Promise<void> {
    await this.rows.write((queries, id) => writeOwnComments(queries, id, comments));
  }

  async ownComments(): Promise<readonly OwnComment[]> {
    const sql = `SELECT id, issue_number, created_at, plus_ones, minus_ones FROM auto_triager.own_comment
      WHERE repository_id = $1 ORDER BY created_at, id`;
    return (await this.rows.read(sql)).map(readOwnComment);
  }

  async replaceDuplicates(issue: number, duplicates: readonly KnownDuplicate[]): Promise<void> {
    await this.rows.write((queries, id) => replaceDuplicatesOf(queries, id, { issue, duplicates }));
  }

  async knownDuplicates(): Promise<readonly KnownDuplicate[]> {
    const sql = `SELECT number, original, source, actor, at FROM auto_triager.known_duplicate
      WHERE repository_id = $1 ORDER BY number, original`;
    return (await this.rows.read(sql)).map(readKnownDuplicate);
  }

  async tombstones(): Promise<number[]> {
    const sql = 'SELECT number FROM auto_triager.tombstone WHERE repository_id = $1 ORDER BY number';
    return (await this.rows.read(sql)).map((row) => readNumber(row, 'number'));
  }

  async watermark(): Promise<string | undefined> {
    const sql = 'SELECT max(updated_at) AS newest FROM auto_triager.issue WHERE repository_id = $1';
    const [row] = await this.rows.read(sql);
    return row === undefined || readOptionalText(row, 'newest') === null ? undefined : readText(row, 'newest');
  }

  async close(): Promise<void> {
    await this.rows.close();
  }
}
