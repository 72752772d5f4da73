import type { IssueOutline } from '../corpus/corpus-store.ts';
import { isRight } from '../corrections/decision.ts';
import type { DecisionHistory } from '../corrections/history.ts';
import { findLabellingBots } from '../corrections/labelling-bots.ts';
import { measureReactions } from '../corrections/measure-reactions.ts';
import type { TargetPrecision } from '../labels/target-precision.ts';
import type { Board, BoardCounts, BoardPeriod, Capped } from './board.ts';
import { type BoardIssue, toBoardIssues } from './board-issue.ts';
import { countFigures, type Happenings } from './count-figures.ts';
import { collectDeeds } from './deed.ts';
import { measureBacklog } from './measure-backlog.ts';
import { measureClosing } from './measure-closing.ts';
import { measurePromise } from './measure-promise.ts';
import { countByWeek, openPeriods, type Period } from './periods.ts';

/** Longer lists nobody reads, and they make the page slow on a phone. */
const MAX_LISTED = 500;
/** Areas that have a picture of their own; each costs some ten milliseconds a period. */
const MAX_DRAWN_AREAS = 12;

export interface BoardSources {
  readonly repository: string;
  readonly issues: readonly IssueOutline[];
  /** Of the same issues; its moment is that of the dashboard. */
  readonly history: DecisionHistory;
  readonly targetPrecision: TargetPrecision;
}

/** Pure: the same history at the same moment gives the same dashboard. */
export function buildBoard({ repository, issues: known, history, targetPrecision }: BoardSources): Board {
  const { now, familyOf, botLogins } = history;
  const { areas, issues } = toBoardIssues(known, { familyOf, now });
  const deeds = collectDeeds(history);
  const reactions = measureReactions(history.comments ?? []);
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const areasOf = (issue: number) => byNumber.get(issue)?.areas ?? [];
  const areaCount = areas.length;
  const times = collectTimes(issues, Math.min(areaCount, MAX_DRAWN_AREAS));
  const happenings = { issues, deeds, areasOf, areaCount };
  return {
    repository,
    madeAt: now.toISOString(),
    counts: countIssues(issues),
    botLogins,
    otherBots: findLabellingBots(history),
    areas,
    periods: openPeriods(now, findOldest(issues)).map((period) => fillPeriod(period, { ...happenings, times, now })),
    backlog: measureBacklog(issues, { areaCount, now }),
    promise: measurePromise(deeds, { now, targetPrecision }),
    ...(reactions !== undefined && { reactions }),
    deeds: cap(deeds, (deed) => ({
      ...deed,
      title: byNumber.get(deed.issue)?.title ?? '',
      areas: areasOf(deed.issue),
    })),
    unanswered: cap(findUnanswered(issues), (issue) => issue),
  };
}

/** When issues came in and were closed, as far as that is known. */
interface Times {
  readonly arrived: number[];
  readonly closed: number[];
}

interface TimesByArea {
  readonly all: Times;
  /** Of the first areas. */
  readonly drawn: readonly Times[];
}

function collectTimes(issues: readonly BoardIssue[], areaCount: number): TimesByArea {
  const noTimes = (): Times => ({ arrived: [], closed: [] });
  const [all, drawn] = [noTimes(), Array.from({ length: areaCount }, noTimes)];
  for (const { areas, createdMs, closedMs } of issues) {
    const add = (times: Times | undefined) => {
      if (createdMs !== undefined) times?.arrived.push(createdMs);
      if (closedMs !== undefined) times?.closed.push(closedMs);
    };
    add(all);
    for (const area of areas) add(drawn[area]);
  }
  return { all, drawn };
}

function fillPeriod(
  period: Period,
  { times, now, ...happenings }: Happenings & { readonly times: TimesByArea; readonly now: Date },
): BoardPeriod {
  const { issues, deeds, areaCount } = happenings;
  const byWeek = ({ arrived, closed }: Times) => ({
    arrived: countByWeek(arrived, period),
    closed: countByWeek(closed, period),
  });
  const deedsThat = (found: boolean | undefined) =>
    deeds.filter((deed) => deed.outcome !== 'superseded' && isRight(deed) === found).map(({ atMs }) => atMs);
  return {
    ...period,
    figures: countFigures(happenings, period),
    closing: measureClosing(issues, { period, areaCount, now }),
    weekly: {
      ...byWeek(times.all),
      right: countByWeek(deedsThat(true), period),
      wrong: countByWeek(deedsThat(false), period),
      waiting: countByWeek(deedsThat(undefined), period),
    },
    weeklyByArea: times.drawn.map(byWeek),
  };
}

function countIssues(issues: readonly BoardIssue[]): BoardCounts {
  const count = (fits: (issue: BoardIssue) => boolean) => issues.filter(fits).length;
  return {
    issues: issues.length,
    open: count(({ isOpen }) => isOpen),
    undated: count(({ createdMs }) => createdMs === undefined),
    closedUndated: count(({ isOpen, closedMs }) => !isOpen && closedMs === undefined),
    openUncounted: count(({ isOpen, commentCount }) => isOpen && commentCount === undefined),
  };
}

function findOldest(issues: readonly BoardIssue[]): number | undefined {
  const oldest = issues.reduce((least, { createdMs = least }) => Math.min(least, createdMs), Number.POSITIVE_INFINITY);
  return Number.isFinite(oldest) ? oldest : undefined;
}

/** Those without a date last; by number where the time is the same. */
function findUnanswered(issues: readonly BoardIssue[]): BoardIssue[] {
  const timeOf = ({ createdMs = Number.MAX_SAFE_INTEGER }: BoardIssue) => createdMs;
  return issues
    .filter(({ isOpen, commentCount }) => isOpen && commentCount === 0)
    .sort((a, b) => timeOf(a) - timeOf(b) || a.number - b.number);
}

function cap<Item, Shown>(items: readonly Item[], show: (item: Item) => Shown): Capped<Shown> {
  return { items: items.slice(0, MAX_LISTED).map(show), total: items.length };
}
