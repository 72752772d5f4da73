import type { Block, Cell } from '../../evaluation/report/block.ts';
import { remark } from '../../evaluation/report/block.ts';
import { figureCell, numberCell, textCell } from '../../evaluation/report/format-shares.ts';
import { renderHtmlBlock } from '../../evaluation/report/render-html-blocks.ts';
import { renderShell } from '../../evaluation/report/render-shell.ts';
import { SORT_SCRIPT } from '../../evaluation/report/sort-script.ts';
import { wilsonInterval } from '../../statistics/wilson-interval.ts';
import { formatCount } from '../../text/format-count.ts';
import { OVERVIEW_PERIOD, type OverviewRow } from '../overview.ts';
import { BOARD_STYLE } from './board-style.ts';
import { periodTitle } from './views.ts';

export interface OverviewTools {
  /** ISO 8601. */
  readonly madeAt: string;
  /** Where the page of a repository is, from here. */
  readonly pathOf: (repository: string) => string;
}

const COLUMNS = [
  { title: 'Repository' },
  { title: 'Open', isNumber: true },
  { title: 'Nobody answered', isNumber: true },
  { title: 'Came in', isNumber: true },
  { title: 'Closed', isNumber: true },
  { title: 'Added by triage', isNumber: true },
  { title: 'Suggested', isNumber: true },
  { title: 'Found right', isNumber: true },
  { title: 'Promises' },
] as const;

/** All repositories on one page, the one with the most open issues first. It needs nothing but the pages that it leads to. */
export function renderOverview(rows: readonly OverviewRow[], { madeAt, pathOf }: OverviewTools): string {
  const day = madeAt.slice(0, 'yyyy-mm-dd'.length);
  const sorted = [...rows].sort((a, b) => b.open - a.open || (a.repository < b.repository ? -1 : 1));
  const blocks: Block[] = [
    { kind: 'lead', content: [sayStanding(rows)] },
    {
      kind: 'table',
      title: 'All repositories',
      isSortable: true,
      columns: COLUMNS,
      rows: sorted.map((row) => toCells(row, pathOf(row.repository))),
    },
    remark(
      `What came in, was closed, added and suggested: ${periodTitle(OVERVIEW_PERIOD).toLowerCase()}. Found right: of all that people ` +
        'decided about what triage did, with the interval of 95 %. A promise is broken where all of that interval lies below it; the ' +
        "repository's page says which.",
    ),
  ];
  const body = `<main>
<header><div><p class="kicker">Auto Triager dashboard</p><h1>${formatCount(rows.length, 'repository', 'repositories')}, <time datetime="${day}">${day}</time></h1></div></header>
${blocks.map(renderHtmlBlock).join('\n')}
</main>`;
  return renderShell({
    title: `All repositories, ${day}: Auto Triager dashboard`,
    style: BOARD_STYLE,
    body,
    scripts: [SORT_SCRIPT],
  });
}

function sayStanding(rows: readonly OverviewRow[]): string {
  const open = rows.reduce((sum, row) => sum + row.open, 0);
  const broken = rows.filter((row) => row.broken > 0).length;
  const standing = `${formatCount(open, 'issue')} ${open === 1 ? 'is' : 'are'} open.`;
  if (broken === 0) return standing;
  return `${standing} In ${formatCount(broken, 'repository', 'repositories')} triage does not hold what it promised.`;
}

function toCells(row: OverviewRow, path: string): Cell[] {
  const { repository, open, unanswered, figures, right, wrong, broken } = row;
  const decided = right + wrong;
  return [
    { content: [{ kind: 'page', path, text: repository }] },
    ...[open, unanswered, figures.arrived, figures.closed, figures.applied, figures.suggested].map(numberCell),
    decided === 0
      ? { content: ['–'], sort: null }
      : figureCell({ value: right / decided, ...wilsonInterval(right / decided, decided) }),
    textCell(broken === 0 ? '' : formatCount(broken, 'broken', 'broken')),
  ];
}
