import type { Block, Cell } from '../../evaluation/report/block.ts';
import { remark } from '../../evaluation/report/block.ts';
import { numberCell } from '../../evaluation/report/format-shares.ts';
import { renderHtmlBlock } from '../../evaluation/report/render-html-blocks.ts';
import { formatCount } from '../../text/format-count.ts';
import { toVisibleLine } from '../../text/quote-text.ts';
import type { Board, BoardPeriod } from '../board.ts';
import type { BoardArea } from '../board-issue.ts';
import { AGES, openIn } from '../measure-backlog.ts';
import type { Closing } from '../measure-closing.ts';
import { areaInline, nameArea } from './area-name.ts';
import type { BoardCharts } from './board-charts.ts';
import { renderViews } from './views.ts';

/** More rows would not fit onto the screen of a phone. */
const MAX_DRAWN = 12;
const MAX_NAME_CHARS = 22;
/** A median of fewer says more of the issues than of the area. */
const MIN_ISSUES = 5;

/** Open issues by area and age. */
export function backlogBlocks({ areas, backlog, counts }: Board, charts: BoardCharts): Block[] {
  const rows = areas
    .map((area, at) => ({ area, at, counts: backlog.byArea[at] ?? backlog.all }))
    .map((row) => ({ ...row, open: openIn(row.counts) }))
    .filter(({ open }) => open > 0)
    .sort((a, b) => b.open - a.open || a.at - b.at);
  const ages = AGES.filter(({ name }) => name !== 'unknown' || backlog.all.unknown > 0);
  const drawn = rows
    .slice(0, MAX_DRAWN)
    .map(({ area, ...row }) => ({ ...row, name: toVisibleLine(nameArea(area), MAX_NAME_CHARS) }));
  return [
    {
      kind: 'plots',
      plots: [
        {
          title: `Open issues in ${rows.length > MAX_DRAWN ? `the ${MAX_DRAWN} fullest areas` : 'each area'}`,
          svg: charts.drawBacklog({
            description: drawn.map(({ name, open }) => `${name}: ${formatCount(open, 'open issue')}`).join('; '),
            rows: drawn,
          }),
          isOpen: true,
          caption: 'How long they have been open. An issue with several areas counts in each.',
          table: {
            kind: 'table',
            title: 'Backlog by area and age',
            isSortable: true,
            columns: [
              { title: 'Area' },
              { title: 'Open', isNumber: true },
              ...ages.map(({ title }) => ({ title, isNumber: true })),
            ],
            rows: rows.map((row) => [
              { content: [areaInline(row.area)] },
              numberCell(row.open),
              ...ages.map(({ name }) => numberCell(row.counts[name])),
            ]),
            marks: rows.map(({ at }) => ({ area: at })),
          },
        },
      ],
    },
    ...(counts.undated === 0 ? [] : [remark(`${formatCount(counts.undated, 'issue')} of the corpus have no date.`)]),
  ];
}

/** How long areas take to close half of what comes in, the slowest first. */
export function renderClosing({ areas, periods, counts }: Board): string {
  const views = periods.map((period) => ({
    period: period.name,
    html: closingBlocks(areas, period).map(renderHtmlBlock).join('\n'),
  }));
  const left = counts.closedUndated;
  const note =
    left === 0
      ? ''
      : renderHtmlBlock(remark(`Left out: ${formatCount(left, 'closed issue')} without the date of closing.`));
  return renderViews(views) + note;
}

function closingBlocks(areas: readonly BoardArea[], { closing }: BoardPeriod): Block[] {
  const rows = areas
    .map((area, at) => ({ area, at, closing: closing.byArea[at] ?? closing.all }))
    .filter((row) => row.closing.issues >= MIN_ISSUES)
    .sort((a, b) => sortKey(b.closing) - sortKey(a.closing) || b.closing.issues - a.closing.issues);
  const rare = `Of the issues that came in during the period; areas with fewer than ${MIN_ISSUES} are left out. Open issues count as not closed until now.`;
  if (rows.length === 0) return [remark(rare), remark('No area had enough issues.')];
  return [
    {
      kind: 'table',
      title: 'Time to close by area',
      isSortable: true,
      columns: [
        { title: 'Area' },
        { title: 'Half closed after', isNumber: true },
        { title: 'Came in', isNumber: true },
        { title: 'Still open', isNumber: true },
      ],
      rows: rows.map((row) => [
        { content: [areaInline(row.area)] },
        medianCell(row.closing),
        numberCell(row.closing.issues),
        numberCell(row.closing.stillOpen),
      ]),
      marks: rows.map(({ at }) => ({ area: at })),
    },
    remark(rare),
  ];
}

/** An area that never closed half of them is the slowest. */
function sortKey({ medianDays }: Closing): number {
  return medianDays ?? Number.MAX_SAFE_INTEGER;
}

function medianCell(closing: Closing): Cell {
  const { medianDays } = closing;
  return { content: [medianDays === null ? 'not yet' : formatDays(medianDays)], sort: sortKey(closing) };
}

const HOURS_PER_DAY = 24;
/** From here on a tenth of a day is noise. */
const MANY_DAYS = 10;

/** `5 hours`, `3.2 days`, `140 days`. */
export function formatDays(days: number): string {
  if (days < 1) return formatCount(Math.round(days * HOURS_PER_DAY), 'hour');
  return days < MANY_DAYS ? formatCount(Math.round(days * 10) / 10, 'day') : formatCount(Math.round(days), 'day');
}
