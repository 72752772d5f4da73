import type { AnswerHeaders } from './request-failure.ts';

/** The links to other pages that an answer carries (RFC 8288), by relation: `next`, `last`. */
export function readPageLinks(headers: AnswerHeaders): ReadonlyMap<string, URL> {
  const links = new Map<string, URL>();
  for (const [, address = '', relation = ''] of String(headers.link ?? '').matchAll(/<([^<>]*)>;\s*rel="([^"]*)"/g)) {
    const url = URL.parse(address);
    if (url !== null) links.set(relation, url);
  }
  return links;
}

/** The parameters of a link as one text, to be kept as a cursor; undefined where there is no such link. */
export function cursorOf(link: URL | undefined): string | undefined {
  return link === undefined || link.search === '' ? undefined : link.search.slice(1);
}

/** The parameters of lists; Octokit takes others, such as `baseUrl`, as orders where to send the token. */
const LIST_PARAMETERS = ['state', 'sort', 'direction', 'since', 'per_page', 'page', 'after', 'before'];

/** The parameters that a cursor holds. It may come from a file that others can write, so only those of lists count. */
export function cursorParameters(cursor: string): Record<string, string> {
  const parameters = [...new URLSearchParams(cursor)].filter(([name]) => LIST_PARAMETERS.includes(name));
  return Object.fromEntries(parameters);
}
