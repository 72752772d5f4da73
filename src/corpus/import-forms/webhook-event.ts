import { firstOf, isObject, type JsonObject, memberOf } from '../../issue/json-object.ts';
import type { RawLabelEvent } from '../../issue/parse-label-events.ts';
import type { ImportForm, Unpacked } from './import-form.ts';

/** After these the issue is not where it was. */
const ACTIONS_OF_LEAVING: readonly unknown[] = ['deleted', 'transferred'];

/**
 * The payload of a webhook, as it is delivered and as a workflow finds it in GITHUB_EVENT_PATH
 * (https://docs.github.com/webhooks/webhook-events-and-payloads#issues), or an issue event of the REST API.
 */
export const webhookEvent: ImportForm = {
  title: 'webhook events',
  isFormOf: (value) => isObject(value.issue) || (isObject(value.sender) && isObject(value.repository)),
  unpack: (value) => [
    unpackEvent(value, { actor: firstOf(value, 'sender', 'actor'), at: value.created_at, repository: undefined }),
  ],
};

export interface EventFacts {
  readonly actor: unknown;
  /** When it happened; absent where only the issue says when it was last changed. */
  readonly at: unknown;
  readonly repository: unknown;
}

/** The issue of an event's payload, in the state after it. */
export function unpackEvent(payload: JsonObject, { actor, at, repository }: EventFacts): Unpacked {
  const { issue, label } = payload;
  const action = firstOf(payload, 'action', 'event');
  // A deleted comment leaves the issue there.
  const hasLeft = ACTIONS_OF_LEAVING.includes(action) && !isObject(payload.comment);
  if (!isObject(issue) || hasLeft) return { kind: 'other-event' };
  const updatedAt = firstOf(issue, 'updated_at', 'updatedAt') ?? at;
  const isOfLabel = action === 'labeled' || action === 'unlabeled';
  const event: RawLabelEvent | undefined = isOfLabel
    ? { action, label, actor, created_at: at ?? updatedAt, ...('event' in payload && { id: payload.id }) }
    : undefined;
  const isOfType = action === 'typed' && !('type' in issue);
  const home = repository ?? memberOf(payload.repository, 'full_name');
  return {
    kind: 'issue',
    value: { ...issue, updated_at: updatedAt, ...(isOfType && { type: payload.type }) },
    repository: typeof home === 'string' ? home : undefined,
    event,
  };
}
