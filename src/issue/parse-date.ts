const ISO_DATE = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/;

/** ISO 8601 in UTC to the second, as GitHub writes it, so that dates sort as text; a time without a zone is UTC. */
export function parseDate(value: unknown): string | undefined {
  const parts = typeof value === 'string' ? ISO_DATE.exec(value) : null;
  if (parts === null) return undefined;
  const hasTimeWithoutZone = parts[1] !== undefined && parts[2] === undefined;
  const timeMs = Date.parse(hasTimeWithoutZone ? `${value}Z` : `${value}`);
  return Number.isNaN(timeMs) ? undefined : `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}
