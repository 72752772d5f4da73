import type { IssueTypeAction, IssueTypeEvent } from '../../issue/issue-type-event.ts';
import { toTypeName } from '../../issue/parse-type.ts';
import type { issueEventsSchema } from './schema.ts';

export type EventRow = ReturnType<typeof issueEventsSchema.parse>[number];

/** What GitHub calls what happens to types; https://docs.github.com/rest/using-the-rest-api/issue-event-types. */
const TYPE_ACTIONS: ReadonlyMap<string, IssueTypeAction> = new Map([
  ['issue_type_added', 'added'],
  ['issue_type_changed', 'changed'],
  ['issue_type_removed', 'removed'],
]);

/** A row of GitHub's events as what happened to a type; undefined where it is about something else. */
export function toTypeEvent(
  { id, event, issue_type, prev_issue_type }: EventRow,
  about: Pick<IssueTypeEvent, 'issue' | 'actor' | 'at'>,
): IssueTypeEvent | undefined {
  const action = TYPE_ACTIONS.get(event);
  if (action === undefined) return undefined;
  const type = toTypeName(issue_type) ?? null;
  const former = toTypeName(prev_issue_type) ?? null;
  // GitHub describes a removed type as the former one; GraphQL calls it the type.
  const [from, to] = action === 'removed' ? [former ?? type, null] : [action === 'added' ? null : former, type];
  return { id, action, from, to, ...about };
}
