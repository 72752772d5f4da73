import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { meaningOf } from '../files/file-problem.ts';

/** How long a statement waits for another process that writes, in milliseconds. */
const BUSY_TIMEOUT_MS = 5000;

/** Primary result codes, https://sqlite.org/rescode.html; the upper bits of an extended code say more. */
const PRIMARY_CODE_MASK = 0xff;
/** A row breaks the schema's rules: a mistake of ours, not of the file. */
const CONSTRAINT = 19;
const BUSY = 5;
const EXPLANATIONS: ReadonlyMap<number, string> = new Map([
  [BUSY, 'is locked by another process; wait until that is done and try again'],
  [8, 'is read-only; allow writing to the file and its folder'],
  [10, 'cannot be read or written (disk error)'],
  [11, 'is damaged; restore a copy, or delete it and create it again'],
  [13, 'cannot grow: the disk is full'],
  [14, 'cannot be opened; check the permissions of the file and its folder'],
  [26, 'is not a SQLite database'],
]);

export type OpenMode =
  | 'write'
  | 'read'
  /** Reads a file that nobody writes, without locks or side files; also from a read-only folder. */
  | 'read-immutable';

/**
 * Opens a database file that holds data from outside: no extensions, nothing in its schema is trusted. What is deleted is
 * overwritten with zeros: texts that people took back must not stay in a file that is passed on.
 */
export function openDatabase(path: string, mode: OpenMode): DatabaseSync {
  const database = openFile(path, mode);
  database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON');
  if (mode === 'write') database.exec('PRAGMA secure_delete = ON');
  return database;
}

function openFile(path: string, mode: OpenMode): DatabaseSync {
  switch (mode) {
    case 'read-immutable':
      return new DatabaseSync(immutableUrl(path), { readOnly: true });
    case 'read':
    case 'write':
      return new DatabaseSync(path, { readOnly: mode === 'read', timeout: BUSY_TIMEOUT_MS });
  }
}

function immutableUrl(path: string): URL {
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1');
  return url;
}

/** Why no database file can be opened at `path`; undefined where nothing is in the way. */
export function explainUnusablePath(path: string, options: { readonly mayCreate: boolean }): string | undefined {
  try {
    return findObstacle(path, options);
  } catch (cause) {
    // A folder that may not be looked into.
    return `${path} ${meaningOf(cause)}`;
  }
}

function findObstacle(path: string, options: { readonly mayCreate: boolean }): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return `${path} is a folder; give the path of a file`;
  if (found !== undefined) return found.isFile() ? undefined : `${path} is not an ordinary file`;
  if (!options.mayCreate) return `${path} does not exist`;
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    return `the folder ${folder} does not exist; create it first`;
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (cause) {
    return `the folder ${folder} ${meaningOf(cause)}`;
  }
}

/** What a SQLite error means for the file, ready to follow its name; undefined where `error` is not about the file. */
export function explainSqliteError(error: unknown): string | undefined {
  if (isBeyondSafeIntegers(error)) return 'is damaged: it holds a number beyond 2^53';
  const code = readErrorCode(error);
  if (!(error instanceof Error) || code === undefined || code === CONSTRAINT) return undefined;
  return EXPLANATIONS.get(code) ?? `failed in SQLite: ${error.message}`;
}

/** Whether another process has the lock. */
export function isBusy(error: unknown): boolean {
  return readErrorCode(error) === BUSY;
}

/** node:sqlite's own words for an integer that JavaScript's numbers cannot hold. */
function isBeyondSafeIntegers(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_OUT_OF_RANGE';
}

function readErrorCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & PRIMARY_CODE_MASK;
}

/** Runs `work` in a transaction: all or none. */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A failed COMMIT or a full disk may have rolled back already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** The integer value of a pragma such as `user_version`. */
export function readPragma(database: DatabaseSync, name: 'application_id' | 'user_version'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
