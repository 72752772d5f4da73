import { MS_PER_DAY } from '../corrections/history.ts';

export const MS_PER_WEEK = 7 * MS_PER_DAY;
/** 1970 began on a Thursday. */
const FIRST_MONDAY_MS = 4 * MS_PER_DAY;
/** Earlier issues, which only an import can bring, are in no week: a picture of more would show none of them. */
const MAX_WEEKS = 30 * 52;

/** What the reader may choose; one without weeks begins with the oldest issue. */
export const PERIODS = [
  { name: 'quarter', title: 'Last 13 weeks', weeks: 13 },
  { name: 'year', title: 'Last 52 weeks', weeks: 52 },
  { name: 'all', title: 'All years', weeks: undefined },
] as const;

export type PeriodName = (typeof PERIODS)[number]['name'];

/** Weeks from Monday to Sunday, UTC; the last one is that of the day. */
export interface Period {
  readonly name: PeriodName;
  readonly startMs: number;
  readonly weeks: number;
}

/** `oldestMs` is the time of the oldest issue; without one, all there is is this week. */
export function openPeriods(now: Date, oldestMs = now.getTime()): Period[] {
  const lastMs = weekStartMs(now.getTime());
  const ever = Math.round((lastMs - weekStartMs(oldestMs)) / MS_PER_WEEK) + 1;
  return PERIODS.map(({ name, weeks = Math.min(ever, MAX_WEEKS) }) => ({
    name,
    startMs: lastMs - (weeks - 1) * MS_PER_WEEK,
    weeks,
  }));
}

/** The Monday before, midnight UTC. */
export function weekStartMs(atMs: number): number {
  return Math.floor((atMs - FIRST_MONDAY_MS) / MS_PER_WEEK) * MS_PER_WEEK + FIRST_MONDAY_MS;
}

/** How many of the times lie in each week of the period. */
export function countByWeek(times: Iterable<number>, { startMs, weeks }: Period): number[] {
  const counts = new Array<number>(weeks).fill(0);
  for (const atMs of times) {
    if (atMs < startMs) continue;
    const week = Math.floor((atMs - startMs) / MS_PER_WEEK);
    if (week < weeks) counts[week] = (counts[week] ?? 0) + 1;
  }
  return counts;
}
