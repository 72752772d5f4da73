import type { Token } from 'markdown-it';
import type { InlinePart } from './body-item.ts';
import { type HtmlPiece, readHtml } from './read-html.ts';

/** Tags in mid-text are no headings of the form. */
export type InlinePiece = Exclude<HtmlPiece, { readonly kind: 'heading-start' | 'heading-end' }>;

/** What stands in a paragraph, a heading or a cell of a table, in order. */
export function* readInline(tokens: readonly Token[]): Generator<InlinePiece> {
  const addresses: (string | undefined)[] = [];
  for (const token of tokens) {
    switch (token.type) {
      case 'softbreak':
      case 'hardbreak':
        yield { kind: 'line-break' };
        break;
      case 'html_inline':
        yield* readInlineHtml(token.content);
        break;
      case 'link_open':
        // The text of `<https://…>` is its address.
        addresses.push(token.info === 'auto' ? undefined : String(token.attrGet('href') ?? ''));
        break;
      case 'link_close': {
        const address = addresses.pop();
        if (address !== undefined) yield { kind: 'part', part: { kind: 'link', address } };
        break;
      }
      default: {
        const part = readPart(token);
        if (part !== undefined) yield { kind: 'part', part };
      }
    }
  }
}

function readPart({ type, content, markup }: Token): InlinePart | undefined {
  switch (type) {
    case 'text':
      return content === '' ? undefined : { kind: 'text', text: content };
    case 'code_inline':
      return { kind: 'code', text: content };
    case 'image':
      return { kind: 'image' };
    case 'strong_open':
    case 'strong_close':
      return { kind: 'strong', mark: markup };
    default:
      // Emphasis and strike-through are shown, but say nothing.
      return undefined;
  }
}

function* readInlineHtml(html: string): Generator<InlinePiece> {
  for (const piece of readHtml(html)) {
    if (piece.kind === 'heading-start' || piece.kind === 'heading-end') {
      yield { kind: 'part', part: { kind: 'tag' } };
    } else {
      yield piece;
    }
  }
}
