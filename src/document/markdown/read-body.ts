import type { Token } from 'markdown-it';
import type { BodyItem, InlinePart, ProseItem, ProseText } from './body-item.ts';
import { parseMarkdown } from './markdown-parser.ts';
import { readHtml } from './read-html.ts';
import { readInline } from './read-inline.ts';
import { toProseText } from './to-prose-text.ts';

const NO_RESPONSE = /^[ \t]*_No response_[ \t]*$/i;
/** Of a task list; `[x ]` too, as people write it. */
const BOX = /^\[( ?x ?| )\](?:\s|$)/i;
const CELL_BORDER: InlinePart = { kind: 'text', text: ' | ' };
const LINE_FEED: InlinePart = { kind: 'text', text: ' ' };

/**
 * Reads an issue's body as GitHub shows it (see markdown-parser.ts): the one reading that all else is derived from.
 * Never throws on any text; takes linear time.
 */
export function readBody(body: string): BodyItem[] {
  const reader = new BodyReader();
  for (const token of parseMarkdown(body)) reader.read(token);
  return reader.items;
}

/** What was read so far, and where in the body we are. */
class BodyReader {
  readonly items: BodyItem[] = [];
  private quotes = 0;
  private lists = 0;
  /** Of the list item whose first line is yet to come. */
  private marker = '';
  /** Of the heading whose text is yet to come. */
  private headingLevel: number | undefined;
  /** Of the row of a table that is being read. */
  private row: InlinePart[] | undefined;
  /** Of the line that is being read. */
  private parts: InlinePart[] = [];
  private hasComment = false;

  read(token: Token): void {
    switch (token.type) {
      case 'inline':
        this.readText(token);
        break;
      case 'fence':
      case 'code_block':
        this.readCode(token);
        break;
      case 'html_block':
        this.readHtmlBlock(token.content);
        break;
      case 'heading_open':
        this.headingLevel = Number(token.tag.slice(1));
        break;
      case 'list_item_open':
        this.lists++;
        this.marker += token.info === '' ? '- ' : `${token.info}${token.markup} `;
        break;
      case 'list_item_close':
        this.endLine({ isWanted: this.marker !== '' });
        this.lists--;
        break;
      case 'blockquote_open':
        this.quotes++;
        break;
      case 'blockquote_close':
        this.quotes--;
        break;
      case 'tr_open':
        this.row = [];
        break;
      case 'tr_close':
        this.parts = this.row ?? [];
        this.endLine();
        this.row = undefined;
        break;
    }
  }

  private readText({ content, children }: Token): void {
    if (NO_RESPONSE.test(content)) {
      this.items.push({ kind: 'unanswered' });
      return;
    }
    const level = this.headingLevel;
    this.headingLevel = undefined;
    if (level !== undefined && this.isTopLevel() && !content.includes('\n')) {
      this.readHeading(children ?? [], level);
      return;
    }
    if (this.row !== undefined && this.row.length > 0) this.row.push(CELL_BORDER);
    for (const piece of readInline(children ?? [])) {
      if (piece.kind === 'comment') this.hasComment = true;
      else if (this.row !== undefined) this.row.push(piece.kind === 'part' ? piece.part : LINE_FEED);
      else if (piece.kind === 'part') this.parts.push(piece.part);
      else this.endLine();
    }
    if (this.row === undefined) this.endLine();
  }

  private readHeading(tokens: readonly Token[], level: number): void {
    for (const piece of readInline(tokens)) {
      if (piece.kind === 'comment') this.hasComment = true;
      else this.parts.push(piece.kind === 'part' ? piece.part : LINE_FEED);
    }
    this.endHeading(level);
  }

  private readCode({ content, info }: Token): void {
    this.endLine({ isWanted: this.marker !== '' });
    const lines = content.replace(/\n$/, '').split('\n');
    this.items.push({ kind: 'code', info: info.trim(), lines: content.trim() === '' ? [] : lines });
  }

  private readHtmlBlock(html: string): void {
    let headingLevel: number | undefined;
    for (const piece of readHtml(html)) {
      switch (piece.kind) {
        case 'part':
          this.parts.push(piece.part);
          break;
        case 'comment':
          this.hasComment = true;
          break;
        case 'line-break':
          if (headingLevel === undefined) this.endLine();
          else this.parts.push(LINE_FEED);
          break;
        case 'heading-start':
          this.endLine();
          headingLevel = piece.level;
          break;
        case 'heading-end':
          if (headingLevel === undefined || !this.isTopLevel()) this.endLine();
          else this.endHeading(headingLevel);
          headingLevel = undefined;
      }
    }
    this.endLine();
  }

  private endHeading(level: number): void {
    const { parts } = this;
    this.parts = [];
    this.items.push({ kind: 'heading', level, parts, ...toProseText(parts) });
    this.endComment();
  }

  /** Lines of which nothing is seen are left out, unless they are wanted. */
  private endLine({ isWanted = false } = {}): void {
    const { parts } = this;
    this.parts = [];
    const prose = toProseText(parts);
    if (isWanted || prose.hasAttachment || prose.text.trim() !== '') this.items.push(this.toItem(prose, parts));
    this.endComment();
  }

  private toItem(prose: ProseText, parts: readonly InlinePart[]): ProseItem {
    const { marker } = this;
    this.marker = '';
    const tick = marker === '' ? undefined : BOX.exec(prose.text)?.[1];
    return {
      kind: 'prose',
      marker: this.quotes > 0 ? `> ${marker}` : marker,
      ...(tick === undefined ? {} : { box: tick === ' ' ? 'unticked' : 'ticked' }),
      isTopLevel: this.isTopLevel(),
      parts,
      ...prose,
    };
  }

  /** A comment explains the line or the heading that it stands in. */
  private endComment(): void {
    if (this.hasComment) this.items.push({ kind: 'comment' });
    this.hasComment = false;
  }

  private isTopLevel(): boolean {
    return this.quotes === 0 && this.lists === 0 && this.row === undefined;
  }
}
