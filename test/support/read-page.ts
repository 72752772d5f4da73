import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { toAnchor } from '../../docs/site/site-links.ts';
import { ROOT } from './workflows.ts';

const markdown = new MarkdownIt({ html: true });

/** Addresses in HTML, which Markdown leaves alone. */
const HTML_ADDRESS = /\b(?:href|src|srcset)="([^"]+)"/g;

export interface Page {
  /** Targets of all links and pictures. */
  readonly targets: readonly string[];
  /** What links to its headings end with. */
  readonly anchors: ReadonlySet<string>;
}

/** A Markdown file of the repository, as GitHub links it. */
export function readPage(path: string): Page {
  const tokens = markdown.parse(readFileSync(join(ROOT, path), 'utf8'), {});
  const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  const targets = all.flatMap((token) => [
    ...['href', 'src'].flatMap((name) => token.attrGet(name)?.toString() ?? []),
    ...(token.type.startsWith('html_')
      ? [...token.content.matchAll(HTML_ADDRESS)].map(([, address = '']) => address)
      : []),
  ]);
  const headings = tokens.flatMap((token, at) =>
    token.type === 'heading_open' ? (tokens[at + 1]?.children ?? []).map(({ content }) => content).join('') : [],
  );
  return { targets, anchors: toAnchors(headings) };
}

/** A number follows one that was there before. */
function toAnchors(headings: readonly string[]): Set<string> {
  const anchors = new Set<string>();
  for (const heading of headings) {
    const plain = toAnchor(heading);
    let anchor = plain;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${plain}-${count}`;
    anchors.add(anchor);
  }
  return anchors;
}
