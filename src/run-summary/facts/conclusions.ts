import { CONCLUSIONS, type Conclusion } from './run-facts.ts';

/** What says that something broke, not that somebody stopped it. */
const BROKEN: readonly Conclusion[] = ['failure', 'timed_out', 'startup_failure'];

/** How something ended; one in a way that is not known here ended neither well nor badly. */
export function toConclusion(text: string | null | undefined): Conclusion {
  if (text === null || text === undefined) return null;
  return CONCLUSIONS.find((known) => known === text) ?? 'neutral';
}

export function isBroken(conclusion: Conclusion): boolean {
  return BROKEN.includes(conclusion);
}
