import { existsSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { CorpusStore } from '../../corpus/corpus-store.ts';
import type { OpenCorpusOptions } from '../../corpus/open-corpus-options.ts';
import type { ScrapeStore } from '../../corpus/scrape-store.ts';
import { isRepositoryName } from '../../issue/repository-name.ts';
import { ConfigError } from '../../shared/errors.ts';
import { RowError, readText } from '../corpus/schema.ts';
import { CORPUS_APPLICATION_ID, identifyFile, migrate } from './migrate.ts';
import { CORPUS_MIGRATIONS } from './migrations.ts';
import { explainSqliteError, explainUnusablePath, openDatabase } from './open-database.ts';
import { SqliteCiHistory } from './sqlite-ci-history.ts';
import { SqliteCorpus, type SqliteCorpusOptions } from './sqlite-corpus.ts';
import { SqliteRowTables } from './sqlite-row-tables.ts';
import { SqliteScrapeStore } from './sqlite-scrape-store.ts';

/**
 * Opens the corpus file at `path`, creating it (not its folder) unless `readOnly` or `repository` forbid it.
 * Throws ConfigError when the path, the file or the repository cannot be used; so does every method of the store when
 * the file turns out to be damaged, locked or full. A file of another program is never written to.
 */
export function openCorpusFile(path: string, options: OpenCorpusOptions = {}): CorpusStore {
  return openStore(path, { ...options, Store: SqliteCorpus });
}

/** As `openCorpusFile`, for a scrape. */
export function openScrapeFile(path: string, options: { readonly repository: string }): ScrapeStore {
  return openStore(path, { ...options, Store: SqliteScrapeStore });
}

/** As `openCorpusFile`, for what is remembered of runs of CI; it takes a corpus that holds no issues too. */
export function openCiHistoryFile(path: string, options: OpenCorpusOptions = {}): SqliteCiHistory {
  return openStore(path, { ...options, Store: SqliteCiHistory });
}

/** As `openCorpusFile`, for copies: rows as they are. */
export function openFileRowTables(path: string, options: { readonly repository: string }): SqliteRowTables {
  return openStore(path, { ...options, Store: SqliteRowTables });
}

/** Throws ConfigError where the file is no corpus that this program can read; the repository does not matter. */
export function checkCorpusFile(path: string): void {
  listFileRepositories(path);
}

/** Names of all repositories in the file, in order of the alphabet. Throws ConfigError as `checkCorpusFile`. */
export function listFileRepositories(path: string): string[] {
  const unusable = explainUnusablePath(path, { mayCreate: false });
  if (unusable !== undefined) throw new ConfigError(`The corpus cannot be opened: ${unusable}`);
  return guardCorpus(path, () => {
    const database = openForReading(path);
    try {
      prepareSchema(database, { path, readOnly: true });
      return readRepositories(database);
    } finally {
      database.close();
    }
  });
}

function readRepositories(database: DatabaseSync): string[] {
  const rows = database.prepare('SELECT name FROM repository ORDER BY name').all();
  return rows.map((row) => readText(row, 'name'));
}

interface OpenStoreOptions<Store> extends OpenCorpusOptions {
  readonly Store: new (database: DatabaseSync, options: SqliteCorpusOptions) => Store;
}

function openStore<Store>(path: string, options: OpenStoreOptions<Store>): Store {
  const { repository, readOnly = false, Store } = options;
  if (repository !== undefined && !isRepositoryName(repository)) {
    throw new ConfigError(`The repository must be given as owner/name, found "${repository}"`);
  }
  const mayCreate = !readOnly && repository !== undefined;
  const unusable = explainUnusablePath(path, { mayCreate });
  if (unusable !== undefined) {
    const advice = existsSync(path) || mayCreate ? '' : `. ${howToFill(path)}`;
    throw new ConfigError(`The corpus cannot be opened: ${unusable}${advice}`);
  }
  const guard = <Result>(work: () => Result): Result => guardCorpus(path, work);
  return guard(() => {
    const database = readOnly ? openForReading(path) : openDatabase(path, 'write');
    try {
      prepareSchema(database, { path, readOnly });
      return new Store(database, { repository: chooseRepository(database, path, options), guard });
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** SQLite cannot read a WAL file in a folder without write permission, unless told that nobody writes to it. */
function openForReading(path: string): DatabaseSync {
  const database = openDatabase(path, 'read');
  try {
    identifyFile(database);
    return database;
  } catch (error) {
    database.close();
    const hasUnmergedWrites = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    if (hasUnmergedWrites || explainSqliteError(error) === undefined) throw error;
    return openDatabase(path, 'read-immutable');
  }
}

/** Brings the schema up to date, unless `readOnly`. Throws ConfigError for a file that is no corpus, or a newer one. */
export function prepareSchema(
  database: DatabaseSync,
  options: { readonly path: string; readonly readOnly: boolean },
): void {
  const { path, readOnly } = options;
  const identity = identifyFile(database);
  const current = CORPUS_MIGRATIONS.length;
  if (identity.kind === 'foreign') {
    throw new ConfigError(`${path} is a database of another program; give the path of a corpus, or of a new file`);
  }
  if (identity.kind === 'catalog') {
    throw new ConfigError(`${path} is part of an index, not a corpus; give the file that import or scrape wrote`);
  }
  if (identity.kind === 'corpus' && identity.version > current) {
    throw new ConfigError(
      `${path} was written by a newer auto-triager: its schema has version ${identity.version}, this program knows ` +
        `versions up to ${current}; update auto-triager`,
    );
  }
  if (readOnly) {
    // Migrations so far only add tables, and what is read here is in the first.
    if (identity.kind === 'corpus' && identity.version > 0) return;
    throw new ConfigError(`${path} holds no issues yet. ${howToFill(path)}`);
  }
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL');
  migrate(database, CORPUS_APPLICATION_ID, CORPUS_MIGRATIONS);
}

/** The repository as the file spells it: GitHub tells names apart without regard to case. */
function chooseRepository(database: DatabaseSync, path: string, options: OpenCorpusOptions): string {
  const { repository, readOnly = false } = options;
  const known = readRepositories(database);
  if (repository !== undefined) {
    const match = known.find((name) => name.toLowerCase() === repository.toLowerCase());
    if (match !== undefined) return match;
    if (!readOnly) return repository;
    throw new ConfigError(`${path} holds no issues of ${repository}; it holds ${known.join(', ') || 'none at all'}`);
  }
  const [only] = known;
  if (only === undefined) throw new ConfigError(`${path} holds no issues yet. ${howToFill(path)}`);
  if (known.length === 1) return only;
  throw new ConfigError(`${path} holds several repositories (${known.join(', ')}); choose one with --repo`);
}

/** Does work on the corpus file and turns SQLite's errors into a ConfigError. */
export function guardCorpus<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const explanation = explainSqliteError(error) ?? (error instanceof RowError ? `is damaged: ${error.message}` : '');
    if (explanation === '') throw error;
    throw new ConfigError(`The corpus file ${path} ${explanation}`, { cause: error });
  }
}

function howToFill(path: string): string {
  return (
    `Fill it with: auto-triager scrape --repo owner/name --db ${path}, ` +
    `or with: auto-triager import issues.jsonl --repo owner/name --db ${path}`
  );
}
