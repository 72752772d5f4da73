import type { KnownIssue, KnownReason } from './known-issue.ts';

/** Sentences that follow the issue. */
export const WHY_KNOWN: Readonly<Record<KnownReason, string>> = {
  fingerprint: 'Its text holds the fingerprint of this failure.',
  text: 'It holds the same error or failing test.',
  similarity: 'Its text is very similar to this failure.',
  'filed now': 'It was filed about this failure.',
};

/** Which issue a failure looks like, for a terminal; nothing where nobody looked. */
export function describeKnown(known: KnownIssue | undefined): string[] {
  if (known === undefined) return [];
  if (known.kind === 'new')
    return [`No known issue looks like this. Open one, with the text filled in:\n${known.link}`];
  const { number, title, url, state, why } = known;
  const lead = why === 'filed now' ? 'Filed as' : 'Looks like';
  return [`${lead} #${number} (${state}): ${title}\n${url}\n${WHY_KNOWN[why]}`];
}
