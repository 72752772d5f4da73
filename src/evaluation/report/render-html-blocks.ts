import { toVisibleLine } from '../../text/quote-text.ts';
import type { Block, Card, Cell, Inline, Plot, Table } from './block.ts';
import { escapeHtml } from './escape-html.ts';

/** Longer tables scroll inside themselves, so that the next section stays near. */
const MAX_ROWS_IN_SIGHT = 20;
/** With more columns, bars stand below their numbers. */
const MAX_ROOMY_COLUMNS = 4;
/** `(60–76 %)` */
const INTERVAL = /\(?\d+–\d+\u00a0%\)?/g;

export function renderHtmlBlock(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const anchor = block.anchor === undefined ? '' : ` id="${block.anchor}"`;
      return `<h${block.level}${anchor}>${renderInlines(block.content)}</h${block.level}>`;
    }
    case 'paragraph':
      return `<p>${renderInlines(block.content)}</p>`;
    case 'remark':
      return `<p class="remark">${renderInlines(block.content)}</p>`;
    case 'lead':
      return `<p class="lead">${renderInlines(block.content)}</p>`;
    case 'cards':
      return `<div class="cards">\n${block.cards.map(renderCard).join('\n')}\n</div>`;
    case 'plots':
      return `<div class="plots">\n${renderPlots(block.plots)}\n</div>`;
    case 'fold':
      return `<details class="fold"><summary>${escapeHtml(block.summary)}</summary>\n${block.blocks.map(renderHtmlBlock).join('\n')}\n</details>`;
    case 'table':
      return renderTable(block);
  }
}

function renderCard({ standing, subject, answer, lines }: Card): string {
  const paragraphs = lines.map((line) => `<p>${renderInlines(line)}</p>`).join('\n');
  return `<section class="card ${standing}">
<p class="subject">${escapeHtml(subject)}</p>
<p class="answer">${escapeHtml(answer)}</p>
${paragraphs}
</section>`;
}

/** More rows beside a plot would be a wall of figures. */
const MAX_ROWS_BESIDE = 12;

/** A plot that stands alone has room for its numbers beside it. */
function renderPlots(plots: readonly Plot[]): string {
  const isRoomy = plots.length === 1 && plots.every(({ table }) => table.rows.length <= MAX_ROWS_BESIDE);
  return plots.map((plot) => renderPlot(plot, isRoomy || plot.isOpen === true ? ' open' : '')).join('\n');
}

function renderPlot({ title, svg, caption, table }: Plot, open: string): string {
  return `<figure>
<p class="plot-title">${escapeHtml(title)}</p>
${svg}
<figcaption>${renderInlines([caption])}</figcaption>
<details${open}><summary>The numbers</summary>
${renderTable(table)}
</details>
</figure>`;
}

function renderTable({ title, columns, rows, isSortable = false, marks = [] }: Table): string {
  const alignment = columns.map(({ isNumber }) => (isNumber === true ? ' class="number"' : ''));
  const head = columns.map((column, at) => `<th scope="col"${alignment[at]}>${escapeHtml(column.title)}</th>`).join('');
  const body = rows.map((row, index) => {
    const cells = row.map((cell, at) => renderCell(cell, alignment[at] ?? ''));
    return `<tr${renderMarks(marks[index] ?? {})}>${cells.join('')}</tr>`;
  });
  const name = escapeHtml(title);
  const classes = [...(isSortable ? ['sortable'] : []), ...(columns.length > MAX_ROOMY_COLUMNS ? ['dense'] : [])];
  // A region that scrolls must be reached by keyboard: https://www.w3.org/WAI/WCAG22/Techniques/general/G202
  const size = rows.length > MAX_ROWS_IN_SIGHT ? ' tall' : '';
  return `<div class="scroll${size}" role="region" aria-label="${name}" tabindex="0">
<table class="${classes.join(' ')}">
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>`;
}

function renderMarks(marks: Readonly<Record<string, string | number>>): string {
  return Object.entries(marks)
    .map(([name, value]) => ` data-${name}="${escapeHtml(String(value))}"`)
    .join('');
}

function renderCell({ content, sort, bar }: Cell, alignment: string): string {
  const order = sort === undefined ? '' : ` data-sort="${sort ?? ''}"`;
  return `<td${alignment}${order}>${renderInlines(content)}${bar === undefined ? '' : renderBar(bar)}</td>`;
}

/** A track from 0 to 100 %, with the value as a line in the band of its interval, or as a bar without one. */
function renderBar({ value, low, high }: NonNullable<Cell['bar']>): string {
  const [from, to] = low === undefined || high === undefined ? [0, value] : [low, high];
  const band = `<i style="left:${percent(from)};width:${percent(to - from)}"></i>`;
  return `<span class="bar" aria-hidden="true">${band}<b style="left:${percent(value)}"></b></span>`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

/** Escaped, for an element that holds text. */
export function renderInlines(content: readonly Inline[]): string {
  return content.map(renderInline).join('');
}

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeHtml(inline).replace(INTERVAL, '<span class="keep">$&</span>');
  switch (inline.kind) {
    case 'strong':
      return `<strong>${escapeHtml(inline.text)}</strong>`;
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'label':
      return `<bdi class="label">${escapeHtml(toVisibleLine(inline.name))}</bdi>`;
    case 'quote':
      return `<bdi>${escapeHtml(toVisibleLine(inline.text))}</bdi>`;
    case 'issue': {
      const name = `#${inline.number}`;
      return inline.url === undefined
        ? `<span class="issue">${name}</span>`
        : `<a class="issue" href="${escapeHtml(inline.url)}" rel="noreferrer">${name}</a>`;
    }
    case 'page':
      return `<a href="${escapeHtml(inline.path)}"><bdi>${escapeHtml(toVisibleLine(inline.text))}</bdi></a>`;
    case 'jump':
      return `<a href="#${inline.anchor}">${renderInlines(inline.content)}</a>`;
  }
}
