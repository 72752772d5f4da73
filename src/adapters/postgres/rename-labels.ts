import { renameAll } from '../corpus/rename-all.ts';
import { readLabels, readNumber } from '../corpus/schema.ts';
import type { Queries } from './database.ts';
import { toStorable } from './write-rows.ts';

/**
 * Gives labels their new names, all at once so that two may swap theirs; undefined takes a label off the issues. Returns how many
 * issues that changed. The transaction is the caller's.
 */
export async function renameLabels(
  queries: Queries,
  repositoryId: number,
  renamed: ReadonlyMap<string, string | undefined>,
): Promise<number> {
  if (renamed.size === 0) return 0;
  // Events of a deleted label stay as they are.
  const kept = [...renamed].filter((pair): pair is [string, string] => pair[1] !== undefined);
  await queries.query(
    `UPDATE auto_triager.label_event SET label = renamed.now
      FROM json_to_recordset($2::json) AS renamed (before text, now text)
      WHERE repository_id = $1 AND label = renamed.before`,
    [repositoryId, JSON.stringify(kept.map(([before, now]) => ({ before: toStorable(before), now: toStorable(now) })))],
  );
  const rows = await queries.query('SELECT number, labels FROM auto_triager.issue WHERE repository_id = $1', [
    repositoryId,
  ]);
  const changed = rows.flatMap((row) => {
    const labels = renameAll(readLabels(row), renamed);
    return labels === undefined ? [] : [{ number: readNumber(row, 'number'), labels: JSON.stringify(labels) }];
  });
  await queries.query(
    `UPDATE auto_triager.issue SET labels = renamed.labels
      FROM json_to_recordset($2::json) AS renamed (number bigint, labels text)
      WHERE repository_id = $1 AND issue.number = renamed.number`,
    [repositoryId, JSON.stringify(changed)],
  );
  return changed.length;
}
