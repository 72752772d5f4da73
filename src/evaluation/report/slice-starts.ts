import type { DriftSlice } from '../drift.ts';

const MONTH_CHARS = 'yyyy-mm'.length;
const DAY_CHARS = 'yyyy-mm-dd'.length;

/** When each slice began: a month, a day where all began in one month, the number of an issue where dates are missing. */
export function sliceStarts(drift: readonly DriftSlice[]): string[] {
  const dates = drift.flatMap(({ from }) => from ?? []);
  if (dates.length < drift.length) return drift.map(({ first }) => `#${first}`);
  const months = new Set(dates.map((date) => date.slice(0, MONTH_CHARS)));
  return dates.map((date) => date.slice(0, months.size === 1 ? DAY_CHARS : MONTH_CHARS));
}
