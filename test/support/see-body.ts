import type { InlinePart } from '../../src/document/markdown/body-item.ts';
import { readBody } from '../../src/document/markdown/read-body.ts';
import { type SeenBody, wordsOf } from './read-by-cmark.ts';

/** `[x]`: a box, no word. */
const BOX_CHARS = 3;

/** A body as we read it, in the terms of `readByCmark`. */
export function seeBody(body: string): SeenBody {
  const items = readBody(body);
  return {
    headings: items.flatMap((item) =>
      item.kind === 'heading' ? [`${item.level} ${wordsOf(textOf(item.parts)).join(' ')}`] : [],
    ),
    code: items.flatMap((item) => (item.kind === 'code' ? [item.lines.join('\n')] : [])),
    words: items.flatMap((item) => {
      if (item.kind === 'unanswered') return ['no', 'response'];
      if (item.kind === 'prose') return wordsOf(textOf(item.parts).slice(item.box === undefined ? 0 : BOX_CHARS));
      return item.kind === 'heading' ? wordsOf(textOf(item.parts)) : [];
    }),
  };
}

/** With the attachments that `text` leaves out. */
function textOf(parts: readonly InlinePart[]): string {
  return parts.map(textOfPart).join('');
}

function textOfPart(part: InlinePart): string {
  if (part.kind === 'text' || part.kind === 'code') return part.text;
  return part.kind === 'strong' ? '' : ' ';
}
