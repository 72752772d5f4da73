import type { DatabaseSync } from 'node:sqlite';
import { inTransaction, readPragma } from './open-database.ts';

/** Marks a file as ours in its header (https://sqlite.org/pragma.html#pragma_application_id): "ATco", and "ATix" of former indexes. */
export const CORPUS_APPLICATION_ID = 0x4154636f;
const CATALOG_APPLICATION_ID = 0x41546978;

/** What an opened database file turned out to be. */
export type FileIdentity =
  | { readonly kind: 'empty' }
  | { readonly kind: 'corpus' | 'catalog'; readonly version: number }
  | { readonly kind: 'foreign' };

export function identifyFile(database: DatabaseSync): FileIdentity {
  const applicationId = readPragma(database, 'application_id');
  const version = readPragma(database, 'user_version');
  if (applicationId === CORPUS_APPLICATION_ID) return { kind: 'corpus', version };
  if (applicationId === CATALOG_APPLICATION_ID) return { kind: 'catalog', version };
  const hasTables = database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
  return applicationId === 0 && version === 0 && !hasTables ? { kind: 'empty' } : { kind: 'foreign' };
}

/** Runs the migrations that the file has not seen yet, all or none; safe when two processes open the file at once. */
export function migrate(database: DatabaseSync, applicationId: number, migrations: readonly string[]): void {
  if (readPragma(database, 'user_version') === migrations.length) return;
  inTransaction(database, () => {
    for (const sql of migrations.slice(readPragma(database, 'user_version'))) database.exec(sql);
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`);
  });
}
