import { withoutBacklink } from '../../text/issue-link.ts';
import { markdownTable } from '../../text/markdown-table.ts';
import { quoteText } from '../../text/quote-text.ts';
import type { Block, Card, Cell, Inline, Standing, Table } from './block.ts';
import type { Page } from './render-html.ts';

/** Below GitHub's limit for the job summary of one step, with room for what else the step writes. 1 MiB:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const MAX_BYTES = 900_000;
/** Longer tables are for the page, where they can be sorted. */
const MAX_ROWS = 40;
const BAR_CHARS = 10;
const REST = '\n_The rest did not fit here; see report.html._\n';

/** The same report for a job summary: tables instead of plots. */
export function renderMarkdown({ title, madeOn, blocks }: Page): string {
  let text = `# Evaluation of ${renderInline(title)}, ${madeOn}\n`;
  let bytes = Buffer.byteLength(text) + Buffer.byteLength(REST);
  for (const block of blocks) {
    const next = `\n${renderBlock(block)}\n`;
    bytes += Buffer.byteLength(next);
    if (bytes > MAX_BYTES) return text + REST;
    text += next;
  }
  return text;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${renderInlines(block.content)}`;
    case 'paragraph':
      return renderInlines(block.content);
    case 'remark':
      return `<sub>${renderInlines(block.content)}</sub>`;
    case 'lead':
      return `**${renderInlines(block.content)}**`;
    case 'cards':
      return block.cards.map(renderCard).join('\n\n');
    case 'plots':
      return block.plots
        .map(({ title, caption, table }) => `**${title}.** ${caption}\n\n${renderTable(table)}`)
        .join('\n\n');
    case 'fold':
      return `<details><summary>${block.summary}</summary>\n\n${block.blocks.map(renderBlock).join('\n\n')}\n\n</details>`;
    case 'table':
      return renderTable(block);
  }
}

const SIGNS: Readonly<Record<Standing, string>> = { yes: '✅', unproven: '🟡', no: '🟠', silent: '⚪', unjudged: '⚪' };

function renderCard({ standing, subject, answer, lines }: Card): string {
  return `${SIGNS[standing]} **${subject}: ${answer.toLowerCase()}.** ${lines.map(renderInlines).join(' ')}`;
}

function renderTable({ columns, rows }: Table): string {
  const shown = rows.slice(0, MAX_ROWS);
  const rest = rows.length - shown.length;
  const table = markdownTable(
    columns,
    shown.map((row) => row.map(renderCell)),
  );
  return rest === 0 ? table : `${table}\n\n<sub>${rest} more in report.html.</sub>`;
}

function renderCell({ content, bar }: Cell): string {
  const text = renderInlines(content);
  if (bar === undefined) return text;
  const filled = Math.round(BAR_CHARS * bar.value);
  return `${text} ${'█'.repeat(filled)}${'░'.repeat(BAR_CHARS - filled)}`;
}

function renderInlines(content: readonly Inline[]): string {
  return content.map(renderInline).join('');
}

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return inline.replaceAll('<', '&lt;');
  switch (inline.kind) {
    case 'strong':
      return `**${inline.text}**`;
    case 'code':
      return `\`${inline.text}\``;
    case 'label':
      return quoteText(inline.name);
    case 'quote':
      return quoteText(inline.text);
    case 'issue': {
      const address = inline.url === undefined ? undefined : withoutBacklink(inline.url);
      return address === undefined ? `\`#${inline.number}\`` : `[#${inline.number}](${address})`;
    }
    case 'page':
      return quoteText(inline.text);
    case 'jump':
      return renderInlines(inline.content);
  }
}
