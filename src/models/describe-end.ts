import { type Day, daysBetween } from './day.ts';
import { findEnd } from './find-model.ts';
import { PROVIDERS, type ProviderId } from './providers.ts';

/** So many days before a model ends people hear of it: time enough for the next weekly run and a change. */
export const DAYS_OF_NOTICE = 30;

/**
 * One sentence on a model that has ended, or ends within `DAYS_OF_NOTICE`, with what to name instead in which `setting`;
 * undefined for all others.
 */
export function describeEnd(
  model: string,
  { engine, setting, today }: { readonly engine: ProviderId; readonly setting: string; readonly today: Day },
): string | undefined {
  const end = findEnd(model);
  if (end === undefined || daysBetween(today, end.ends) > DAYS_OF_NOTICE) return undefined;
  const { ends, successor, isRouted } = end;
  const name = JSON.stringify(model);
  const service = PROVIDERS[engine].title;
  const advice = `Set ${setting} to ${JSON.stringify(successor)}, or drop it.`;
  if (ends > today) {
    const then = isRouted ? `; from then on ${JSON.stringify(successor)} answers in its place` : '';
    return `${setting} names ${name}, which ${service} shuts down on ${ends}${then}. ${advice}`;
  }
  const since = isRouted ? `; ${JSON.stringify(successor)} answers in its place` : '';
  return `${setting} names ${name}, which ${service} shut down on ${ends}${since}. ${advice}`;
}
