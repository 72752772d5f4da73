import type { Diagnosis } from './log-case.ts';

export interface Mentions {
  /** Share of what must be mentioned; null where nothing must. */
  readonly mentioned: number | null;
  /** Share of what must not be claimed that is not; null where nothing is forbidden. */
  readonly unclaimed: number | null;
}

/** What a text mentions, phrase by phrase; case and white space do not matter. */
export function measureMentions(text: string, { mustMention, mustNotClaim }: Diagnosis): Mentions {
  const plain = toPlain(text);
  const share = (phrases: readonly string[], isGood: (isThere: boolean) => boolean) =>
    phrases.length === 0
      ? null
      : phrases.filter((phrase) => isGood(plain.includes(toPlain(phrase)))).length / phrases.length;
  return { mentioned: share(mustMention, Boolean), unclaimed: share(mustNotClaim, (isThere) => !isThere) };
}

function toPlain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}
