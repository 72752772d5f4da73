import type { DatabaseSync } from 'node:sqlite';
import { ISSUE_TYPE_ACTIONS, type IssueTypeEvent } from '../../issue/issue-type-event.ts';
import { OF_REPOSITORY } from './of-repository.ts';
import { readNumber, readOptionalText, readText, readWord } from './schema.ts';

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
  const rows = database
    .prepare(
      'SELECT id, issue_number, action, from_type, to_type, actor, at FROM issue_type_event ' +
        `WHERE ${OF_REPOSITORY} ORDER BY at, id`,
    )
    .all(repository);
  return rows.map((row) => ({
    id: readNumber(row, 'id'),
    issue: readNumber(row, 'issue_number'),
    action: readWord(row, 'action', ISSUE_TYPE_ACTIONS),
    from: readOptionalText(row, 'from_type'),
    to: readOptionalText(row, 'to_type'),
    actor: readText(row, 'actor'),
    at: readText(row, 'at'),
  }));
}
