import { CORPUS_TABLES } from '../../corpus/corpus-tables.ts';
import type { IssueTypeEvent } from '../../issue/issue-type-event.ts';
import type { KnownDuplicate } from '../../issue/known-duplicate.ts';
import type { IdentifiedLabelEvent } from '../../issue/label-event.ts';
import type { OwnComment } from '../../issue/own-comment.ts';
import type { Suggestion } from '../../issue/suggestion.ts';
import type { Queries } from './database.ts';
import { insertMissing, replaceRows } from './write-rows.ts';

/** Writes what people did, decided and said; the transactions are the callers'. */

/** Those that are known are left out; returns how many were new. */
export async function insertLabelEvents(
  queries: Queries,
  repositoryId: number,
  events: readonly IdentifiedLabelEvent[],
): Promise<number> {
  const rows = events.map(({ issue: issue_number, ...event }) => ({ issue_number, ...event }));
  return await insertMissing(queries, CORPUS_TABLES.label_event, { repositoryId, rows });
}

/** As `insertLabelEvents`. */
export async function insertIssueTypeEvents(
  queries: Queries,
  repositoryId: number,
  events: readonly IssueTypeEvent[],
): Promise<number> {
  const rows = events.map(({ id, issue, action, from, to, actor, at }) => {
    return { id, issue_number: issue, action, from_type: from, to_type: to, actor, at };
  });
  return await insertMissing(queries, CORPUS_TABLES.issue_type_event, { repositoryId, rows });
}

/** One that is known is replaced, unless it is newer. */
export async function writeSuggestions(
  queries: Queries,
  repositoryId: number,
  suggestions: readonly Suggestion[],
): Promise<void> {
  const rows = suggestions
    .map(({ id, issue, action, value, targetId, state, rationale, createdAt, updatedAt, ...rest }) => ({
      id,
      issue_number: issue,
      action,
      value,
      target_id: targetId,
      state,
      rationale,
      confidence: rest.confidence ?? null,
      actor_id: rest.actorId ?? null,
      resolved_by_id: rest.resolvedById ?? null,
      created_at: createdAt,
      updated_at: updatedAt,
    }))
    // The last of each is written.
    .sort((one, other) => Number(one.updated_at > other.updated_at) - Number(one.updated_at < other.updated_at));
  await replaceRows(queries, CORPUS_TABLES.suggestion, {
    repositoryId,
    rows,
    onlyIf: 'excluded.updated_at >= suggestion.updated_at',
  });
}

/** The newest counts take the place of older ones. */
export async function writeOwnComments(
  queries: Queries,
  repositoryId: number,
  comments: readonly OwnComment[],
): Promise<void> {
  const rows = comments.map(({ id, issue, createdAt, plusOnes, minusOnes }) => {
    return { id, issue_number: issue, created_at: createdAt, plus_ones: plusOnes, minus_ones: minusOnes };
  });
  await replaceRows(queries, CORPUS_TABLES.own_comment, { repositoryId, rows });
}

/** What is known of one issue from now on, in place of what was. */
export async function replaceDuplicatesOf(
  queries: Queries,
  repositoryId: number,
  { issue, duplicates }: { readonly issue: number; readonly duplicates: readonly KnownDuplicate[] },
): Promise<void> {
  await queries.query('DELETE FROM auto_triager.known_duplicate WHERE repository_id = $1 AND number = $2', [
    repositoryId,
    issue,
  ]);
  const rows = duplicates.map(({ of, source, by, at }) => ({ number: issue, original: of, source, actor: by, at }));
  await insertMissing(queries, CORPUS_TABLES.known_duplicate, { repositoryId, rows });
}
