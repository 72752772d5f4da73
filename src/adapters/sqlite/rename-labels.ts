import type { DatabaseSync } from 'node:sqlite';
import { renameAll } from '../corpus/rename-all.ts';
import { readLabels, readNumber, readText } from '../corpus/schema.ts';

/**
 * Gives labels their new names, all at once so that two may swap theirs; undefined takes a label off the issues.
 * Returns how many issues that changed.
 */
export function renameLabels(
  database: DatabaseSync,
  repositoryId: number,
  renamed: ReadonlyMap<string, string | undefined>,
): number {
  if (renamed.size === 0) return 0;
  renameInEvents(database, repositoryId, renamed);
  return renameOnIssues(database, repositoryId, renamed);
}

function renameOnIssues(
  database: DatabaseSync,
  repositoryId: number,
  renamed: ReadonlyMap<string, string | undefined>,
): number {
  let changed = 0;
  const write = database.prepare('UPDATE issue SET labels = ? WHERE repository_id = ? AND number = ?');
  const rows = database.prepare('SELECT number, labels FROM issue WHERE repository_id = ?').all(repositoryId);
  for (const row of rows) {
    const names = renameAll(readLabels(row), renamed);
    if (names === undefined) continue;
    write.run(JSON.stringify(names), repositoryId, readNumber(row, 'number'));
    changed += 1;
  }
  return changed;
}

/** Events of a deleted label stay as they are. */
function renameInEvents(
  database: DatabaseSync,
  repositoryId: number,
  renamed: ReadonlyMap<string, string | undefined>,
): void {
  const write = database.prepare('UPDATE label_event SET label = ? WHERE repository_id = ? AND id = ?');
  const rows = database.prepare('SELECT id, label FROM label_event WHERE repository_id = ?').all(repositoryId);
  for (const row of rows) {
    const name = renamed.get(readText(row, 'label'));
    if (name !== undefined) write.run(name, repositoryId, readNumber(row, 'id'));
  }
}
