import type { DecisionOutcome } from '../corrections/decision.ts';
import type { BoardIssue } from './board-issue.ts';
import type { Deed } from './deed.ts';
import type { Period } from './periods.ts';

/** What happened in a period. Deeds count when they were done, with what has become of them since. */
export const FIGURES = [
  'arrived',
  'closed',
  'applied',
  'suggested',
  'approved',
  'dismissed',
  'removed',
  'changed',
  'pending',
] as const;
export type FigureName = (typeof FIGURES)[number];
export type Figures = Readonly<Record<FigureName, number>>;

export interface PeriodFigures {
  /** Each issue and deed once. */
  readonly all: Figures;
  /** In the order of the areas; what has several counts in each. */
  readonly byArea: readonly Figures[];
}

/** Where each outcome is counted; what was left in place is right without a word of anybody, and what was superseded is neither. */
const FIGURE_OF: Readonly<Record<DecisionOutcome, FigureName | undefined>> = {
  approved: 'approved',
  dismissed: 'dismissed',
  removed: 'removed',
  changed: 'changed',
  pending: 'pending',
  kept: undefined,
  superseded: undefined,
};

export interface Happenings {
  readonly issues: readonly BoardIssue[];
  readonly deeds: readonly Deed[];
  readonly areasOf: (issue: number) => readonly number[];
  readonly areaCount: number;
}

export function countFigures({ issues, deeds, areasOf, areaCount }: Happenings, { startMs }: Period): PeriodFigures {
  const all = noFigures();
  const byArea = Array.from({ length: areaCount }, noFigures);
  const count = (name: FigureName, areas: readonly number[]) => {
    all[name] += 1;
    for (const area of areas) if (byArea[area] !== undefined) byArea[area][name] += 1;
  };
  for (const { areas, createdMs = Number.NaN, closedMs = Number.NaN } of issues) {
    if (createdMs >= startMs) count('arrived', areas);
    if (closedMs >= startMs) count('closed', areas);
  }
  for (const { issue, mode, outcome, atMs } of deeds) {
    if (atMs < startMs) continue;
    const areas = areasOf(issue);
    count(mode, areas);
    const name = FIGURE_OF[outcome];
    if (name !== undefined) count(name, areas);
  }
  return { all, byArea };
}

function noFigures(): Record<FigureName, number> {
  return Object.fromEntries(FIGURES.map((name) => [name, 0])) as Record<FigureName, number>;
}
