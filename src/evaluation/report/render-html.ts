import { toVisibleLine } from '../../text/quote-text.ts';
import type { Block } from './block.ts';
import { escapeHtml } from './escape-html.ts';
import { renderContents } from './render-contents.ts';
import { renderHtmlBlock } from './render-html-blocks.ts';
import { renderShell } from './render-shell.ts';
import { REPORT_STYLE } from './report-style.ts';
import { SORT_SCRIPT } from './sort-script.ts';

export interface Page {
  /** The repository, or what else was evaluated. */
  readonly title: string | { readonly kind: 'quote'; readonly text: string };
  /** Day on which it was made, such as `2026-01-31`. */
  readonly madeOn: string;
  readonly blocks: readonly Block[];
}

/** One page that needs nothing else: no network, no other file. Whatever got into it, only its own script may run. */
export function renderHtml({ title, madeOn, blocks }: Page): string {
  const anchored = blocks.map(withAnchor);
  const firstSection = anchored.findIndex((block) => block.kind === 'heading');
  const before = firstSection === -1 ? anchored.length : firstSection;
  const render = (part: readonly Block[]) => part.map(renderHtmlBlock).join('\n');
  const name = escapeHtml(typeof title === 'string' ? title : toVisibleLine(title.text));
  const body = `<main>
<header><p class="kicker">Auto Triager evaluation</p><h1><bdi>${name}</bdi>, <time datetime="${madeOn}">${madeOn}</time></h1></header>
${render(anchored.slice(0, before))}
${renderContents(anchored)}
${render(anchored.slice(before))}
</main>`;
  return renderShell({
    title: `${name}, ${madeOn}: Auto Triager evaluation`,
    style: REPORT_STYLE,
    body,
    scripts: [SORT_SCRIPT],
  });
}

/** So that the table of contents can lead to every section. */
function withAnchor(block: Block, at: number): Block {
  return block.kind === 'heading' && block.level === 2 ? { anchor: `section-${at}`, ...block } : block;
}
