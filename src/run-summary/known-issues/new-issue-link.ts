import { toVisibleLine } from '../../text/quote-text.ts';
import { cutLines } from './cut-lines.ts';
import type { FailureIssue } from './to-failure-issue.ts';

/** GitHub answers 414 for addresses of more than about 8,190 characters; what a login adds to it needs some. */
export const MAX_LINK_CHARS = 7_800;
/** Nine characters each at worst. */
const MAX_TITLE_CHARS = 200;

export interface NewIssueLink extends FailureIssue {
  /** Web address of the server, without a slash at the end. */
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * An address that opens a new issue with title and text filled in; lines at the end of the text go where it would be too long.
 * https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query
 */
export function newIssueLink({ serverUrl, repository, title, body }: NewIssueLink): string {
  const start = `${serverUrl}/${repository}/issues/new?title=${encode(toVisibleLine(title, MAX_TITLE_CHARS))}&body=`;
  const text = cutLines(body, { max: MAX_LINK_CHARS - start.length, sizeOf: (part) => encode(part).length });
  return `${start}${encode(text)}`;
}

/** Also for what would end a link in Markdown. */
function encode(text: string): string {
  const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*~_]/g, hex);
}
