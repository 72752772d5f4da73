import { MS_PER_DAY } from '../corrections/history.ts';
import type { BoardIssue } from './board-issue.ts';

/** How long issues have been open, the youngest first; the last one is of those without a date. */
export const AGES = [
  { name: 'week', title: 'under a week', belowDays: 7 },
  { name: 'month', title: 'under a month', belowDays: 30 },
  { name: 'quarter', title: 'under 3 months', belowDays: 91 },
  { name: 'older', title: 'older', belowDays: Number.POSITIVE_INFINITY },
  { name: 'unknown', title: 'no date', belowDays: Number.NaN },
] as const;
export type AgeName = (typeof AGES)[number]['name'];
export type Backlog = Readonly<Record<AgeName, number>>;

export function ageOf(createdMs: number | undefined, now: Date): AgeName {
  if (createdMs === undefined) return 'unknown';
  const days = (now.getTime() - createdMs) / MS_PER_DAY;
  return AGES.find(({ belowDays }) => days < belowDays)?.name ?? 'unknown';
}

export interface Backlogs {
  /** Each issue once. */
  readonly all: Backlog;
  /** In the order of the areas; an issue with several counts in each. */
  readonly byArea: readonly Backlog[];
}

/** Open issues by area and age. */
export function measureBacklog(
  issues: readonly BoardIssue[],
  { areaCount, now }: { readonly areaCount: number; readonly now: Date },
): Backlogs {
  const all = emptyBacklog();
  const byArea = Array.from({ length: areaCount }, emptyBacklog);
  for (const { isOpen, areas, createdMs } of issues) {
    if (!isOpen) continue;
    const age = ageOf(createdMs, now);
    all[age] += 1;
    for (const area of areas) if (byArea[area] !== undefined) byArea[area][age] += 1;
  }
  return { all, byArea };
}

export function openIn(backlog: Backlog): number {
  return AGES.reduce((sum, { name }) => sum + backlog[name], 0);
}

function emptyBacklog(): Record<AgeName, number> {
  return Object.fromEntries(AGES.map(({ name }) => [name, 0])) as Record<AgeName, number>;
}
