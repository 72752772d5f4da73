import { CORPUS_TABLES } from '../../corpus/corpus-tables.ts';
import type { CommentInquiry, Inquiry, SuggestionInquiry } from '../../corpus/scrape-store.ts';
import type { Queries } from './database.ts';
import { replaceRows } from './write-rows.ts';

/** Notes issues that are to be asked about, whatever is known of them. The transaction is the caller's. */
export async function noteHints(queries: Queries, repositoryId: number, numbers: readonly number[]): Promise<void> {
  const rows = numbers.map((number) => ({ subject: 'duplicates', number, updated_at: '', turn: 0 }));
  await replaceRows(queries, CORPUS_TABLES.inquiry, { repositoryId, rows });
}

/** Notes that GitHub was asked about an issue whose update is `updatedAt`, if it has one. The transaction is the caller's. */
export async function noteInquiry(
  queries: Queries,
  repositoryId: number,
  {
    subject,
    issue,
    turn,
    updatedAt = '-',
  }: Pick<Inquiry, 'subject' | 'issue' | 'turn'> & { readonly updatedAt?: string | undefined },
): Promise<void> {
  await replaceRows(queries, CORPUS_TABLES.inquiry, {
    repositoryId,
    rows: [{ subject, number: issue, updated_at: updatedAt, turn }],
  });
}

/** A statement whose rows are numbers of issues, and its values from `$2` on. */
export interface NumbersQuestion {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

function fromIssues(subject: Inquiry['subject']): string {
  return `
    SELECT issue.number FROM auto_triager.issue
    LEFT JOIN auto_triager.inquiry ON inquiry.repository_id = issue.repository_id AND inquiry.number = issue.number
      AND inquiry.subject = '${subject}'
    WHERE issue.repository_id = $1`;
}

/** See `ScrapeStore.duplicatesToAsk`. */
export function duplicatesToAsk(limit: number): NumbersQuestion {
  const sql = `${fromIssues('duplicates')} AND (
      inquiry.updated_at = ''
      OR state_reason = 'duplicate'
        AND (inquiry.updated_at IS NULL OR inquiry.updated_at < issue.updated_at)
        AND NOT EXISTS (
          SELECT 1 FROM auto_triager.known_duplicate
          WHERE known_duplicate.repository_id = issue.repository_id AND known_duplicate.number = issue.number
        )
    )
    ORDER BY issue.number DESC LIMIT $2`;
  return { sql, values: [limit] };
}

/** See `ScrapeStore.suggestionsToAsk`. */
export function suggestionsToAsk({ which, since, limit }: SuggestionInquiry): NumbersQuestion {
  const from = fromIssues('suggestions');
  if (which === 'changed') {
    const sql = `${from} AND issue.updated_at >= $2 AND (inquiry.updated_at IS NULL OR inquiry.updated_at < issue.updated_at)
      ORDER BY issue.updated_at, issue.number LIMIT $3`;
    return { sql, values: [since, limit] };
  }
  const sql = `${from} AND EXISTS (
      SELECT 1 FROM auto_triager.suggestion
      WHERE suggestion.repository_id = issue.repository_id AND issue_number = issue.number AND suggestion.state = 'pending'
    )
    ORDER BY coalesce(inquiry.turn, 0), issue.number LIMIT $2`;
  return { sql, values: [limit] };
}

/** See `ScrapeStore.commentsToAsk`. */
export function commentsToAsk({ which, since, limit }: CommentInquiry): NumbersQuestion {
  const condition =
    which === 'changed'
      ? `issue.updated_at >= $2 AND coalesce(comment_count, 1) > 0
      AND (inquiry.updated_at IS NULL OR inquiry.updated_at < issue.updated_at)
      ORDER BY issue.updated_at, issue.number`
      : `EXISTS (
      SELECT 1 FROM auto_triager.own_comment
      WHERE own_comment.repository_id = issue.repository_id AND issue_number = issue.number AND own_comment.created_at >= $2
    )
    ORDER BY coalesce(inquiry.turn, 0), issue.number`;
  return { sql: `${fromIssues('comments')} AND ${condition} LIMIT $3`, values: [since, limit] };
}
