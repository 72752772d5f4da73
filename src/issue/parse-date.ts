import { isoDateMs } from '../shared/iso-date.ts';

/** ISO 8601 in UTC to the second, as GitHub writes it, so that dates sort as text; a time without a zone is UTC. */
export function parseDate(value: unknown): string | undefined {
  const timeMs = typeof value === 'string' ? isoDateMs(value) : Number.NaN;
  return Number.isNaN(timeMs) ? undefined : `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}
