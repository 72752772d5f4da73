import { labelKey } from '../issue/label-key.ts';
import type { OwnComment } from '../issue/own-comment.ts';
import type { TargetPrecision } from '../labels/target-precision.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import type { Decision, LevelLive } from './decision.ts';
import { type LabelHistory, sortByDate } from './history.ts';
import type { LabelCase } from './label-case.ts';
import { type LiveFigures, measureCases } from './live-figures.ts';
import { type AnswerCounts, countAnswers, measureLevels } from './measure-levels.ts';
import { measureReactions, type ReactionsLive } from './measure-reactions.ts';
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
  /** By family, level, and whether people were asked; none where nothing was set or proposed. */
  readonly levels: readonly LevelLive[];
  /** What people said when they were asked, by label, type or option, most often decided first. */
  readonly answers: readonly AnswersLive[];
  /** Absent where no comment of ours is known. */
  readonly reactions?: ReactionsLive;
}

export interface AnswersLive extends AnswerCounts {
  readonly kind: Decision['kind'];
  readonly value: string;
  readonly family: string;
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

/** What was collected from a history. */
export interface CollectedHistory {
  readonly cases: readonly LabelCase[];
  /** None where nothing was proposed. */
  readonly decisions?: readonly Decision[];
  /** None where triage does not comment. */
  readonly comments?: readonly OwnComment[] | undefined;
  readonly targetPrecision?: TargetPrecision | undefined;
}

/** Pure: the same at the same time gives the same report. */
export function reportLive(
  history: LabelHistory,
  { cases, decisions = [], comments = [], targetPrecision }: CollectedHistory,
): LiveReport {
  const { now } = history;
  const missed = findMissedLabels(history);
  const reactions = measureReactions(comments);
  const families = [...new Set([...cases, ...missed].map(({ family }) => family))].sort();
  return {
    botLogins: history.botLogins,
    settlingDays: history.settlingDays,
    families: families.map((family) => measureFamily(family, { cases, missed })),
    labels: measureLabels(cases, missed),
    corrections: sortByDate(
      cases.filter(({ outcome }) => outcome === 'removed'),
      { dateOf: ({ removal }) => removal?.at ?? '', numberOf: ({ issue }) => issue },
    ).reverse(),
    levels: measureLevels(decisions, { now, targetPrecision }),
    answers: measureAnswers(decisions, now),
    ...(reactions !== undefined && { reactions }),
  };
}

function measureAnswers(decisions: readonly Decision[], now: Date): AnswersLive[] {
  const asked = decisions.filter(({ mode, outcome }) => mode === 'suggested' && outcome !== 'superseded');
  const groups = Map.groupBy(asked, ({ kind, value }) => JSON.stringify([kind, labelKey(value)]));
  return [...groups.values()]
    .flatMap((own): AnswersLive[] => {
      const newest = own.at(-1);
      if (newest === undefined) return [];
      const { kind, value, family } = newest;
      return [{ kind, value, family, ...countAnswers(own, now) }];
    })
    .sort((a, b) => b.approved + b.dismissed - a.approved - a.dismissed || (a.value < b.value ? -1 : 1));
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
