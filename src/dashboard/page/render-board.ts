import type { Block } from '../../evaluation/report/block.ts';
import { code, paragraph, remark } from '../../evaluation/report/block.ts';
import { escapeHtml } from '../../evaluation/report/escape-html.ts';
import { renderContents } from '../../evaluation/report/render-contents.ts';
import { renderHtmlBlock } from '../../evaluation/report/render-html-blocks.ts';
import { renderShell } from '../../evaluation/report/render-shell.ts';
import { SORT_SCRIPT } from '../../evaluation/report/sort-script.ts';
import { formatCount, formatNumber } from '../../text/format-count.ts';
import { toVisibleLine } from '../../text/quote-text.ts';
import type { Board } from '../board.ts';
import { backlogBlocks, renderClosing } from './backlog-section.ts';
import type { BoardCharts } from './board-charts.ts';
import { BOARD_SCRIPT } from './board-script.ts';
import { BOARD_STYLE } from './board-style.ts';
import { renderFilters, renderThemeChoice } from './controls.ts';
import { renderFigureStrip } from './figure-strip.ts';
import { type IssueUrl, renderDeeds, renderUnanswered } from './lists-section.ts';
import { promiseBlocks } from './promise-section.ts';
import { reactionBlocks } from './reactions-section.ts';
import { renderArrivals, renderDeedWeeks } from './weeks-section.ts';

export interface BoardTools {
  readonly charts: BoardCharts;
  readonly issueUrl: IssueUrl;
}

interface Section {
  readonly anchor: string;
  readonly title: string;
  readonly html: string;
}

/** One page that needs nothing else. Of what people wrote it holds titles and names, as text. */
export function renderBoard(board: Board, { charts, issueUrl }: BoardTools): string {
  const name = escapeHtml(toVisibleLine(board.repository));
  const day = board.madeAt.slice(0, 'yyyy-mm-dd'.length);
  const sections = [
    { anchor: 'arrivals', title: 'What came in', html: renderArrivals(board, charts) },
    ...deedSections(board, { charts, issueUrl }),
    ...reactionSections(board),
    { anchor: 'backlog', title: 'The backlog', html: renderBlocks(backlogBlocks(board, charts)) },
    { anchor: 'slowest', title: 'The slowest areas', html: renderClosing(board) },
    { anchor: 'no-answer', title: 'Nobody answered', html: renderUnanswered(board, issueUrl) },
  ];
  const body = `<main>
<header><div><p class="kicker">Auto Triager dashboard</p><h1><bdi>${name}</bdi>, <time datetime="${day}">${day}</time></h1></div>${renderThemeChoice()}</header>
${renderHtmlBlock({ kind: 'lead', content: [sayStanding(board)] })}
${renderFilters(board.areas)}
${renderFigureStrip(board)}
${renderNav(sections)}
${sections.map(renderSection).join('\n')}
</main>`;
  const title = `${name}, ${day}: Auto Triager dashboard`;
  return renderShell({ title, style: BOARD_STYLE, body, scripts: [SORT_SCRIPT, BOARD_SCRIPT] });
}

function sayStanding({ counts, unanswered }: Board): string {
  const open = `${formatCount(counts.open, 'issue')} ${counts.open === 1 ? 'is' : 'are'} open`;
  if (unanswered.total === 0) return `${open}.`;
  return `${open}; nobody has answered ${formatNumber(unanswered.total)} of them.`;
}

/** What triage did; where it did nothing that the corpus knows of, why that may be. */
function deedSections(board: Board, { charts, issueUrl }: BoardTools): Section[] {
  const section = (html: string) => ({ anchor: 'done', title: 'What triage did', html });
  if (board.deeds.total === 0) return [section(renderBlocks(explainNoDeeds(board)))];
  return [
    section(`${renderDeedWeeks(board, charts)}\n${renderDeeds(board, issueUrl)}`),
    { anchor: 'promise', title: 'Does it hold its promise', html: renderBlocks(promiseBlocks(board, charts)) },
  ];
}

function reactionSections({ reactions }: Board): Section[] {
  if (reactions === undefined) return [];
  return [{ anchor: 'reactions', title: 'Reactions on our comments', html: renderBlocks(reactionBlocks(reactions)) }];
}

function explainNoDeeds({ botLogins, otherBots }: Board): Block[] {
  const names = (logins: readonly string[]) => logins.flatMap((login) => [' ', code(toVisibleLine(login))]);
  const others =
    otherBots.length === 0
      ? []
      : [
          remark(
            'Other programs set labels here:',
            ...names(otherBots),
            '. ',
            code('--bot-login'),
            ' says which of them is yours.',
          ),
        ];
  return [
    paragraph('The corpus knows of no label that was set by', ...names(botLogins), ', and of no suggestion.'),
    ...others,
  ];
}

function renderNav(sections: readonly Section[]): string {
  return renderContents(
    sections.map(({ anchor, title }): Block => ({ kind: 'heading', level: 2, content: [title], anchor })),
  );
}

function renderSection({ anchor, title, html }: Section): string {
  return `${renderHtmlBlock({ kind: 'heading', level: 2, content: [title], anchor })}\n${html}`;
}

function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderHtmlBlock).join('\n');
}
