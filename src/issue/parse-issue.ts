import { cleanLine, cleanText } from './clean-text.ts';
import type { Issue } from './issue.ts';
import { parseDate } from './parse-date.ts';
import { parseDetails } from './parse-details.ts';

/** Four times GitHub's own limit of 256, for trackers that allow more. */
export const MAX_TITLE_CHARS = 1024;
/** GitHub's own limit: it refuses longer ones with "body is too long (maximum is 65536 characters)". */
export const MAX_BODY_CHARS = 65_536;
/** GitHub stops at 50; the rest is room for names imported from other trackers. */
export const MAX_LABEL_CHARS = 200;
/** GitHub's own limit for one issue. */
export const MAX_LABELS = 100;
/** How much of a wrong value an error message repeats, in characters. */
const MAX_SHOWN_CHARS = 40;

export type ParsedIssue =
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'invalid'; readonly reason: string };

/**
 * Reads one issue as GitHub's REST API writes it (https://docs.github.com/rest/issues/issues#get-an-issue).
 * Unknown fields are ignored; optional fields that make no sense count as absent; text is cleaned and capped.
 * `reason` names the field and what was found there, ready to follow a file name and line number.
 */
export function parseIssue(value: unknown): ParsedIssue {
  if (!isRecord(value)) return invalid(`an issue must be a JSON object, found ${show(value)}`);
  const { number, title, body, labels } = value;
  if (!isIssueNumber(number)) return invalid(`number must be a positive whole number, found ${show(number)}`);
  if (isPresent(value.pull_request)) return { kind: 'pull-request', number };
  if (typeof title !== 'string') return invalid(`title must be text, found ${show(title)}`);
  if (isPresent(body) && typeof body !== 'string') return invalid(`body must be text or null, found ${show(body)}`);
  if (isPresent(labels) && !Array.isArray(labels)) return invalid(`labels must be a list, found ${show(labels)}`);
  const createdAt = parseDate(value.created_at);
  const updatedAt = parseDate(value.updated_at);
  const author = parseAuthor(value.user);
  const details = parseDetails(value);
  const issue: Issue = {
    number,
    title: cleanLine(title, MAX_TITLE_CHARS),
    body: typeof body === 'string' ? cleanText(body, MAX_BODY_CHARS) : '',
    labels: Array.isArray(labels) ? parseLabels(labels) : [],
    state: value.state === 'closed' ? 'closed' : 'open',
    ...(createdAt !== undefined && { createdAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    ...(author !== undefined && { author }),
    ...(details !== undefined && { details }),
  };
  return { kind: 'issue', issue };
}

function isIssueNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

/** Names of `[{ name }]` or `[string]`, the first spelling of each; GitHub tells labels apart without regard to case. */
function parseLabels(labels: readonly unknown[]): string[] {
  const names = new Map<string, string>();
  for (const label of labels) {
    const name = isRecord(label) ? label.name : label;
    if (typeof name !== 'string') continue;
    const cleanName = cleanLine(name, MAX_LABEL_CHARS);
    const key = cleanName.toLowerCase();
    if (cleanName !== '' && !names.has(key)) names.set(key, cleanName);
    if (names.size === MAX_LABELS) break;
  }
  return [...names.values()];
}

function parseAuthor(user: unknown): string | undefined {
  const login = isRecord(user) ? user.login : user;
  return typeof login === 'string' && login !== '' ? cleanLine(login, MAX_LABEL_CHARS) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = cleanLine(JSON.stringify(value) ?? typeof value, MAX_SHOWN_CHARS);
  return text.length < MAX_SHOWN_CHARS ? text : `${text}…`;
}

function invalid(reason: string): ParsedIssue {
  return { kind: 'invalid', reason };
}
