import { cleanLine } from './clean-text.ts';
import type { IssueDetails } from './issue.ts';
import { parseDate } from './parse-date.ts';

/** GitHub's words are a tenth of this, and its milestones' titles a quarter; the rest is room for other trackers. */
const MAX_CHARS = 1024;

/** The details of an issue as GitHub's REST API writes it; undefined where it says none of them. */
export function parseDetails(value: Readonly<Record<string, unknown>>): IssueDetails | undefined {
  const stateReason = parseWord(value.state_reason);
  const authorAssociation = parseWord(value.author_association);
  const closedAt = parseDate(value.closed_at);
  const commentCount = parseCount(value.comments);
  const reactionCount = parseCount(memberOf(value.reactions, 'total_count'));
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

function parseCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
