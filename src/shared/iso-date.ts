const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:Z|([+-])(\d{2}):?(\d{2}))?)?$/;
const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const MS_PER_SECOND = 1000;
const MS_PER_MINUTE = 60_000;

/**
 * The time of an ISO 8601 date (`2024-01-31`, `2024-01-31T12:00:00Z`, `…+02:00`) in milliseconds since 1970; one without a
 * zone is UTC. NaN for everything else: `Date.parse` takes `1`, `May 5` and February 30, and means what nobody wrote.
 */
export function isoDateMs(text: string): number {
  const parts = ISO_DATE.exec(text);
  if (parts === null) return Number.NaN;
  // Asked for each date of each issue and event, so without lists on the way.
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const [hours, minutes, seconds] = [Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
  const timeMs = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  const date = new Date(timeMs);
  // What no calendar and no clock has runs over into the next month or hour; year 0 to 99 would be taken for 1900 and more.
  const isReal =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hours &&
    date.getUTCMinutes() === minutes &&
    date.getUTCSeconds() === seconds;
  if (!isReal) return Number.NaN;
  const zonedMs = timeMs + Math.floor(Number(parts[7] ?? 0) * MS_PER_SECOND) - offsetMs(parts);
  // A year of five digits would not sort as text.
  return zonedMs <= LATEST_MS ? zonedMs : Number.NaN;
}

function offsetMs([, , , , , , , , sign, hours, minutes]: readonly string[]): number {
  if (sign === undefined) return 0;
  const offset = (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
  return sign === '-' ? -offset : offset;
}
