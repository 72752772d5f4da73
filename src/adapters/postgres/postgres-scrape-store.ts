import { CORPUS_TABLES } from '../../corpus/corpus-tables.ts';
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
import { readNumber, readText } from '../corpus/schema.ts';
import { readScrapeProgress } from '../corpus/scrape-progress-schema.ts';
import type { Queries } from './database.ts';
import {
  insertIssueTypeEvents,
  insertLabelEvents,
  replaceDuplicatesOf,
  writeOwnComments,
  writeSuggestions,
} from './decision-rows.ts';
import {
  commentsToAsk,
  duplicatesToAsk,
  type NumbersQuestion,
  noteHints,
  noteInquiry,
  suggestionsToAsk,
} from './inquiry-rows.ts';
import { findIssues, upsertIssues } from './issue-rows.ts';
import { PostgresCorpus } from './postgres-corpus.ts';
import { renameLabels } from './rename-labels.ts';
import { replaceRows, toStorable } from './write-rows.ts';

/** What goes with an issue; its events, suggestions and our comments stay: what people corrected and decided is still true. */
const TABLES_OF_ISSUES = ['sighting', 'known_duplicate', 'inquiry'];

/** The issues of one repository in a database, and how far its scrapes have come. */
export class PostgresScrapeStore extends PostgresCorpus implements ScrapeStore {
  async progress(): Promise<ScrapeProgress> {
    return await this.rows.guard(async () => {
      const [row] = await this.rows.read('SELECT progress FROM auto_triager.scrape WHERE repository_id = $1');
      return row === undefined ? NO_PROGRESS : readScrapeProgress(readText(row, 'progress'));
    });
  }

  async commit(step: ScrapeStep): Promise<StepCounts> {
    return await this.rows.write((queries, id) => writeStep(queries, id, step));
  }

  async labels(): Promise<IdentifiedLabel[]> {
    const rows = await this.rows.read('SELECT id, name FROM auto_triager.label WHERE repository_id = $1 ORDER BY id');
    return rows.map((row) => ({ id: readNumber(row, 'id'), name: readText(row, 'name') }));
  }

  /** An issue without a sighting came from an import. */
  async unseen(round: number, limit: number): Promise<number[]> {
    const sql = `
      SELECT issue.number FROM auto_triager.issue LEFT JOIN auto_triager.sighting USING (repository_id, number)
      WHERE issue.repository_id = $1 AND coalesce(round, 0) < $2 ORDER BY issue.number LIMIT $3`;
    return await this.#numbers({ sql, values: [round, limit] });
  }

  async duplicatesToAsk(limit: number): Promise<number[]> {
    return await this.#numbers(duplicatesToAsk(limit));
  }

  async suggestionsToAsk(inquiry: SuggestionInquiry): Promise<number[]> {
    return await this.#numbers(suggestionsToAsk(inquiry));
  }

  async commentsToAsk(inquiry: CommentInquiry): Promise<number[]> {
    return await this.#numbers(commentsToAsk(inquiry));
  }

  async newest(): Promise<number | undefined> {
    const sql = `SELECT number FROM auto_triager.issue WHERE repository_id = $1 AND updated_at IS NOT NULL
      ORDER BY updated_at DESC LIMIT 1`;
    return (await this.#numbers({ sql, values: [] }))[0];
  }

  async highestNumber(): Promise<number> {
    const sql = 'SELECT coalesce(max(number), 0) AS number FROM auto_triager.issue WHERE repository_id = $1';
    return (await this.#numbers({ sql, values: [] }))[0] ?? 0;
  }

  async #numbers({ sql, values }: NumbersQuestion): Promise<number[]> {
    return (await this.rows.read(sql, ...values)).map((row) => readNumber(row, 'number'));
  }
}

async function writeStep(queries: Queries, id: number, step: ScrapeStep): Promise<StepCounts> {
  const { progress, issues = [], unclear = [], events = [], gone = [], labels, renamedLabels } = step;
  const { typeEvents = [], duplicateHints = [], inquiries = [] } = step;
  // Before the issues: those that were fetched have the new names already.
  const renamed = renamedLabels === undefined ? 0 : await renameLabels(queries, id, renamedLabels);
  const counts = await upsertIssues(queries, id, issues);
  const listed = issues.map(({ number }) => number);
  await deleteOf(queries, 'tombstone', { id, numbers: listed });
  const seen = [...listed, ...unclear].map((number) => ({ number, round: progress.recheck.round }));
  await replaceRows(queries, CORPUS_TABLES.sighting, { repositoryId: id, rows: seen });
  const deleted = await bury(queries, id, gone);
  const labelEvents = await insertLabelEvents(queries, id, events);
  await insertIssueTypeEvents(queries, id, typeEvents);
  await noteHints(queries, id, duplicateHints);
  await takeInquiries(queries, id, inquiries);
  if (labels !== undefined) await replaceLabels(queries, id, labels);
  await queries.query(
    `INSERT INTO auto_triager.scrape (repository_id, progress) VALUES ($1, $2)
      ON CONFLICT (repository_id) DO UPDATE SET progress = excluded.progress`,
    [id, toStorable(JSON.stringify(progress))],
  );
  return { ...counts, renamed, deleted, labelEvents };
}

/** Of issues that are not in the corpus nothing is kept. */
async function takeInquiries(queries: Queries, id: number, inquiries: readonly Inquiry[]): Promise<void> {
  if (inquiries.length === 0) return;
  const issues = await findIssues(
    queries,
    id,
    inquiries.map(({ issue }) => issue),
  );
  for (const inquiry of inquiries) {
    const known = issues.get(inquiry.issue);
    if (known === undefined) continue;
    await noteInquiry(queries, id, { ...inquiry, updatedAt: known.updatedAt });
    switch (inquiry.subject) {
      case 'suggestions':
        await writeSuggestions(queries, id, inquiry.suggestions);
        break;
      case 'comments':
        await writeOwnComments(queries, id, inquiry.comments);
        break;
      case 'duplicates':
        await replaceDuplicatesOf(queries, id, { issue: inquiry.issue, duplicates: inquiry.duplicates });
    }
  }
}

/** Number of issues that left; of those that were not there nothing is noted. */
async function bury(queries: Queries, id: number, numbers: readonly number[]): Promise<number> {
  if (numbers.length === 0) return 0;
  await queries.query(
    `INSERT INTO auto_triager.tombstone (repository_id, number, updated_at)
      SELECT repository_id, number, updated_at FROM auto_triager.issue WHERE repository_id = $1 AND number = ANY ($2::bigint[])
      ON CONFLICT (repository_id, number) DO UPDATE SET updated_at = excluded.updated_at`,
    [id, numbers],
  );
  for (const table of TABLES_OF_ISSUES) await deleteOf(queries, table, { id, numbers });
  return await deleteOf(queries, 'issue', { id, numbers });
}

async function deleteOf(
  queries: Queries,
  table: string,
  { id, numbers }: { readonly id: number; readonly numbers: readonly number[] },
): Promise<number> {
  if (numbers.length === 0) return 0;
  const sql = `DELETE FROM auto_triager.${table} WHERE repository_id = $1 AND number = ANY ($2::bigint[]) RETURNING 1`;
  return (await queries.query(sql, [id, numbers])).length;
}

async function replaceLabels(queries: Queries, id: number, labels: readonly IdentifiedLabel[]): Promise<void> {
  await queries.query('DELETE FROM auto_triager.label WHERE repository_id = $1', [id]);
  await replaceRows(queries, CORPUS_TABLES.label, {
    repositoryId: id,
    rows: labels.map(({ id: own, name }) => ({ id: own, name })),
  });
}
