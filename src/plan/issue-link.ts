import { quoteText } from './quote-text.ts';

const GITHUB = 'https://github.com/';
/** GitHub's own host for links that must not leave a "mentioned this" entry on the issue they point at. */
const GITHUB_WITHOUT_BACKLINK = 'https://redirect.github.com/';

/**
 * A link to another issue for a comment, with its title as text.
 *
 * GitHub writes an entry into the history of every issue that a comment refers to, by `#1` or by address. A note with
 * five guesses would disturb five issues, so the address goes through redirect.github.com, as Dependabot's and
 * Renovate's do. Other servers have no such host: there the number stands in a code span, which is not a reference.
 */
export function issueLinkWithoutBacklink(title: string, number: number, url: string): string {
  if (!url.startsWith(GITHUB)) return `${quoteText(title)} (\`#${number}\`)`;
  return `[${quoteText(title)}](${GITHUB_WITHOUT_BACKLINK}${url.slice(GITHUB.length)})`;
}
