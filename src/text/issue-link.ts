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
  const address = withoutBacklink(url);
  return address === undefined ? `${quoteText(title)} (\`#${number}\`)` : `[${quoteText(title)}](${address})`;
}

/** The same page at an address that leaves no entry there; undefined on servers that have none. */
export function withoutBacklink(url: string): string | undefined {
  return url.startsWith(GITHUB) ? `${GITHUB_WITHOUT_BACKLINK}${url.slice(GITHUB.length)}` : undefined;
}
