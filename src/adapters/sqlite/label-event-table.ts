import type { DatabaseSync } from 'node:sqlite';
import type { IdentifiedLabelEvent, LabelEvent } from '../../issue/label-event.ts';
import { readLabelEvents } from '../corpus/read-decisions.ts';
import { OF_REPOSITORY } from './of-repository.ts';

/** Writes events, those that are known left out; returns how many were new. The transaction is the caller's. */
export function insertLabelEvents(
  database: DatabaseSync,
  repositoryId: number,
  events: readonly IdentifiedLabelEvent[],
): number {
  const insert = database.prepare(
    'INSERT OR IGNORE INTO label_event (repository_id, id, issue_number, label, action, actor, at) ' +
      'VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  let inserted = 0;
  for (const { id, issue, label, action, actor, at } of events) {
    inserted += Number(insert.run(repositoryId, id, issue, label, action, actor, at).changes);
  }
  return inserted;
}

/**
 * All events of a repository, in order of time; equal times by id. One that came without GitHub's id is left out where it
 * came with it too. Read whole: a million events are some 100 MB, and a busy repository has a few thousand a month.
 */
export function listLabelEvents(database: DatabaseSync, repository: string): LabelEvent[] {
  return readLabelEvents(
    database
      .prepare(
        `SELECT id, issue_number, label, action, actor, at FROM label_event WHERE ${OF_REPOSITORY} ORDER BY at, id`,
      )
      .all(repository),
  );
}
