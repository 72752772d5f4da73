import type { UpsertCounts } from '../../corpus/corpus-store.ts';
import { CORPUS_TABLES } from '../../corpus/corpus-tables.ts';
import { mergeIssue } from '../../corpus/merge-issue.ts';
import type { Issue, IssueFields } from '../../issue/issue.ts';
import { readIssue } from '../corpus/schema.ts';
import type { Queries } from './database.ts';
import { replaceRows, type TableRow } from './write-rows.ts';

const COLUMNS = Object.keys(CORPUS_TABLES.issue.columns).join(', ');

/** Those of the issues that there are, by number. */
export async function findIssues(
  queries: Queries,
  repositoryId: number,
  numbers: readonly number[],
): Promise<Map<number, Issue>> {
  const rows = await queries.query(
    `SELECT ${COLUMNS} FROM auto_triager.issue WHERE repository_id = $1 AND number = ANY ($2::bigint[])`,
    [repositoryId, numbers],
  );
  return new Map(rows.map(readIssue).map((issue) => [issue.number, issue]));
}

/** Takes the issues over (see `mergeIssue`), in order. The transaction is the caller's, who keeps other writers of the repository away. */
export async function upsertIssues(
  queries: Queries,
  repositoryId: number,
  issues: readonly Issue[],
): Promise<UpsertCounts> {
  const counts = { inserted: 0, changed: 0, unchanged: 0 };
  if (issues.length === 0) return counts;
  const numbers = issues.map(({ number }) => number);
  const known = await findIssues(queries, repositoryId, numbers);
  const written = new Map<number, Issue>();
  for (const issue of issues) {
    const stored = known.get(issue.number);
    const next = stored === undefined ? issue : mergeIssue(stored, issue);
    if (next === undefined) {
      counts.unchanged += 1;
      continue;
    }
    counts[stored === undefined ? 'inserted' : 'changed'] += 1;
    written.set(next.number, next);
    known.set(next.number, withoutNothing(next));
  }
  await replaceRows(queries, CORPUS_TABLES.issue, { repositoryId, rows: [...written.values()].map(toRow) });
  return counts;
}

/** As the row says it: what is not there is absent. */
function withoutNothing({ type, fields = {}, ...issue }: Issue): Issue {
  const hasType = type !== null && type !== undefined;
  return { ...issue, ...(hasType && { type }), ...(Object.keys(fields).length > 0 && { fields }) };
}

function toRow({ number, title, body, labels, state, details = {}, ...issue }: Issue): TableRow {
  return {
    number,
    state,
    created_at: issue.createdAt ?? null,
    updated_at: issue.updatedAt ?? null,
    author: issue.author ?? null,
    labels: JSON.stringify(labels),
    state_reason: details.stateReason ?? null,
    author_association: details.authorAssociation ?? null,
    closed_at: details.closedAt ?? null,
    comment_count: details.commentCount ?? null,
    reaction_count: details.reactionCount ?? null,
    milestone: details.milestone ?? null,
    type: issue.type ?? null,
    fields: toFieldsText(issue.fields),
    title,
    body,
  };
}

/** Null where no option is chosen. */
function toFieldsText(fields: IssueFields = {}): string | null {
  return Object.keys(fields).length === 0 ? null : JSON.stringify(fields);
}
