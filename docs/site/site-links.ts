import { posix } from 'node:path';
import { PAGES, siteFile } from './pages.ts';

/** Characters that an address of the site has and a path of the repository has not. */
const OUTSIDE = /^(?:[a-z][a-z+.-]*:|#|\/)/i;

export interface LinkPlace {
  /** The file that has the link, from the root of the repository. */
  readonly page: string;
  /** Where GitHub shows files of the repository: `https://github.com/owner/name/blob/main`. */
  readonly sourceUrl: string;
  /** Whether the repository has this file or folder. */
  readonly isThere: (path: string) => boolean;
}

/** Where a link of a file leads on the site: to a page of it, or else to the file on GitHub. A dead one stays, and is found. */
export function siteLink(target: string, { page, sourceUrl, isThere }: LinkPlace): string {
  if (OUTSIDE.test(target)) return target;
  const [path = '', anchor] = target.split('#') as [string, string?];
  const file = posix.join(posix.dirname(page), decodeURI(path)).replace(/\/$/, '');
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const known = [file, posix.join(file, 'README.md')].find((name) => PAGES.includes(name));
  if (known !== undefined) return `/${siteFile(known)}${hash}`;
  return isThere(file) ? `${sourceUrl}/${file}${hash}` : target;
}

/** What a link to a heading ends with, as GitHub makes it: small letters, no marks, hyphens for spaces. */
export function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
