import type { InlinePart } from './body-item.ts';
import { COMMENT_START, findCommentEnd } from './html-comment.ts';
import { HTML_ELEMENTS, IMAGE_ELEMENTS } from './html-elements.ts';

/** What stands in a piece of HTML, in order. */
export type HtmlPiece =
  | { readonly kind: 'part'; readonly part: InlinePart }
  | { readonly kind: 'line-break' }
  | { readonly kind: 'comment' }
  | { readonly kind: 'heading-start'; readonly level: number }
  | { readonly kind: 'heading-end' };

/**
 * An open or closing tag (CommonMark 6.6). Every quantifier ends at a character that the next one cannot begin with: white
 * space is what HTML calls so, since a value may hold any other (with `\s`, NBSP could end a value or be a part of it).
 */
const TAG =
  /<\/?([a-z][a-z0-9-]*)((?:[ \t\n\r\f]+[a-z_:][a-z0-9:._-]*(?:[ \t\n\r\f]*=[ \t\n\r\f]*(?:[^"'=<>`\0-\x20]+|'[^']*'|"[^"]*"))?)*[ \t\n\r\f]*)\/?>/iy;
const HEADING_ELEMENT = /^h([1-6])$/;
const WEB_ADDRESS = /https?:\/\/[^\s"'<>]+/i;
/** Character references that people write; others stay as they are. */
const CHARACTER_REFERENCE = /&(?:lt|gt|amp|quot|nbsp|#39);/g;
const REFERRED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
};

/** Reads HTML as far as readers of an issue see it: tags and comments go, text stays. Takes linear time. */
export function* readHtml(html: string): Generator<HtmlPiece> {
  let textStart = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const markup = readMarkup(html, at);
    if (markup === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    yield* readText(html.slice(textStart, at));
    yield markup.piece;
    textStart = markup.end;
    at = html.indexOf('<', textStart);
  }
  yield* readText(html.slice(textStart));
}

interface Markup {
  readonly piece: HtmlPiece;
  /** Past its last character. */
  readonly end: number;
}

/** The comment or tag of an HTML element that begins at a place, if one does. */
function readMarkup(html: string, at: number): Markup | undefined {
  if (html.startsWith(COMMENT_START, at)) {
    const end = findCommentEnd(html, at);
    return { piece: { kind: 'comment' }, end: end === -1 ? html.length : end };
  }
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  const name = match?.[1]?.toLowerCase() ?? '';
  if (match === null || !HTML_ELEMENTS.has(name)) return undefined;
  return { piece: readTag(match[0], name), end: TAG.lastIndex };
}

function readTag(tag: string, name: string): HtmlPiece {
  const level = HEADING_ELEMENT.exec(name)?.[1];
  if (level !== undefined) {
    return tag.startsWith('</') ? { kind: 'heading-end' } : { kind: 'heading-start', level: Number(level) };
  }
  if (name === 'br') return { kind: 'line-break' };
  if (IMAGE_ELEMENTS.has(name)) return { kind: 'part', part: { kind: 'image' } };
  const address = WEB_ADDRESS.exec(tag)?.[0];
  return { kind: 'part', part: address === undefined ? { kind: 'tag' } : { kind: 'link', address } };
}

function* readText(text: string): Generator<HtmlPiece> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) yield { kind: 'line-break' };
    if (line === '') continue;
    const read = line.replace(CHARACTER_REFERENCE, (reference) => REFERRED[reference] ?? reference);
    yield { kind: 'part', part: { kind: 'text', text: read } };
  }
}
