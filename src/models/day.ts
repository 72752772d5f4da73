import { isoDateMs } from '../shared/iso-date.ts';
/** A day of the calendar in UTC, as `2027-01-14`; two of them compare as texts do. */
export type Day = string;

const MS_PER_DAY = 24 * 60 * 60 * 1000;

export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** How many days lie between; negative where `to` is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((isoDateMs(to) - isoDateMs(from)) / MS_PER_DAY);
}
