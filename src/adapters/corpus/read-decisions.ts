import { ISSUE_TYPE_ACTIONS, type IssueTypeEvent } from '../../issue/issue-type-event.ts';
import { DUPLICATE_SOURCES, type KnownDuplicate } from '../../issue/known-duplicate.ts';
import type { LabelEvent } from '../../issue/label-event.ts';
import type { OwnComment } from '../../issue/own-comment.ts';
import { SUGGESTION_ACTIONS, SUGGESTION_STATES, type Suggestion } from '../../issue/suggestion.ts';
import {
  type Row,
  readLabelEvent,
  readNumber,
  readOptionalNumber,
  readOptionalText,
  readText,
  readWord,
} from './schema.ts';

const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** From rows with the column `id`, in order; an event that came without GitHub's id is left out where it came with it too. */
export function readLabelEvents(rows: readonly Row[]): LabelEvent[] {
  const read = rows.map((row) => ({ hasOwnId: readNumber(row, 'id') > 0, event: readLabelEvent(row) }));
  if (read.every(({ hasOwnId }) => hasOwnId)) return read.map(({ event }) => event);
  const known = new Set(read.filter(({ hasOwnId }) => hasOwnId).map(({ event }) => keyOf(event)));
  return read.filter(({ hasOwnId, event }) => hasOwnId || !known.has(keyOf(event))).map(({ event }) => event);
}

function keyOf({ issue, label, action, at }: LabelEvent): string {
  return JSON.stringify([issue, label.toLowerCase(), action, at]);
}

export function readIssueTypeEvent(row: Row): IssueTypeEvent {
  return {
    id: readNumber(row, 'id'),
    issue: readNumber(row, 'issue_number'),
    action: readWord(row, 'action', ISSUE_TYPE_ACTIONS),
    from: readOptionalText(row, 'from_type'),
    to: readOptionalText(row, 'to_type'),
    actor: readText(row, 'actor'),
    at: readText(row, 'at'),
  };
}

export function readKnownDuplicate(row: Row): KnownDuplicate {
  return {
    issue: readNumber(row, 'number'),
    of: readNumber(row, 'original'),
    source: readWord(row, 'source', DUPLICATE_SOURCES),
    by: readText(row, 'actor'),
    at: readText(row, 'at'),
  };
}

export function readOwnComment(row: Row): OwnComment {
  return {
    id: readText(row, 'id'),
    issue: readNumber(row, 'issue_number'),
    createdAt: readText(row, 'created_at'),
    plusOnes: readNumber(row, 'plus_ones'),
    minusOnes: readNumber(row, 'minus_ones'),
  };
}

export function readSuggestion(row: Row): Suggestion {
  const actorId = readOptionalNumber(row, 'actor_id');
  const resolvedById = readOptionalNumber(row, 'resolved_by_id');
  return {
    id: readNumber(row, 'id'),
    issue: readNumber(row, 'issue_number'),
    action: readWord(row, 'action', SUGGESTION_ACTIONS),
    value: readOptionalText(row, 'value'),
    targetId: readOptionalNumber(row, 'target_id'),
    state: readWord(row, 'state', SUGGESTION_STATES),
    rationale: readText(row, 'rationale'),
    ...(row.confidence !== null && { confidence: readWord(row, 'confidence', CONFIDENCES) }),
    ...(actorId !== null && { actorId }),
    ...(resolvedById !== null && { resolvedById }),
    createdAt: readText(row, 'created_at'),
    updatedAt: readText(row, 'updated_at'),
  };
}
