import type { DatabaseSync } from 'node:sqlite';
import type { Suggestion } from '../../issue/suggestion.ts';
import { readSuggestion } from '../corpus/read-decisions.ts';
import { OF_REPOSITORY } from './of-repository.ts';

const COLUMNS = [
  'id',
  'issue_number',
  'action',
  'value',
  'target_id',
  'state',
  'rationale',
  'confidence',
  'actor_id',
  'resolved_by_id',
  'created_at',
  'updated_at',
];

/** Writes suggestions; one that is known is replaced, unless it is newer. The transaction is the caller's. */
export function writeSuggestions(
  database: DatabaseSync,
  repositoryId: number,
  suggestions: readonly Suggestion[],
): void {
  const marks = COLUMNS.map(() => '?').join(', ');
  const write = database.prepare(
    `INSERT INTO suggestion (repository_id, ${COLUMNS.join(', ')}) VALUES (?, ${marks}) ` +
      `ON CONFLICT DO UPDATE SET ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')} ` +
      'WHERE excluded.updated_at >= suggestion.updated_at',
  );
  for (const suggestion of suggestions) write.run(repositoryId, ...toValues(suggestion));
}

/** GitHub tells a label by its number; a renamed one has the name that it has now. */
const LABEL_NAME =
  '(SELECT name FROM label WHERE label.repository_id = suggestion.repository_id AND label.id = suggestion.target_id)';
const NAMED = COLUMNS.map((column) =>
  column === 'value'
    ? `CASE WHEN action = 'add_label' THEN coalesce(${LABEL_NAME}, value) ELSE value END AS value`
    : column,
);

/** All suggestions of a repository, in order of their making; labels by the name that a scrape knows for their number. */
export function listSuggestions(database: DatabaseSync, repository: string): Suggestion[] {
  const sql = `SELECT ${NAMED.join(', ')} FROM suggestion WHERE suggestion.${OF_REPOSITORY} ORDER BY created_at, id`;
  return database.prepare(sql).all(repository).map(readSuggestion);
}

/** In the order of `COLUMNS`. */
function toValues(suggestion: Suggestion): (string | number | null)[] {
  const { id, issue, action, value, targetId, state, rationale, createdAt, updatedAt } = suggestion;
  const { confidence = null, actorId = null, resolvedById = null } = suggestion;
  return [
    id,
    issue,
    action,
    value,
    targetId,
    state,
    rationale,
    confidence,
    actorId,
    resolvedById,
    createdAt,
    updatedAt,
  ];
}
