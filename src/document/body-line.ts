import type { BodyItem, CodeItem, HeadingItem, ProseItem } from './markdown/body-item.ts';

/** A line of a body that is shown to readers. */
export interface BodyLine {
  readonly kind: 'heading' | 'prose' | 'code';
  /** With what stands before it: `### Version`, `- Version: 3.1`. */
  readonly line: string;
  /** What rules for prose may look at, as long as `line`; see ProseText. Of code it is the line itself. */
  readonly outline: string;
  /** Whether it is a heading, or begins in bold as fields of templates do that have no headings. */
  readonly isHeading: boolean;
  readonly box?: ProseItem['box'];
}

/** The lines of headings, prose and code, in order. */
export function* toLines(items: Iterable<BodyItem>): Generator<BodyLine> {
  for (const item of items) {
    if (item.kind === 'heading' || item.kind === 'prose') yield toLine(item);
    else if (item.kind === 'code') yield* toCodeLines(item);
  }
}

export function toLine(item: HeadingItem | ProseItem): BodyLine {
  const { kind, text, outline } = item;
  const marker = kind === 'heading' ? `${'#'.repeat(item.level)} ` : item.marker;
  return {
    kind,
    line: marker + text,
    outline: marker + outline,
    isHeading: kind === 'heading' || (marker === '' && text.startsWith('**')),
    ...(kind === 'prose' && item.box !== undefined ? { box: item.box } : {}),
  };
}

export function toCodeLines({ lines }: CodeItem): BodyLine[] {
  return lines.map((line) => ({ kind: 'code', line, outline: line, isHeading: false }));
}
