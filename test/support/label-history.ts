import type { LabelHistory } from '../../src/corrections/history.ts';
import type { Issue } from '../../src/issue/issue.ts';
import type { LabelEvent } from '../../src/issue/label-event.ts';
import { createFamilyFinder } from '../../src/labels/family-finder.ts';
import { buildIssue } from './build-issue.ts';

export const BOT = 'github-actions[bot]';
/** When the histories of these tests are looked at. */
export const NOW = new Date('2026-11-25T12:00:00Z');

/** So many days before `NOW`, ISO 8601. */
export function daysAgo(days: number): string {
  return new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
}

/** `+area/fuel` gives a label, `-area/fuel` takes it away: who did it, and how many days ago. */
export type Step = readonly [issue: number, change: string, actor: string, days: number];

export function toEvents(steps: readonly Step[]): LabelEvent[] {
  return steps.map(([issue, change, actor, days]) => ({
    issue,
    label: change.slice(1),
    action: change.startsWith('+') ? 'labeled' : 'unlabeled',
    actor,
    at: daysAgo(days),
  }));
}

/** A history whose issues carry the labels that the steps leave on them, and are open unless told otherwise. */
export function buildHistory(steps: readonly Step[], changes: Partial<LabelHistory> = {}): LabelHistory {
  return {
    events: toEvents(steps),
    issues: issuesAfter(steps),
    botLogins: [BOT],
    settlingDays: 14,
    now: NOW,
    familyOf: createFamilyFinder({}),
    ...changes,
  };
}

/** The issues as the steps leave them. */
export function issuesAfter(steps: readonly Step[], rest: Partial<Issue> = {}): Issue[] {
  const labels = new Map<number, Set<string>>();
  for (const [issue, change] of steps.toSorted((a, b) => b[3] - a[3])) {
    const own = labels.get(issue) ?? new Set();
    labels.set(issue, own);
    if (change.startsWith('+')) own.add(change.slice(1));
    else own.delete(change.slice(1));
  }
  return [...labels].map(([number, own]) => buildIssue({ number, labels: [...own], ...rest }));
}
