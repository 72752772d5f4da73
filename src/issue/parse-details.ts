import { cleanLine } from './clean-text.ts';
import type { IssueDetails } from './issue.ts';
import { firstOf, isObject, itemsOf, type JsonObject, memberOf } from './json-object.ts';
import { parseDate } from './parse-date.ts';

/** GitHub's words are a tenth of this, and its milestones' titles a quarter; the rest is room for other trackers. */
const MAX_CHARS = 1024;

/** The details of an issue as REST, GraphQL and `gh` write them; undefined where it says none of them. */
export function parseDetails(value: JsonObject): IssueDetails | undefined {
  // GraphQL shouts what REST says.
  const stateReason = parseWord(firstOf(value, 'state_reason', 'stateReason'))?.toLowerCase();
  const authorAssociation = parseWord(firstOf(value, 'author_association', 'authorAssociation'));
  const closedAt = parseDate(firstOf(value, 'closed_at', 'closedAt'));
  const commentCount = countOf(firstOf(value, 'comments', 'commentsCount'));
  const reactionCount =
    (isObject(value.reactions) ? countOf(value.reactions) : undefined) ?? countGroups(value.reactionGroups);
  const milestone = parseWord(memberOf(value.milestone, 'title'));
  const details: IssueDetails = {
    ...(stateReason !== undefined && { stateReason }),
    ...(authorAssociation !== undefined && { authorAssociation }),
    ...(closedAt !== undefined && { closedAt }),
    ...(commentCount !== undefined && { commentCount }),
    ...(reactionCount !== undefined && { reactionCount }),
    ...(milestone !== undefined && { milestone }),
  };
  return Object.keys(details).length === 0 ? undefined : details;
}

function parseWord(value: unknown): string | undefined {
  const word = typeof value === 'string' ? cleanLine(value, MAX_CHARS) : '';
  return word === '' ? undefined : word;
}

/** Of a number, `{total_count}`, `{totalCount}`, or the things themselves. */
function countOf(value: unknown): number | undefined {
  const count = isObject(value) ? (firstOf(value, 'total_count', 'totalCount') ?? itemsOf(value)?.length) : value;
  if (Array.isArray(count)) return count.length;
  return Number.isSafeInteger(count) && (count as number) >= 0 ? (count as number) : undefined;
}

/** GraphQL counts reactions by kind: `[{content, users: {totalCount}}]`. */
function countGroups(groups: unknown): number | undefined {
  if (!Array.isArray(groups)) return undefined;
  return groups.reduce((sum: number, group) => sum + (countOf(memberOf(group, 'users')) ?? 0), 0);
}
