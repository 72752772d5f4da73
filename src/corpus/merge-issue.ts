import { contentHash } from '../issue/content-hash.ts';
import type { Issue, IssueDetails } from '../issue/issue.ts';

/**
 * What a store keeps when `incoming` arrives for an issue it knows as `stored`; undefined when there is nothing new.
 * Dates, author, type and details that `incoming` does not state are kept; a type of null takes a known one away, and is
 * nothing new where none is known. An incoming version whose `updatedAt` is older than the
 * stored one's is nothing new, so that importing an old export never takes a newer one back.
 */
export function mergeIssue(stored: Issue, incoming: Issue): Issue | undefined {
  if (isOlder(incoming.updatedAt, stored.updatedAt)) return undefined;
  const createdAt = incoming.createdAt ?? stored.createdAt;
  const updatedAt = incoming.updatedAt ?? stored.updatedAt;
  const author = incoming.author ?? stored.author;
  const details = incoming.details ?? stored.details;
  const type = incoming.type === undefined ? stored.type : incoming.type;
  const isSame =
    incoming.state === stored.state &&
    createdAt === stored.createdAt &&
    updatedAt === stored.updatedAt &&
    author === stored.author &&
    (type ?? null) === (stored.type ?? null) &&
    haveSameDetails(details, stored.details) &&
    contentHash(incoming) === contentHash(stored);
  if (isSame) return undefined;
  const { type: _, ...rest } = incoming;
  return {
    ...rest,
    ...(createdAt !== undefined && { createdAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    ...(author !== undefined && { author }),
    ...(type !== undefined && { type }),
    ...(details !== undefined && { details }),
  };
}

/** ISO 8601 dates in UTC compare as text. */
function isOlder(date: string | undefined, other: string | undefined): boolean {
  return date !== undefined && other !== undefined && date < other;
}

function haveSameDetails(left: IssueDetails = {}, right: IssueDetails = {}): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<keyof IssueDetails>;
  return [...names].every((name) => left[name] === right[name]);
}
