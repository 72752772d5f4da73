import { cleanLine, cleanText } from './clean-text.ts';
import type { Issue } from './issue.ts';
import { firstOf, isObject, itemsOf, type JsonObject } from './json-object.ts';
import { parseDate } from './parse-date.ts';
import { parseDetails } from './parse-details.ts';
import { parseFields } from './parse-fields.ts';
import { parseLabels } from './parse-labels.ts';
import { parseLogin } from './parse-login.ts';
import { parseState } from './parse-state.ts';
import { parseType } from './parse-type.ts';

/** Four times GitHub's own limit of 256, for trackers that allow more. */
export const MAX_TITLE_CHARS = 1024;
/** GitHub's own limit: it refuses longer ones with "body is too long (maximum is 65536 characters)". */
export const MAX_BODY_CHARS = 65_536;
/** How much of a wrong value an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 40;

export type ParsedIssue =
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'invalid'; readonly reason: string };

/** Web page or API address of a pull request. */
const PULL_REQUEST_URL = /\/pulls?\/\d+$/;

/**
 * Reads one issue as GitHub's REST API writes it (https://docs.github.com/rest/issues/issues#get-an-issue), as a node of
 * its GraphQL API (https://docs.github.com/graphql/reference/objects#issue), or as `gh issue list --json`.
 * Unknown fields are ignored; optional fields that make no sense count as absent, but for the state: one that is neither
 * open nor closed is refused. Text is cleaned and capped.
 * `reason` names the field and what was found there, ready to follow a file name and line number.
 */
export function parseIssue(value: unknown): ParsedIssue {
  if (!isObject(value)) return invalid(`an issue must be a JSON object, found ${show(value)}`);
  const { number, title } = value;
  if (!isIssueNumber(number)) return invalid(`number must be a positive whole number, found ${show(number)}`);
  if (isPullRequest(value)) return { kind: 'pull-request', number };
  if (typeof title !== 'string') return invalid(`title must be text, found ${show(title)}`);
  const body = firstOf(value, 'body', 'bodyText') ?? '';
  if (typeof body !== 'string') return invalid(`body must be text or null, found ${show(body)}`);
  const labels = itemsOf(value.labels ?? []);
  if (labels === undefined) return invalid(`labels must be a list, found ${show(value.labels)}`);
  const state = parseState(value);
  if (state === undefined) return invalid(`state must be open or closed, found ${show(value.state)}`);
  const createdAt = parseDate(firstOf(value, 'created_at', 'createdAt'));
  const updatedAt = parseDate(firstOf(value, 'updated_at', 'updatedAt'));
  const author = parseLogin(firstOf(value, 'user', 'author'));
  const type = parseType(value);
  const assignees = (itemsOf(value.assignees) ?? []).flatMap((assignee) => parseLogin(assignee) ?? []);
  const fields = parseFields(value);
  const details = parseDetails(value);
  const issue: Issue = {
    number,
    title: cleanLine(title, MAX_TITLE_CHARS),
    body: cleanText(body, MAX_BODY_CHARS),
    labels: parseLabels(labels),
    state,
    ...(createdAt !== undefined && { createdAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    ...(author !== undefined && { author }),
    ...(type !== undefined && { type }),
    ...(assignees.length > 0 && { assignees }),
    ...(fields !== undefined && { fields }),
    ...(details !== undefined && { details }),
  };
  return { kind: 'issue', issue };
}

function isPullRequest(value: JsonObject): boolean {
  if ((value.pull_request ?? null) !== null || value.__typename === 'PullRequest') return true;
  return value.isPullRequest === true || PULL_REQUEST_URL.test(String(firstOf(value, 'html_url', 'url') ?? ''));
}

function isIssueNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = cleanLine(JSON.stringify(value) ?? typeof value, MAX_SHOWN_CHARS);
  return text.length < MAX_SHOWN_CHARS ? text : `${text}…`;
}

function invalid(reason: string): ParsedIssue {
  return { kind: 'invalid', reason };
}
