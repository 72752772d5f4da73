import type { DatabaseSync } from 'node:sqlite';
import type { KnownDuplicate } from '../../issue/known-duplicate.ts';
import { readKnownDuplicate } from '../corpus/read-decisions.ts';
import { OF_REPOSITORY } from './of-repository.ts';

/** What is known of one issue from now on, in place of what was. The transaction is the caller's. */
export function replaceDuplicatesOf(
  database: DatabaseSync,
  repositoryId: number,
  { issue, duplicates }: { readonly issue: number; readonly duplicates: readonly KnownDuplicate[] },
): void {
  database.prepare('DELETE FROM known_duplicate WHERE repository_id = ? AND number = ?').run(repositoryId, issue);
  const insert = database.prepare(
    'INSERT OR IGNORE INTO known_duplicate (repository_id, number, original, source, actor, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { of, source, by, at } of duplicates) insert.run(repositoryId, issue, of, source, by, at);
}

/** All known duplicates of a repository, by number. */
export function listKnownDuplicates(database: DatabaseSync, repository: string): KnownDuplicate[] {
  const sql = `SELECT number, original, source, actor, at FROM known_duplicate WHERE ${OF_REPOSITORY} ORDER BY number, original`;
  return database.prepare(sql).all(repository).map(readKnownDuplicate);
}
