import { cleanLine } from './clean-text.ts';
import { type JsonObject, memberOf } from './json-object.ts';

/** GitHub's own limit is not documented; label names stop at 50, and the rest is room. */
export const MAX_TYPE_CHARS = 200;
/** In REST and webhooks, and in GraphQL. */
const NAMES = ['type', 'issueType'];

/**
 * Name of an issue's type, `{ name }` in every API (https://docs.github.com/rest/issues/issues#get-an-issue). Null where the
 * issue says that it has none, undefined where it does not say; other trackers write words there that mean something else.
 */
export function parseType(value: JsonObject): string | null | undefined {
  const found = NAMES.map((name) => value[name]).filter((type) => type !== undefined);
  const name = found.map(toTypeName).find((type) => type !== undefined);
  return name ?? (found.includes(null) ? null : undefined);
}

/** Of `{ name }`; undefined of anything else. */
export function toTypeName(type: unknown): string | undefined {
  const name = memberOf(type, 'name');
  const clean = typeof name === 'string' ? cleanLine(name, MAX_TYPE_CHARS) : '';
  return clean === '' ? undefined : clean;
}
