import { createHash } from 'node:crypto';
import { cleanLine } from './clean-text.ts';
import { firstOf, isObject, itemsOf, type JsonObject, memberOf } from './json-object.ts';
import type { IdentifiedLabelEvent, LabelEvent } from './label-event.ts';
import { parseDate } from './parse-date.ts';
import { MAX_LABEL_CHARS } from './parse-labels.ts';
import { parseLogin } from './parse-login.ts';

/** Names of the events in REST (`event`) and in GraphQL (`__typename`). */
const ACTIONS: Readonly<Record<string, LabelEvent['action']>> = {
  labeled: 'labeled',
  unlabeled: 'unlabeled',
  LabeledEvent: 'labeled',
  UnlabeledEvent: 'unlabeled',
};
/** Of a hash: whole numbers up to 2^48 are exact in JavaScript. */
const ID_BYTES = 6;

/**
 * What an issue's own events say of its labels: `events` or `timeline` as REST lists them
 * (https://docs.github.com/rest/issues/timeline), `timelineItems` as GraphQL does. Events without a label, a date or an
 * action that matters are left out.
 */
export function parseLabelEvents(value: JsonObject, issue: number): IdentifiedLabelEvent[] {
  const lists = [value.events, value.timeline, value.timelineItems].map((list) => itemsOf(list) ?? []);
  return lists.flat().flatMap((event) => {
    if (!isObject(event)) return [];
    const action = ACTIONS[String(firstOf(event, 'event', '__typename'))];
    return action === undefined ? [] : toLabelEvent({ ...event, action }, issue);
  });
}

/** An event with `label`, `actor`, `created_at` and perhaps an `id`, as yet unread. */
export interface RawLabelEvent extends JsonObject {
  readonly action: LabelEvent['action'];
}

/** An event with `label`, `actor`, `created_at` and perhaps GitHub's `id`; none where label or date are missing. */
export function toLabelEvent(event: RawLabelEvent, issue: number): IdentifiedLabelEvent[] {
  const name = memberOf(event.label, 'name');
  const label = typeof name === 'string' ? cleanLine(name, MAX_LABEL_CHARS) : '';
  const at = parseDate(firstOf(event, 'created_at', 'createdAt'));
  if (label === '' || at === undefined) return [];
  const facts: LabelEvent = { issue, label, action: event.action, actor: parseLogin(event.actor) ?? '', at };
  const isGitHubId = Number.isSafeInteger(event.id) && (event.id as number) > 0;
  return [{ ...facts, id: isGitHubId ? (event.id as number) : makeId(facts) }];
}

/** The same for the same event, whenever it is read. */
function makeId({ issue, label, action, at }: LabelEvent): number {
  const hash = createHash('sha256')
    .update(JSON.stringify([issue, label, action, at]))
    .digest();
  return -1 - hash.readUIntBE(0, ID_BYTES);
}
