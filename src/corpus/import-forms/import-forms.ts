import type { JsonObject } from '../../issue/json-object.ts';
import { archiveEvent } from './archive-event.ts';
import { ghIssue } from './gh-issue.ts';
import { graphqlAnswer } from './graphql-answer.ts';
import { graphqlNode } from './graphql-node.ts';
import type { ImportForm } from './import-form.ts';
import { refusal } from './refusal.ts';
import { restIssue } from './rest-issue.ts';
import { searchAnswer } from './search-answer.ts';
import { webhookEvent } from './webhook-event.ts';

const NAMES = [
  'archive-event',
  'webhook-event',
  'graphql-answer',
  'search-answer',
  'refusal',
  'graphql-node',
  'gh-issue',
  'rest-issue',
] as const;

export type ImportFormName = (typeof NAMES)[number];

/** All forms of issues. A value has the first that it fits, in the order of `NAMES`. */
export const IMPORT_FORMS = {
  'archive-event': archiveEvent,
  'webhook-event': webhookEvent,
  'graphql-answer': graphqlAnswer,
  'search-answer': searchAnswer,
  refusal,
  'graphql-node': graphqlNode,
  'gh-issue': ghIssue,
  'rest-issue': restIssue,
} satisfies Record<ImportFormName, ImportForm>;

export function importFormOf(value: JsonObject): ImportFormName {
  return NAMES.find((name) => IMPORT_FORMS[name].isFormOf(value)) ?? 'rest-issue';
}
