import type { CommentState } from '../issue/issue-history.ts';
import type { IssueTracker } from '../issue/issue-tracker.ts';
import type { Past } from '../plan/past.ts';
import type { Action, Plan } from '../plan/plan.ts';
import { plannedLabels, proposedLabels } from '../plan/plan-triage.ts';
import { ServiceError } from '../shared/errors.ts';
import type { Log } from '../shared/log.ts';

export interface PastReader {
  readonly tracker: IssueTracker;
  readonly log: Log;
  /** Number of the issue that was opened a moment ago, where one was: from it nothing can have been taken away. */
  readonly newIssue?: number | undefined;
  /** A person asks for this very run: that one had us take back an earlier one no longer counts. */
  readonly isAsked?: boolean | undefined;
}

/**
 * Reads what others did with what the plan would add, before it is carried out; asks nothing where nothing would be added.
 * Boards are left out: whoever puts an issue on them looks first, and reads their past with the same request.
 */
export async function readPast(plan: Plan, reader: PastReader): Promise<Past> {
  const comment = await findComment(plan, reader);
  const labels = [...new Set([...plannedLabels(plan), ...proposedLabels(plan)])];
  const isNew = plan.number === reader.newIssue;
  // We have written none before a new issue's first run.
  const hasComments = comment === 'absent' && withFallback(plan.actions).some(isWritingComment) && !isNew;
  const found = comment === undefined ? {} : { comment };
  if (labels.length === 0 && !hasComments) return found;
  const { tracker, log, isAsked = false } = reader;
  try {
    const { undoneAt, ...history } = await tracker.readHistory(plan.number, { labels, hasComments });
    const undone = undoneAt === undefined || isAsked ? {} : { undoneAt };
    return { ...found, history: { kind: 'read', ...history, ...undone } };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.warning(`#${plan.number}: what people removed could not be read. ${error.message}`);
    return { ...found, history: { kind: 'unread', problem: error.message, isNew } };
  }
}

/** Undefined where no comment is kept, or GitHub refuses: then the writing of it tells why. */
async function findComment({ number, actions }: Plan, { tracker }: PastReader): Promise<CommentState | undefined> {
  const all = withFallback(actions);
  const action = all.find(isWritingComment) ?? all.find(({ kind }) => kind === 'remove-comment');
  if (action === undefined || !('marker' in action)) return undefined;
  const { marker } = action;
  try {
    return await tracker.findComment(number, 'body' in action ? { marker, body: action.body } : { marker });
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

/** What may be done in the end, also where GitHub takes no suggestions. */
function withFallback(actions: readonly Action[]): readonly Action[] {
  return actions.flatMap((action) => (action.kind === 'ensure-proposals' ? action.fallback : action));
}

function isWritingComment({ kind }: Action): boolean {
  return kind === 'ensure-comment';
}
