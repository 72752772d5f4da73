import type { Block, Inline } from './block.ts';
import { renderInlines } from './render-html-blocks.ts';

/** Fewer sections are found without. */
const MIN_SECTIONS = 3;

/** Links to the sections of a page whose headings have anchors, for whoever does not want to scroll; '' for a short one. */
export function renderContents(blocks: readonly Block[]): string {
  const links = blocks.flatMap((block): Inline[] =>
    block.kind === 'heading' && block.level === 2 && block.anchor !== undefined
      ? [{ kind: 'jump', anchor: block.anchor, content: block.content }]
      : [],
  );
  if (links.length < MIN_SECTIONS) return '';
  const items = links.map((link) => `<li>${renderInlines([link])}</li>`);
  return `<nav aria-label="Sections"><ul>\n${items.join('\n')}\n</ul></nav>`;
}
