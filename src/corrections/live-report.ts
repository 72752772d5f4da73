import { labelKey } from '../issue/label-key.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import type { LabelHistory } from './history.ts';
import type { LabelCase } from './label-case.ts';
import { type LiveFigures, measureCases } from './live-figures.ts';
import { findMissedLabels, type MissedLabel } from './missed-labels.ts';

/** How the labels that the triager set fared with people. */
export interface LiveReport {
  readonly botLogins: readonly string[];
  readonly settlingDays: number;
  /** Those with labels, in order of the alphabet. */
  readonly families: readonly FamilyLive[];
  /** Most often set first, then by name. */
  readonly labels: readonly LabelLive[];
  /** Labels that were removed, the newest removal first. */
  readonly corrections: readonly LabelCase[];
}

export interface FamilyLive extends LiveFigures {
  readonly family: string;
  /** Issues that the triager set a label of the family on. */
  readonly issues: number;
  /** Issues that only people gave one: see `findMissedLabels`. */
  readonly missedIssues: number;
  /** By the month in which the label was set, oldest first: whether it gets better or worse. */
  readonly months: readonly MonthLive[];
}

export interface MonthLive extends LiveFigures {
  /** `2026-11`, UTC. */
  readonly month: string;
}

export interface LabelLive extends LiveFigures {
  readonly label: string;
  readonly family: string;
  /** What people gave in its place, most often first. */
  readonly replacedBy: readonly { readonly label: string; readonly count: number }[];
  /** Issues that people gave it where the triager was silent. */
  readonly missed: number;
}

/** `cases` are those of the history. Pure: the same at the same time gives the same report. */
export function reportLive(history: LabelHistory, cases: readonly LabelCase[]): LiveReport {
  const missed = findMissedLabels(history);
  const families = [...new Set([...cases, ...missed].map(({ family }) => family))].sort();
  return {
    botLogins: history.botLogins,
    settlingDays: history.settlingDays,
    families: families.map((family) => measureFamily(family, { cases, missed })),
    labels: measureLabels(cases, missed),
    corrections: cases
      .filter(({ outcome }) => outcome === 'removed')
      .sort((a, b) => isoDateMs(b.removal?.at ?? '') - isoDateMs(a.removal?.at ?? '') || b.issue - a.issue),
  };
}

interface Collected {
  readonly cases: readonly LabelCase[];
  readonly missed: readonly MissedLabel[];
}

function measureFamily(family: string, { cases, missed }: Collected): FamilyLive {
  const own = cases.filter((one) => one.family === family);
  const months = Map.groupBy(own, ({ setAt }) => new Date(isoDateMs(setAt)).toISOString().slice(0, '2026-11'.length));
  return {
    family,
    ...measureCases(own),
    issues: new Set(own.map(({ issue }) => issue)).size,
    missedIssues: new Set(missed.filter((one) => one.family === family).map(({ issue }) => issue)).size,
    months: [...months].map(([month, set]) => ({ month, ...measureCases(set) })),
  };
}

function measureLabels(cases: readonly LabelCase[], missed: readonly MissedLabel[]): LabelLive[] {
  const key = ({ label }: { readonly label: string }) => labelKey(label);
  const setOf = Map.groupBy(cases, key);
  const missedOf = Map.groupBy(missed, key);
  return [...new Set([...setOf.keys(), ...missedOf.keys()])]
    .map((label): LabelLive => {
      const [set, missing] = [setOf.get(label) ?? [], missedOf.get(label) ?? []];
      const newest = set.at(-1) ?? missing.at(-1);
      return {
        label: newest?.label ?? label,
        family: newest?.family ?? '',
        ...measureCases(set),
        replacedBy: countReplacements(set),
        missed: missing.length,
      };
    })
    .sort((a, b) => b.set - a.set || b.missed - a.missed || (a.label < b.label ? -1 : 1));
}

function countReplacements(cases: readonly LabelCase[]): LabelLive['replacedBy'] {
  const counts = new Map<string, number>();
  for (const label of cases.flatMap(({ removal }) => removal?.replacedBy ?? [])) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
