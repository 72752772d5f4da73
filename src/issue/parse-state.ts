import { firstOf, type JsonObject } from './json-object.ts';
import { parseDate } from './parse-date.ts';

/**
 * The state of an issue, in any case, as REST (`closed`) and GraphQL (`CLOSED`) write it. Where it does not say, `closed`
 * and the date of closing do; without any of them it is open. Undefined for any other state: nobody knows what may be
 * done with such an issue.
 */
export function parseState(value: JsonObject): 'open' | 'closed' | undefined {
  const { state, closed } = value;
  if (state !== undefined && state !== null) {
    const word = typeof state === 'string' ? state.toLowerCase() : '';
    return word === 'open' || word === 'closed' ? word : undefined;
  }
  if (typeof closed === 'boolean') return closed ? 'closed' : 'open';
  return parseDate(firstOf(value, 'closed_at', 'closedAt')) === undefined ? 'open' : 'closed';
}
