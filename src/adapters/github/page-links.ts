import type { AnswerHeaders } from './request-failure.ts';

/** The links to other pages that an answer carries (RFC 8288), by relation: `next`, `last`. */
export function readPageLinks(headers: AnswerHeaders): ReadonlyMap<string, URL> {
  const links = new Map<string, URL>();
  for (const [, address = '', relation = ''] of String(headers.link ?? '').matchAll(/<([^>]*)>;\s*rel="([^"]*)"/g)) {
    const url = URL.parse(address);
    if (url !== null) links.set(relation, url);
  }
  return links;
}

/** The parameters of a link as one text, to be kept as a cursor; undefined where there is no such link. */
export function cursorOf(link: URL | undefined): string | undefined {
  return link === undefined || link.search === '' ? undefined : link.search.slice(1);
}

/** The parameters that a cursor holds. */
export function cursorParameters(cursor: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(cursor));
}
