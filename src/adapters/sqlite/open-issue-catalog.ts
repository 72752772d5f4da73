import { basename } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { CatalogIssue, IssueCatalog, StoredIssue } from '../../corpus/issue-catalog.ts';
import { ArtifactError } from '../../shared/errors.ts';
import { identifyFile } from './migrate.ts';
import { explainSqliteError, explainUnusablePath, openDatabase } from './open-database.ts';
import { type Row, RowError, readBytes, readLabels, readNumber, readState, readText } from './schema.ts';
import { CATALOG_VERSION } from './write-issue-catalog.ts';

const COLUMNS = 'number, state, title, labels, excerpt, sketch';
const EXPECTED = `a catalog of issues, version ${CATALOG_VERSION}`;

/**
 * Opens the index's issues for reading. The file must not change while it is open.
 * Throws ArtifactError when it is missing, damaged, of another version or no catalog; so does every later call.
 */
export function openIssueCatalog(path: string): IssueCatalog {
  const unusable = explainUnusablePath(path, { mayCreate: false });
  if (unusable !== undefined) throw refusal(path, unusable);
  return guardFile(path, () => {
    const database = openDatabase(path, 'read-immutable');
    try {
      refuseOthers(database, path);
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
      const rows = this.#database.prepare('SELECT number FROM issue ORDER BY number').all();
      return rows.map((row) => readNumber(row, 'number'));
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
        textHash: Buffer.from(readBytes(row, 'text_hash')).toString('hex'),
      }));
    }
  }

  readSketches(numbers: readonly number[]): Map<number, Uint8Array> {
    return guardFile(this.#path, () => {
      const select = this.#database.prepare('SELECT sketch FROM issue WHERE number = ?');
      const sketches = new Map<number, Uint8Array>();
      for (const number of numbers) {
        const row = select.get(number);
        if (row !== undefined) sketches.set(number, readBytes(row, 'sketch'));
      }
      return sketches;
    });
  }

  boilerplate(): string[] {
    return guardFile(this.#path, () => {
      const rows = this.#database.prepare('SELECT line FROM boilerplate ORDER BY position').all();
      return rows.map((row) => readText(row, 'line'));
    });
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }
}

function readCatalogIssue(row: Row): CatalogIssue {
  return {
    number: readNumber(row, 'number'),
    title: readText(row, 'title'),
    state: readState(row),
    labels: readLabels(row),
    excerpt: readText(row, 'excerpt'),
    sketch: readBytes(row, 'sketch'),
  };
}

function refuseOthers(database: DatabaseSync, path: string): void {
  const identity = identifyFile(database);
  if (identity.kind !== 'catalog') throw refusal(path, FOUND[identity.kind]);
  if (identity.version !== CATALOG_VERSION) throw refusal(path, `version ${identity.version}`);
}

const FOUND = { empty: 'an empty database', corpus: 'a corpus', foreign: 'a database of another program' } as const;

function guardFile<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const found = explainSqliteError(error) ?? (error instanceof RowError ? error.message : undefined);
    if (found === undefined) throw error;
    throw refusal(path, `a file that ${found}`, error);
  }
}

function refusal(path: string, found: string, cause?: unknown): ArtifactError {
  return new ArtifactError({ file: basename(path), expected: EXPECTED, found, cause });
}
