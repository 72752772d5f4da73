import { createHash } from 'node:crypto';
import type { Issue } from './issue.ts';

/**
 * SHA-256 (64 hex digits) of what an issue says: title, body and the set of its labels, in any order. State and dates
 * do not count. The three are encoded as a JSON array, so no two contents share an encoding.
 */
export function contentHash(issue: Pick<Issue, 'title' | 'body' | 'labels'>): string {
  const content = JSON.stringify([issue.title, issue.body, [...issue.labels].sort()]);
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of what is embedded of an issue: title and body alone. */
export function textHash(issue: Pick<Issue, 'title' | 'body'>): string {
  return contentHash({ title: issue.title, body: issue.body, labels: [] });
}
