import type { DatabaseSync } from 'node:sqlite';
import type { OwnComment } from '../../issue/own-comment.ts';
import { readOwnComment } from '../corpus/read-decisions.ts';
import { OF_REPOSITORY } from './of-repository.ts';

/** Writes comments; the newest counts take the place of older ones. The transaction is the caller's. */
export function writeOwnComments(database: DatabaseSync, repositoryId: number, comments: readonly OwnComment[]): void {
  const write = database.prepare(
    'INSERT OR REPLACE INTO own_comment (repository_id, id, issue_number, created_at, plus_ones, minus_ones) ' +
      'VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const { id, issue, createdAt, plusOnes, minusOnes } of comments) {
    write.run(repositoryId, id, issue, createdAt, plusOnes, minusOnes);
  }
}

/** All of our comments on issues of a repository, in order of their making. */
export function listOwnComments(database: DatabaseSync, repository: string): OwnComment[] {
  const sql = `SELECT id, issue_number, created_at, plus_ones, minus_ones FROM own_comment
    WHERE ${OF_REPOSITORY} ORDER BY created_at, id`;
  return database.prepare(sql).all(repository).map(readOwnComment);
}
