import { createHash } from 'node:crypto';
import { toVisibleLine } from '../../text/quote-text.ts';
import type { Block } from './block.ts';
import { escapeHtml } from './escape-html.ts';
import { renderContents } from './render-contents.ts';
import { renderHtmlBlock } from './render-html-blocks.ts';
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
  const script = createHash('sha256').update(SORT_SCRIPT).digest('base64');
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${script}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name}, ${madeOn}: Auto Triager evaluation</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
<header><p class="kicker">Auto Triager evaluation</p><h1><bdi>${name}</bdi>, <time datetime="${madeOn}">${madeOn}</time></h1></header>
${render(anchored.slice(0, before))}
${renderContents(anchored)}
${render(anchored.slice(before))}
</main>
<script>${SORT_SCRIPT}</script>
</body>
</html>
`;
}

/** So that the table of contents can lead to every section. */
function withAnchor(block: Block, at: number): Block {
  return block.kind === 'heading' && block.level === 2 ? { anchor: `section-${at}`, ...block } : block;
}
