const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:Z|([+-])(\d{2}):?(\d{2}))?)?$/;
const LATEST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const MS_PER_SECOND = 1000;
const MS_PER_MINUTE = 60_000;
/** `2024-01-31` and `2024-01-31T12:00:00Z`. */
const [DAY_CHARS, SECOND_CHARS] = [10, 20];
/** In ASCII. */
const ZERO_CODE = 48;
const FIRST_YEAR = 100;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The time of an ISO 8601 date (`2024-01-31`, `2024-01-31T12:00:00Z`, `…+02:00`) in milliseconds since 1970; one without a
 * zone is UTC. NaN for everything else: `Date.parse` takes `1`, `May 5` and February 30, and means what nobody wrote.
 */
export function isoDateMs(text: string): number {
  if (!ISO_DATE.test(text)) return Number.NaN;
  // Asked for each date of each issue and event, so without strings and lists on the way: each digit has its place.
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  const hasTime = text.length > DAY_CHARS;
  const hours = hasTime ? twoDigits(text, 11) : 0;
  const minutes = hasTime ? twoDigits(text, 14) : 0;
  const seconds = text[16] === ':' ? twoDigits(text, 17) : 0;
  // What no calendar and no clock has would run over into the next month or hour; years 0 to 99 be taken for 1900 and more.
  const isReal =
    year >= FIRST_YEAR && day >= 1 && day <= daysOf(month, year) && hours < 24 && minutes < 60 && seconds < 60;
  if (!isReal) return Number.NaN;
  const timeMs = Date.UTC(year, month - 1, day, hours, minutes, seconds);
  const zonedMs = text.length <= SECOND_CHARS ? timeMs : timeMs + restMs(text);
  // A year of five digits would not sort as text.
  return zonedMs <= LATEST_MS ? zonedMs : Number.NaN;
}

function twoDigits(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - ZERO_CODE) + text.charCodeAt(at + 1) - ZERO_CODE;
}

/** Parts of a second and the way to UTC, which GitHub's own dates do not have. */
function restMs(text: string): number {
  const parts = ISO_DATE.exec(text);
  return parts === null ? Number.NaN : Math.floor(Number(parts[7] ?? 0) * MS_PER_SECOND) - offsetMs(parts);
}

/** Days of a month from 1 on; none of a month that no calendar has. */
function daysOf(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

function offsetMs([, , , , , , , , sign, hours, minutes]: readonly string[]): number {
  if (sign === undefined) return 0;
  const offset = (Number(hours) * 60 + Number(minutes)) * MS_PER_MINUTE;
  return sign === '-' ? -offset : offset;
}
