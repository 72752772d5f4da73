import { basename } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { CatalogIssue, IssueCatalog, StoredIssue } from '../../corpus/issue-catalog.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { readBoilerplateLine, readCatalogIssue, readSketch, readTextHash } from './catalog-rows.ts';
import { CATALOG_VERSION } from './catalog-schema.ts';
import { findHeaderFault, findSchemaFault } from './find-catalog-fault.ts';
import { explainSqliteError, explainUnusablePath, openDatabase } from './open-database.ts';
import { type Row, RowError, readNumber } from './schema.ts';

const COLUMNS = 'number, state, title, labels, excerpt, sketch';
const EXPECTED = `a catalog of issues, version ${CATALOG_VERSION}`;

/**
 * Opens the index's issues for reading. The file must not change while it is open. Whoever made it, reading it ends: its
 * schema is ours, its rows come once each, and their values are as long as ours at most.
 * Throws ArtifactError when it is missing, damaged, of another version or no catalog; so does every later call.
 */
export function openIssueCatalog(path: string): IssueCatalog {
  const unusable = explainUnusablePath(path, { mayCreate: false });
  if (unusable !== undefined) throw refusal(path, unusable);
  return guardFile(path, () => {
    const headerFault = findHeaderFault(path);
    if (headerFault !== undefined) throw refusal(path, headerFault);
    const database = openDatabase(path, 'read-untrusted');
    try {
      const schemaFault = findSchemaFault(database);
      if (schemaFault !== undefined) throw refusal(path, schemaFault);
      return new SqliteIssueCatalog(database, path);
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

class SqliteIssueCatalog implements IssueCatalog {
  readonly #database: DatabaseSync;
  readonly #path: string;
  readonly #select: StatementSync;
  readonly #selectStored: StatementSync;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
    this.#select = database.prepare(`SELECT ${COLUMNS} FROM issue WHERE number = ?`);
    this.#selectStored = database.prepare(`SELECT ${COLUMNS}, text_hash FROM issue WHERE number = ?`);
  }

  numbers(): number[] {
    return guardFile(this.#path, () => {
      const rows = this.#database.prepare('SELECT number FROM issue ORDER BY number').iterate();
      return Array.from(inOrder(rows, 'number'), (row) => readNumber(row, 'number'));
    });
  }

  read(numbers: readonly number[]): CatalogIssue[] {
    return guardFile(this.#path, () => {
      const rows = numbers.map((number) => this.#select.get(number));
      return rows.filter((row) => row !== undefined).map(readCatalogIssue);
    });
  }

  *list(): IterableIterator<StoredIssue> {
    // Row by row: 45,000 at once would stand in memory twice.
    for (const number of this.numbers()) {
      const row = guardFile(this.#path, () => this.#selectStored.get(number));
      if (row === undefined) continue;
      yield guardFile(this.#path, () => ({
        ...readCatalogIssue(row),
        textHash: readTextHash(row),
      }));
    }
  }

  readSketches(numbers: readonly number[]): Map<number, Uint8Array> {
    return guardFile(this.#path, () => {
      const select = this.#database.prepare('SELECT sketch FROM issue WHERE number = ?');
      const sketches = new Map<number, Uint8Array>();
      for (const number of numbers) {
        const row = select.get(number);
        if (row !== undefined) sketches.set(number, readSketch(row));
      }
      return sketches;
    });
  }

  boilerplate(): string[] {
    return guardFile(this.#path, () => {
      const rows = this.#database.prepare('SELECT position, line FROM boilerplate ORDER BY position').iterate();
      return Array.from(inOrder(rows, 'position'), readBoilerplateLine);
    });
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}

/** Pages that lead back to themselves give the same rows for ever: each must have a higher key than the one before. */
function* inOrder(rows: Iterable<Row>, key: string): Generator<Row> {
  let previous = 0;
  for (const row of rows) {
    const next = readNumber(row, key);
    if (next <= previous) throw new RowError(`${key} ${next} after ${previous}`);
    previous = next;
    yield row;
  }
}

function guardFile<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const found = explainSqliteError(error) ?? (error instanceof RowError ? `is damaged: ${error.message}` : undefined);
    if (found === undefined) throw error;
    throw refusal(path, `a file that ${found}`, error);
  }
}

function refusal(path: string, found: string, cause?: unknown): ArtifactError {
  return new ArtifactError({ file: basename(path), expected: EXPECTED, found, cause });
}
