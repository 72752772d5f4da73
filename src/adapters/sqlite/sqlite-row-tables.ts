import type { DatabaseSync } from 'node:sqlite';
import type { CopiedRow, RowRange, RowTables } from '../../corpus/copy-tables.ts';
import type { CorpusTable } from '../../corpus/corpus-tables.ts';
import { readNumber } from '../corpus/schema.ts';
import { IssueTable } from './issue-table.ts';
import { inTransaction } from './open-database.ts';
import type { SqliteCorpusOptions } from './sqlite-corpus.ts';

/** Facts of an issue that are in tables of their own, where there are any. */
const ISSUE_PARTS: Readonly<Record<string, readonly string[]>> = {
  issue_detail: ['state_reason', 'author_association', 'closed_at', 'comment_count', 'reaction_count', 'milestone'],
  issue_type: ['type'],
  issue_field: ['fields'],
};

/** The rows of one repository in a corpus file whose schema is current. */
export class SqliteRowTables implements RowTables {
  readonly #database: DatabaseSync;
  readonly #guard: SqliteCorpusOptions['guard'];
  readonly #repositoryId: number;

  constructor(database: DatabaseSync, { repository, guard }: SqliteCorpusOptions) {
    this.#database = database;
    this.#guard = guard;
    const issues = new IssueTable(database, { repository, hasDetails: true, hasTypes: true });
    this.#repositoryId = guard(() => inTransaction(database, () => issues.ensureRepository()));
  }

  async count({ name }: CorpusTable): Promise<number> {
    const sql = `SELECT count(*) AS count FROM ${name} WHERE repository_id = ?`;
    return this.#guard(() => readNumber(this.#database.prepare(sql).get(this.#repositoryId) ?? {}, 'count'));
  }

  async read({ name, key, columns }: CorpusTable, { after, upTo, limit }: RowRange): Promise<CopiedRow[]> {
    const keys = key.map((column) => `${name}.${column}`).join(', ');
    const marks = key.map(() => '?').join(', ');
    const parts = name === 'issue' ? Object.keys(ISSUE_PARTS) : [];
    const join = parts.map((part) => `LEFT JOIN ${part} USING (repository_id, number)`).join(' ');
    const conditions = [
      `${name}.repository_id = ?`,
      ...(after === undefined ? [] : [`(${keys}) > (${marks})`]),
      ...(upTo === undefined || key.length === 0 ? [] : [`(${keys}) <= (${marks})`]),
    ];
    const order = key.length === 0 ? '' : `ORDER BY ${keys}`;
    const sql = `SELECT ${Object.keys(columns).join(', ')} FROM ${name} ${join} WHERE ${conditions.join(' AND ')} ${order} LIMIT ?`;
    const bounds = [after, upTo].flatMap((row) => (row === undefined ? [] : key.map((column) => row[column] ?? null)));
    return this.#guard(
      () => this.#database.prepare(sql).all(this.#repositoryId, ...bounds, limit ?? -1) as unknown as CopiedRow[],
    );
  }

  async insert({ name, columns }: CorpusTable, rows: readonly CopiedRow[]): Promise<void> {
    const parts = name === 'issue' ? ISSUE_PARTS : {};
    const inParts = new Set(Object.values(parts).flat());
    const own = Object.keys(columns).filter((column) => !inParts.has(column));
    this.#guard(() =>
      inTransaction(this.#database, () => {
        this.#insertInto(name, { columns: own, rows });
        for (const [part, facts] of Object.entries(parts)) {
          const known = rows.filter((row) => facts.some((column) => (row[column] ?? null) !== null));
          this.#insertInto(part, { columns: ['number', ...facts], rows: known });
        }
      }),
    );
  }

  #insertInto(
    table: string,
    { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly CopiedRow[] },
  ): void {
    const marks = columns.map(() => '?').join(', ');
    const insert = this.#database.prepare(
      `INSERT OR IGNORE INTO ${table} (repository_id, ${columns.join(', ')}) VALUES (?, ${marks})`,
    );
    for (const row of rows) insert.run(this.#repositoryId, ...columns.map((column) => row[column] ?? null));
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#guard(() => this.#database.close());
  }
}
