import type { CorpusTable } from '../../corpus/corpus-tables.ts';
import type { Queries } from './database.ts';

export type Value = string | number | null;

export type TableRow = Readonly<Record<string, Value>>;

/** The rows of one repository that are to be written. */
export interface RowsToWrite {
  readonly repositoryId: number;
  /** In place of known ones, the later one where a key comes twice. */
  readonly rows: readonly TableRow[];
}

/** Writes rows in one statement, those whose key is known left out; returns how many were new. */
export async function insertMissing(
  queries: Queries,
  table: CorpusTable,
  { repositoryId, rows }: RowsToWrite,
): Promise<number> {
  if (rows.length === 0) return 0;
  const inserted = await queries.query(`${insertInto(table)} ON CONFLICT DO NOTHING RETURNING 1`, [
    repositoryId,
    toJson(rows),
  ]);
  return inserted.length;
}

/** Writes rows in one statement, in place of known ones with the same key, where `onlyIf` holds of the two (`excluded` is the new one). */
export async function replaceRows(
  queries: Queries,
  table: CorpusTable,
  { repositoryId, rows, onlyIf }: RowsToWrite & { readonly onlyIf?: string },
): Promise<void> {
  if (rows.length === 0) return;
  const { key, columns } = table;
  const rest = Object.keys(columns).filter((column) => !key.includes(column));
  const changes = rest.map((column) => `${column} = excluded.${column}`).join(', ');
  const condition = onlyIf === undefined ? '' : ` WHERE ${onlyIf}`;
  await queries.query(
    `${insertInto(table)} ON CONFLICT (repository_id, ${key.join(', ')}) DO UPDATE SET ${changes}${condition}`,
    [repositoryId, toJson(lastOfEach(rows, key))],
  );
}

function insertInto({ name, columns }: CorpusTable): string {
  const names = Object.keys(columns).join(', ');
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  return (
    `INSERT INTO auto_triager.${name} (repository_id, ${names}) ` +
    `SELECT $1::bigint, ${names} FROM json_to_recordset($2::json) AS row (${typed.join(', ')})`
  );
}

/** PostgreSQL refuses a statement that would write a row twice. */
function lastOfEach(rows: readonly TableRow[], key: readonly string[]): TableRow[] {
  return [...new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row])).values()];
}

/** One parameter for all rows: what the driver makes of arrays costs more than the native JSON on both sides. */
function toJson(rows: readonly TableRow[]): string {
  return JSON.stringify(rows, (_, value) => (typeof value === 'string' ? toStorable(value) : value));
}

/**
 * A text that PostgreSQL takes: it stores no NUL, and no half of a surrogate pair. Both become U+FFFD. The texts of issues have neither
 * (see `cleanText`); names and reasons from elsewhere might.
 */
export function toStorable(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '\uFFFD');
}
