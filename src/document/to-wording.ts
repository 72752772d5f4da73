import { cutText } from '../issue/clean-text.ts';
import type { BodyItem, InlinePart } from './markdown/body-item.ts';

/** Characters that are read of a body without what stands for code, links and such. */
const MAX_READ_CHARS = 6_000;
/** What kind of issue it is shows in its first lines: 3,000 or 8,000 characters did no better (docs/quality.md). */
export const MAX_WORDING_CHARS = 1_500;

const INLINE_CODE = ' xxinline ';

/** What stands for addresses and such in prose. Quantifiers are bounded by `MAX_READ_CHARS`. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/https?:\/\/github\.com\/[^\s/]+\/[^\s/]+\/(?:issues|pull)\/\d+\S*/gi, ' xxreference '],
  [/https?:\/\/\S+/gi, ' xxlink '],
  [/(?<=^|\s)@[\w-]+/g, ' xxmention '],
  [/(?<=^|[\s(])#\d+/g, ' xxreference '],
  [/\bv?\d+(?:\.\d+)+\S*/gi, ' xxversion '],
  [/\[x\]/gi, ' xxticked '],
  [/\[ \]/g, ' xxunticked '],
];

/**
 * How a body is worded, the template's words included, with a made-up word for each thing that is not prose: that there is
 * code says how an issue is written, its content does not. Pure.
 */
export function toWording(items: Iterable<BodyItem>): string {
  let read = '';
  for (const item of items) {
    read += `${wordingOf(item)}\n`;
    if (read.length >= MAX_READ_CHARS) break;
  }
  return replaceMarks(read.trimEnd());
}

/** The same of a title, in which GitHub shows code spans and no other markup. Pure. */
export function toTitleWording(title: string): string {
  return replaceMarks(title.replace(/`[^`\n]+`/g, INLINE_CODE));
}

function replaceMarks(text: string): string {
  let wording = cutText(text, MAX_READ_CHARS);
  for (const [pattern, word] of REPLACEMENTS) wording = wording.replace(pattern, word);
  return cutText(wording, MAX_WORDING_CHARS);
}

function wordingOf(item: BodyItem): string {
  switch (item.kind) {
    case 'heading':
      return `${'#'.repeat(item.level)} ${wordingOfParts(item.parts)}`;
    case 'prose':
      return item.marker + wordingOfParts(item.parts);
    case 'code':
      return ' xxcode ';
    case 'comment':
      return ' xxcomment ';
    case 'unanswered':
      return '_No response_';
  }
}

function wordingOfParts(parts: readonly InlinePart[]): string {
  return parts.map(wordingOfPart).join('');
}

function wordingOfPart(part: InlinePart): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return INLINE_CODE;
    case 'image':
      return ' xximage ';
    case 'link':
      return ` ${part.address} `;
    case 'tag':
      return ' ';
    case 'strong':
      return part.mark;
  }
}
