import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { IssueOutline, UpsertCounts } from '../../corpus/corpus-store.ts';
import { mergeIssue } from '../../corpus/merge-issue.ts';
import type { Issue, IssueDetails, IssueFields } from '../../issue/issue.ts';
import { createOutlineReader, OUTLINE_COLUMNS, type OutlineValues } from '../corpus/outline-row.ts';
import { readIssue, readNumber } from '../corpus/schema.ts';
import { OF_REPOSITORY } from './of-repository.ts';

const COLUMNS = ['number', 'state', 'created_at', 'updated_at', 'author', 'labels', 'title', 'body'];
const DETAIL_COLUMNS = [
  'state_reason',
  'author_association',
  'closed_at',
  'comment_count',
  'reaction_count',
  'milestone',
];

const FACT_COLUMNS = { type: 'type', field: 'fields' } as const;

export interface IssueTableOptions {
  readonly repository: string;
  /** False in a file that older versions of the program wrote and that may not be changed now. */
  readonly hasDetails: boolean;
  /** As `hasDetails`, for their types and fields. */
  readonly hasTypes: boolean;
}

/** Reads and writes the issues of one repository, row by row; transactions are the caller's. */
export class IssueTable {
  readonly #database: DatabaseSync;
  readonly #repository: string;
  readonly #select: StatementSync;
  readonly #selectOutlines: StatementSync;

  constructor(database: DatabaseSync, { repository, hasDetails, hasTypes }: IssueTableOptions) {
    this.#database = database;
    this.#repository = repository;
    const columns = [...(hasDetails ? DETAIL_COLUMNS : []), ...(hasTypes ? ['type', 'fields'] : [])];
    const joined = [...(hasDetails ? ['issue_detail'] : []), ...(hasTypes ? ['issue_type', 'issue_field'] : [])];
    const join = joined.map((table) => `LEFT JOIN ${table} USING (repository_id, number)`).join(' ');
    const own = COLUMNS.map((column) => `issue.${column}`);
    const from = `FROM issue ${join} WHERE ${OF_REPOSITORY}`;
    this.#select = database.prepare(`SELECT ${[...own, ...columns].join(', ')} ${from} AND issue.number = ?`);
    const known = new Set([...COLUMNS, ...columns]);
    const outline = OUTLINE_COLUMNS.map((column) => (known.has(column) ? column : `NULL AS ${column}`));
    this.#selectOutlines = database.prepare(`SELECT ${outline.join(', ')} ${from}`);
    // Objects with names would take as long again as the rows.
    this.#selectOutlines.setReturnArrays(true);
  }

  find(number: number): Issue | undefined {
    const row = this.#select.get(this.#repository, number);
    return row === undefined ? undefined : readIssue(row);
  }

  /** All issues, in any order. Row by row, so that rows are gone while the next are read. */
  outlines(): IssueOutline[] {
    const readOutline = createOutlineReader();
    const outlines: IssueOutline[] = [];
    const rows = this.#selectOutlines.iterate(this.#repository) as Iterable<unknown> as Iterable<OutlineValues>;
    for (const row of rows) outlines.push(readOutline(row));
    return outlines;
  }

  /** Takes the issues over (see `mergeIssue`), in order. */
  upsertAll(repositoryId: number, issues: readonly Issue[]): UpsertCounts {
    const counts = { inserted: 0, changed: 0, unchanged: 0 };
    const write = this.#database.prepare(insertInto('issue', COLUMNS));
    const writeDetails = this.#database.prepare(insertInto('issue_detail', ['number', ...DETAIL_COLUMNS]));
    const writeType = this.#createFactWriter(repositoryId, 'type');
    const writeFields = this.#createFactWriter(repositoryId, 'field');
    for (const issue of issues) {
      const stored = this.find(issue.number);
      const next = stored === undefined ? issue : mergeIssue(stored, issue);
      if (next === undefined) {
        counts.unchanged += 1;
        continue;
      }
      write.run(repositoryId, ...toValues(next));
      if (next.details !== undefined) writeDetails.run(repositoryId, next.number, ...toDetailValues(next.details));
      writeType(next.number, stored?.type, next.type);
      writeFields(next.number, toFieldsText(stored?.fields), toFieldsText(next.fields));
      counts[stored === undefined ? 'inserted' : 'changed'] += 1;
    }
    return counts;
  }

  /** Keeps a fact in a table of its own, with a row only for the issues that have it. */
  #createFactWriter(repositoryId: number, fact: keyof typeof FACT_COLUMNS) {
    const table = `issue_${fact}`;
    const write = this.#database.prepare(insertInto(table, ['number', FACT_COLUMNS[fact]]));
    const remove = this.#database.prepare(`DELETE FROM ${table} WHERE repository_id = ? AND number = ?`);
    return (number: number, before: string | null = null, now: string | null = null): void => {
      if (now !== null) write.run(repositoryId, number, now);
      else if (before !== null) remove.run(repositoryId, number);
    };
  }

  /** Id of the repository's row, which is made where there is none. */
  ensureRepository(): number {
    this.#database.prepare('INSERT OR IGNORE INTO repository (name) VALUES (?)').run(this.#repository);
    const row = this.#database.prepare('SELECT id FROM repository WHERE name = ?').get(this.#repository);
    return readNumber(row ?? {}, 'id');
  }
}

function insertInto(table: string, columns: readonly string[]): string {
  const marks = columns.map(() => '?').join(', ');
  return `INSERT OR REPLACE INTO ${table} (repository_id, ${columns.join(', ')}) VALUES (?, ${marks})`;
}

/** In the order of `COLUMNS`. */
function toValues(issue: Issue): (string | number | null)[] {
  const { number, state, createdAt = null, updatedAt = null, author = null, labels, title, body } = issue;
  return [number, state, createdAt, updatedAt, author, JSON.stringify(labels), title, body];
}

/** In the order of `DETAIL_COLUMNS`. */
function toDetailValues(details: IssueDetails): (string | number | null)[] {
  const { stateReason = null, authorAssociation = null, closedAt = null } = details;
  const { commentCount = null, reactionCount = null, milestone = null } = details;
  return [stateReason, authorAssociation, closedAt, commentCount, reactionCount, milestone];
}

/** Undefined where no option is chosen. */
function toFieldsText(fields: IssueFields = {}): string | undefined {
  return Object.keys(fields).length === 0 ? undefined : JSON.stringify(fields);
}
