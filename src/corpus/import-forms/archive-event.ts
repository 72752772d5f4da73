import { firstOf, isObject, memberOf } from '../../issue/json-object.ts';
import type { ImportForm } from './import-form.ts';
import { unpackEvent } from './webhook-event.ts';

/**
 * A public event as GH Archive keeps it (https://www.gharchive.org) and the events API lists it
 * (https://docs.github.com/rest/using-the-rest-api/github-event-types): the payload of a webhook in an envelope.
 */
export const archiveEvent: ImportForm = {
  title: 'archived events',
  isFormOf: (value) => isObject(value.payload) && !('title' in value),
  unpack: ({ payload, ...envelope }) => {
    if (!isObject(payload)) return [];
    const facts = {
      actor: envelope.actor ?? payload.sender,
      at: firstOf(envelope, 'created_at'),
      repository: memberOf(envelope.repo, 'name'),
    };
    return [unpackEvent(payload, facts)];
  },
};
