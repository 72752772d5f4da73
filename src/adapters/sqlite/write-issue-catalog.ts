import { renameSync, rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { StoredIssue } from '../../corpus/issue-catalog.ts';
import { ConfigError } from '../../shared/errors.ts';
import { CATALOG_TABLES, CATALOG_VERSION } from './catalog-schema.ts';
import { CATALOG_APPLICATION_ID } from './migrate.ts';
import { explainSqliteError, explainUnusablePath, inTransaction, openDatabase } from './open-database.ts';

/**
 * Writes the index's issues to one file without side files, replacing what was at `path`. The same content gives the
 * same bytes under the same SQLite version, in whatever order the issues arrive. The file appears whole or not at all.
 * Throws ConfigError when the path cannot be written. A number that comes twice or too long an excerpt is a mistake of
 * the caller and throws SQLite's own error.
 */
export function writeIssueCatalog(
  path: string,
  content: { readonly issues: Iterable<StoredIssue>; readonly boilerplate: readonly string[] },
): void {
  const unusable = explainUnusablePath(path, { mayCreate: true });
  if (unusable !== undefined) throw new ConfigError(`The index cannot be written: ${unusable}`);
  const partPath = `${path}.part`;
  rmSync(partPath, { force: true });
  try {
    const database = openDatabase(partPath, 'write');
    try {
      fill(database, content);
    } finally {
      database.close();
    }
    renameSync(partPath, path);
  } catch (error) {
    rmSync(partPath, { force: true });
    const explanation = explainSqliteError(error);
    if (explanation === undefined) throw error;
    throw new ConfigError(`The index file ${path} ${explanation}`, { cause: error });
  }
}

function fill(
  database: DatabaseSync,
  content: { readonly issues: Iterable<StoredIssue>; readonly boilerplate: readonly string[] },
): void {
  // Nothing reads the file before it is renamed, so neither a journal nor waiting for the disk would protect anything.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
  inTransaction(database, () => {
    for (const { sql } of CATALOG_TABLES) database.exec(sql);
    database.exec(`PRAGMA application_id = ${CATALOG_APPLICATION_ID}; PRAGMA user_version = ${CATALOG_VERSION}`);
    const insertIssue = database.prepare(
      'INSERT INTO issue (number, state, title, labels, excerpt, sketch, text_hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { number, state, title, labels, excerpt, sketch, textHash } of content.issues) {
      insertIssue.run(number, state, title, JSON.stringify(labels), excerpt, sketch, Buffer.from(textHash, 'hex'));
    }
    const insertLine = database.prepare('INSERT INTO boilerplate (line) VALUES (?)');
    for (const line of content.boilerplate) insertLine.run(line);
  });
  // Rewrites the pages in order of the numbers: compact, and the same bytes whatever the order of insertion.
  database.exec('VACUUM');
}
