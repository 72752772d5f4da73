import { CORPUS_TABLES, type CorpusTable } from './corpus-tables.ts';

export type CopiedRow = Readonly<Record<string, string | number | null>>;

/** Which rows of a table, in order of its key: numbers by size, texts byte by byte. */
export interface RowRange {
  /** Those behind this row; from the first one where absent. */
  readonly after?: CopiedRow | undefined;
  /** Up to this row, which is among them; to the last one where absent. */
  readonly upTo?: CopiedRow | undefined;
  readonly limit?: number | undefined;
}

/** Port: the rows of one repository in a store, as they are. */
export interface RowTables {
  count(table: CorpusTable): Promise<number>;
  read(table: CorpusTable, range: RowRange): Promise<CopiedRow[]>;
  /** Writes rows whose keys it does not have, all or none. */
  insert(table: CorpusTable, rows: readonly CopiedRow[]): Promise<void>;
  close(): Promise<void>;
}

/** What copying a repository came to, in rows. */
export interface CopyCounts {
  readonly copied: number;
  /** Were there already, the same. */
  readonly same: number;
  /** Are there, but say something else; they were left as they are. */
  readonly different: number;
  /** Of those, the first few: `issue 17`. */
  readonly examples: readonly string[];
}

export interface CopyTask {
  readonly from: RowTables;
  readonly to: RowTables;
  /** Told how many rows were looked at. */
  readonly onRow: (rows: number) => void;
}

/** How many rows `copyTables` looks at. */
export async function countRows(tables: Pick<RowTables, 'count'>): Promise<number> {
  let rows = 0;
  for (const table of Object.values(CORPUS_TABLES)) rows += await tables.count(table);
  return rows;
}

/** Some megabytes of issues at most. */
const ROWS_AT_ONCE = 500;
const MAX_EXAMPLES = 5;

/**
 * Copies all rows of a repository, and reads each back. What is there already is not written again, so that a copy that was
 * interrupted goes on where it stopped; a row that differs is left, and counted. Throws what the stores throw.
 */
export async function copyTables({ from, to, onRow }: CopyTask): Promise<CopyCounts> {
  const counts = { copied: 0, same: 0, different: 0, examples: [] as string[] };
  for (const table of Object.values(CORPUS_TABLES)) {
    let after: CopiedRow | undefined;
    for (;;) {
      const rows = await from.read(table, { after, limit: ROWS_AT_ONCE });
      const last = rows.at(-1);
      if (last === undefined) break;
      const range = { after, upTo: last };
      const before = await readByKey(to, table, range);
      const missing = rows.filter((row) => !before.has(keyOf(table, row)));
      if (missing.length > 0) await to.insert(table, missing);
      const now = missing.length === 0 ? before : await readByKey(to, table, range);
      const different = rows.filter((row) => textOf(table, now.get(keyOf(table, row))) !== textOf(table, row));
      const isNew = new Set(missing);
      counts.different += different.length;
      counts.copied += missing.length - different.filter((row) => isNew.has(row)).length;
      counts.same += rows.length - missing.length - different.filter((row) => !isNew.has(row)).length;
      counts.examples.push(...different.slice(0, MAX_EXAMPLES).map((row) => nameOf(table, row)));
      onRow(counts.copied + counts.same + counts.different);
      after = last;
      if (rows.length < ROWS_AT_ONCE || table.key.length === 0) break;
    }
  }
  return { ...counts, examples: counts.examples.slice(0, MAX_EXAMPLES) };
}

async function readByKey(tables: RowTables, table: CorpusTable, range: RowRange): Promise<Map<string, CopiedRow>> {
  return new Map((await tables.read(table, range)).map((row) => [keyOf(table, row), row]));
}

function keyOf({ key }: CorpusTable, row: CopiedRow): string {
  return JSON.stringify(key.map((column) => row[column]));
}

/** Columns in one order, whatever the order in which a store gives them. */
function textOf({ columns }: CorpusTable, row: CopiedRow | undefined): string {
  return row === undefined ? '' : JSON.stringify(Object.keys(columns).map((column) => row[column] ?? null));
}

function nameOf({ name, key }: CorpusTable, row: CopiedRow): string {
  return [name, ...key.map((column) => row[column])].join(' ');
}
