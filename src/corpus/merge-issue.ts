import { contentHash } from '../issue/content-hash.ts';
import type { Issue, IssueDetails, IssueFields } from '../issue/issue.ts';

/**
 * What a store keeps when `incoming` arrives for an issue it knows as `stored`; undefined when there is nothing new.
 * Dates, author, type, fields and details that `incoming` does not state are kept; a type of null takes a known one away, and
 * is nothing new where none is known. An incoming version whose `updatedAt` is older than the
 * stored one's is nothing new, so that importing an old export never takes a newer one back.
 */
export function mergeIssue(stored: Issue, incoming: Issue): Issue | undefined {
  if (isOlder(incoming.updatedAt, stored.updatedAt)) return undefined;
  const createdAt = incoming.createdAt ?? stored.createdAt;
  const updatedAt = incoming.updatedAt ?? stored.updatedAt;
  const author = incoming.author ?? stored.author;
  const details = incoming.details ?? stored.details;
  const type = incoming.type === undefined ? stored.type : incoming.type;
  const fields = incoming.fields ?? stored.fields;
  const isSame =
    incoming.state === stored.state &&
    createdAt === stored.createdAt &&
    updatedAt === stored.updatedAt &&
    author === stored.author &&
    (type ?? null) === (stored.type ?? null) &&
    haveSameMembers(fields, stored.fields) &&
    haveSameMembers(details, stored.details) &&
    contentHash(incoming) === contentHash(stored);
  if (isSame) return undefined;
  const { type: _, ...rest } = incoming;
  return {
    ...rest,
    ...(createdAt !== undefined && { createdAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    ...(author !== undefined && { author }),
    ...(type !== undefined && { type }),
    ...(fields !== undefined && { fields }),
    ...(details !== undefined && { details }),
  };
}

/** ISO 8601 dates in UTC compare as text. */
function isOlder(date: string | undefined, other: string | undefined): boolean {
  return date !== undefined && other !== undefined && date < other;
}

function haveSameMembers<Facts extends IssueDetails | IssueFields>(left?: Facts, right?: Facts): boolean {
  const [one, other] = [left ?? {}, right ?? {}].map((facts) => new Map<string, unknown>(Object.entries(facts)));
  const names = [...(one?.keys() ?? []), ...(other?.keys() ?? [])];
  return names.every((name) => one?.get(name) === other?.get(name));
}
