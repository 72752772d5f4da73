import type { CopiedRow, RowRange, RowTables } from '../../corpus/copy-tables.ts';
import type { CorpusTable } from '../../corpus/corpus-tables.ts';
import { readNumber } from '../corpus/schema.ts';
import type { Database } from './database.ts';
import { RepositoryRows } from './repository-rows.ts';
import { insertMissing } from './write-rows.ts';

/** The rows of one repository in a database. */
export class PostgresRowTables implements RowTables {
  readonly #rows: RepositoryRows;

  constructor(database: Database, options: { readonly repository: string; readonly place: string }) {
    this.#rows = new RepositoryRows(database, options);
  }

  async count({ name }: CorpusTable): Promise<number> {
    const [row] = await this.#rows.read(`SELECT count(*) AS count FROM auto_triager.${name} WHERE repository_id = $1`);
    return row === undefined ? 0 : readNumber(row, 'count');
  }

  async read({ name, key, columns }: CorpusTable, { after, upTo, limit }: RowRange): Promise<CopiedRow[]> {
    const keys = key.map((column) => (columns[column] === 'text' ? `${column} COLLATE "C"` : column));
    const values: unknown[] = [];
    const marks = (row: CopiedRow) =>
      key.map((column) => `$${1 + values.push(row[column] ?? null)}::${columns[column]}`).join(', ');
    const conditions = [
      'repository_id = $1',
      ...(after === undefined ? [] : [`(${keys.join(', ')}) > (${marks(after)})`]),
      ...(upTo === undefined || key.length === 0 ? [] : [`(${keys.join(', ')}) <= (${marks(upTo)})`]),
    ];
    const order = key.length === 0 ? '' : `ORDER BY ${keys.join(', ')}`;
    const rows = await this.#rows.read(
      `SELECT ${Object.keys(columns).join(', ')} FROM auto_triager.${name} WHERE ${conditions.join(' AND ')} ${order}
       LIMIT ${limit ?? 'ALL'}`,
      ...values,
    );
    return rows as CopiedRow[];
  }

  async insert(table: CorpusTable, rows: readonly CopiedRow[]): Promise<void> {
    await this.#rows.write((queries, repositoryId) => insertMissing(queries, table, { repositoryId, rows }));
  }

  async close(): Promise<void> {
    await this.#rows.close();
  }
}
