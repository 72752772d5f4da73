import type { DatabaseSync } from 'node:sqlite';
import type { CommentInquiry, Inquiry, SuggestionInquiry } from '../../corpus/scrape-store.ts';
import { readNumber } from '../corpus/schema.ts';
import { OF_REPOSITORY } from './of-repository.ts';

/** Notes issues that are to be asked about, whatever is known of them. The transaction is the caller's. */
export function noteHints(database: DatabaseSync, repositoryId: number, numbers: readonly number[]): void {
  const note = database.prepare(
    "INSERT OR REPLACE INTO inquiry (repository_id, subject, number, updated_at, turn) VALUES (?, 'duplicates', ?, '', 0)",
  );
  for (const number of numbers) note.run(repositoryId, number);
}

/** Notes that GitHub was asked about an issue as it is now in the corpus. The transaction is the caller's. */
export function noteInquiry(database: DatabaseSync, repositoryId: number, { subject, issue, turn }: Inquiry): void {
  database
    .prepare(
      'INSERT OR REPLACE INTO inquiry (repository_id, subject, number, updated_at, turn) ' +
        "SELECT ?1, ?2, ?3, coalesce((SELECT updated_at FROM issue WHERE repository_id = ?1 AND number = ?3), '-'), ?4",
    )
    .run(repositoryId, subject, issue, turn);
}

/** See `ScrapeStore.duplicatesToAsk`. */
export function listDuplicatesToAsk(database: DatabaseSync, repository: string, limit: number): number[] {
  const sql = `
    SELECT issue.number FROM issue
    LEFT JOIN issue_detail USING (repository_id, number)
    LEFT JOIN inquiry ON inquiry.repository_id = issue.repository_id AND inquiry.number = issue.number
      AND inquiry.subject = 'duplicates'
    WHERE issue.${OF_REPOSITORY} AND (
      inquiry.updated_at = ''
      OR state_reason = 'duplicate'
        AND (inquiry.updated_at IS NULL OR inquiry.updated_at < issue.updated_at)
        AND NOT EXISTS (
          SELECT 1 FROM known_duplicate
          WHERE known_duplicate.repository_id = issue.repository_id AND known_duplicate.number = issue.number
        )
    )
    ORDER BY issue.number DESC LIMIT ?`;
  return readNumbers(database.prepare(sql).all(repository, limit));
}

/** See `ScrapeStore.suggestionsToAsk`. */
export function listSuggestionsToAsk(
  database: DatabaseSync,
  repository: string,
  { which, since, limit }: SuggestionInquiry,
): number[] {
  const from = `
    SELECT issue.number FROM issue
    LEFT JOIN inquiry ON inquiry.repository_id = issue.repository_id AND inquiry.number = issue.number
      AND inquiry.subject = 'suggestions'
    WHERE issue.${OF_REPOSITORY}`;
  if (which === 'changed') {
    const sql = `${from} AND issue.updated_at >= ? AND (inquiry.updated_at IS NULL OR inquiry.updated_at < issue.updated_at)
      ORDER BY issue.updated_at, issue.number LIMIT ?`;
    return readNumbers(database.prepare(sql).all(repository, since, limit));
  }
  const sql = `${from} AND EXISTS (
      SELECT 1 FROM suggestion
      WHERE suggestion.repository_id = issue.repository_id AND issue_number = issue.number AND suggestion.state = 'pending'
    )
    ORDER BY coalesce(inquiry.turn, 0), issue.number LIMIT ?`;
  return readNumbers(database.prepare(sql).all(repository, limit));
}

/** See `ScrapeStore.commentsToAsk`. */
export function listCommentsToAsk(
  database: DatabaseSync,
  repository: string,
  { which, since, limit }: CommentInquiry,
): number[] {
  const from = `
    SELECT issue.number FROM issue
    LEFT JOIN issue_detail USING (repository_id, number)
    LEFT JOIN inquiry ON inquiry.repository_id = issue.repository_id AND inquiry.number = issue.number
      AND inquiry.subject = 'comments'
    WHERE issue.${OF_REPOSITORY}`;
  const sql =
    which === 'changed'
      ? `${from} AND issue.updated_at >= ? AND coalesce(comment_count, 1) > 0
      AND (inquiry.updated_at IS NULL OR inquiry.updated_at < issue.updated_at)
      ORDER BY issue.updated_at, issue.number LIMIT ?`
      : `${from} AND EXISTS (
      SELECT 1 FROM own_comment
      WHERE own_comment.repository_id = issue.repository_id AND issue_number = issue.number AND own_comment.created_at >= ?
    )
    ORDER BY coalesce(inquiry.turn, 0), issue.number LIMIT ?`;
  return readNumbers(database.prepare(sql).all(repository, since, limit));
}

function readNumbers(rows: ReturnType<ReturnType<DatabaseSync['prepare']>['all']>): number[] {
  return rows.map((row) => readNumber(row, 'number'));
}
