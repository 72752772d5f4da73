import type { DatabaseSync } from 'node:sqlite';
import type { IssueTypeEvent } from '../../issue/issue-type-event.ts';
import { readIssueTypeEvent } from '../corpus/read-decisions.ts';
import { OF_REPOSITORY } from './of-repository.ts';

/** Writes events, those that are known left out; returns how many were new. The transaction is the caller's. */
export function insertIssueTypeEvents(
  database: DatabaseSync,
  repositoryId: number,
  events: readonly IssueTypeEvent[],
): number {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO issue_type_event (repository_id, id, issue_number, action, from_type, to_type, actor, at) ' +
      'VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  let inserted = 0;
  for (const { id, issue, action, from, to, actor, at } of events) {
    inserted += Number(insert.run(repositoryId, id, issue, action, from, to, actor, at).changes);
  }
  return inserted;
}

/** All events of a repository, in order of time; equal times by id. */
export function listIssueTypeEvents(database: DatabaseSync, repository: string): IssueTypeEvent[] {
  return database
    .prepare(
      'SELECT id, issue_number, action, from_type, to_type, actor, at FROM issue_type_event ' +
        `WHERE ${OF_REPOSITORY} ORDER BY at, id`,
    )
    .all(repository)
    .map(readIssueTypeEvent);
}
