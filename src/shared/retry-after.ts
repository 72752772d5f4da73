import { httpDateMs } from './http-date.ts';
/** Reads a header by its name in lower case. */
export type ReadHeader = (name: string) => string | null | undefined;

/**
 * How long a service asks to wait, in milliseconds: `retry-after-ms` (OpenAI and Azure), else `retry-after` in seconds
 * or as a date (RFC 9110, 10.2.3). Undefined where it does not say, or says what is neither.
 */
export function readRetryAfterMs(header: ReadHeader, nowMs: number = Date.now()): number | undefined {
  return readNumber(header('retry-after-ms'), 1) ?? readNumber(header('retry-after'), 1000) ?? readDate(header, nowMs);
}

function readNumber(text: string | null | undefined, unitMs: number): number | undefined {
  if (text === null || text === undefined || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? Math.max(0, value * unitMs) : undefined;
}

function readDate(header: ReadHeader, nowMs: number): number | undefined {
  const dateMs = httpDateMs(header('retry-after'));
  return Number.isNaN(dateMs) ? undefined : Math.max(0, dateMs - nowMs);
}
