import {
  addRecurrence,
  parseRecurrences,
  type RecurringRun,
  recurrenceMarker,
  renderRecurrences,
} from '../../run-summary/known-issues/recurrence-comment.ts';
import { ensureComment } from './ensure-comment.ts';
import type { FiledIssue } from './failure-issues.ts';
import type { GitHubRepository } from './github-repository.ts';
import { listOwnComments } from './own-comments.ts';

/** Adds a run to the day's one comment on the issue of its failure, in place; a run that is named there changes nothing. Throws ServiceError. */
export async function noteRecurrence(
  repository: GitHubRepository,
  { issue, run, day }: { readonly issue: FiledIssue; readonly run: RecurringRun; readonly day: string },
): Promise<void> {
  const marker = recurrenceMarker(day);
  const known = await listOwnComments(repository, issue.number, marker);
  const before = parseRecurrences(day, known[0]?.body ?? '');
  const after = addRecurrence(before, run);
  if (after === before) return;
  await ensureComment(repository, issue.number, { marker, body: renderRecurrences(after, issue.state), known });
}
