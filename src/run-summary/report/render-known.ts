import { issueLinkWithoutBacklink, withoutBacklink } from '../../text/issue-link.ts';
import { WHY_KNOWN } from '../known-issues/describe-known.ts';
import type { KnownIssue } from '../known-issues/known-issue.ts';

/** Which issue a failure looks like, as Markdown that leaves no entry on that issue; nothing where nobody looked. */
export function renderKnown(known: KnownIssue | undefined): string[] {
  if (known === undefined) return [];
  if (known.kind === 'new')
    return [`No known issue looks like this: [open one](${known.link}), with the text filled in.`];
  const { number, title, url, state, why } = known;
  const link = issueLinkWithoutBacklink(title, number, url);
  const shown = withoutBacklink(url) === undefined ? link : `\`#${number}\` ${link}`;
  const lead = why === 'filed now' ? 'Filed as' : 'Looks like';
  const comeBack = state === 'closed' ? ' It was closed, and the failure is back.' : '';
  return [`${lead} ${shown}, ${state}. ${WHY_KNOWN[why]}${comeBack}`];
}
