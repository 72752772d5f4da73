import { COMMENT_MARKER } from './comment-marker.ts';
import type { Skip, WriteAction } from './plan.ts';
import type { PlanInput } from './plan-input.ts';
import { wasCommentDeleted } from './was-comment-deleted.ts';

export interface CommentPlan {
  readonly action?: WriteAction;
  readonly skip?: Skip;
}

/**
 * Keeps our comment at `body`, and away where there is none. A comment that somebody hid stays as it is, also when it is no longer true:
 * deleted, it would come again in the open.
 */
export function planComment({ issue: { number }, past = {} }: PlanInput, body: string | undefined): CommentPlan {
  const { comment, history } = past;
  if (body === undefined) {
    const isThere = comment !== 'absent' && comment !== 'hidden';
    return isThere ? { action: { kind: 'remove-comment', number, marker: COMMENT_MARKER } } : {};
  }
  if (comment === 'hidden') return { skip: { kind: 'comment-taken-away', how: 'hidden' } };
  if (comment === 'absent' && history?.kind === 'unread' && !history.isNew) {
    return { skip: { kind: 'past-unread', what: 'comment', labels: [], problem: history.problem } };
  }
  if (comment === 'absent' && history?.kind === 'read' && wasCommentDeleted(history)) {
    return { skip: { kind: 'comment-taken-away', how: 'deleted' } };
  }
  return { action: { kind: 'ensure-comment', number, marker: COMMENT_MARKER, body } };
}
