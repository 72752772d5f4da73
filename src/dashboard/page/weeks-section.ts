import type { Plot, Table } from '../../evaluation/report/block.ts';
import { countOf, numberCell, textCell } from '../../evaluation/report/format-shares.ts';
import { renderHtmlBlock } from '../../evaluation/report/render-html-blocks.ts';
import type { Board, BoardPeriod } from '../board.ts';
import { MS_PER_WEEK } from '../periods.ts';
import { nameArea } from './area-name.ts';
import type { BoardCharts, WeeksSeries } from './board-charts.ts';
import { periodTitle, renderViews, type View } from './views.ts';

/** Issues by week: came in and closed, for all areas and for each of the busiest. */
export function renderArrivals({ periods, areas }: Board, charts: BoardCharts): string {
  const views = periods.flatMap((period): View[] => {
    const seriesOf = ({ arrived, closed }: Pick<BoardPeriod['weekly'], 'arrived' | 'closed'>): WeeksSeries[] => [
      { name: 'came in', color: 'first', counts: arrived },
      { name: 'closed', color: 'second', counts: closed },
    ];
    const view = (title: string, series: readonly WeeksSeries[]) =>
      renderWeeks({ title, caption: 'Each step is a week; the last one is not over.', period, series }, charts);
    return [
      { period: period.name, html: view('All areas', seriesOf(period.weekly)) },
      ...period.weeklyByArea.map((weekly, area) => ({
        period: period.name,
        area,
        html: view(nameArea(areas[area] ?? { kind: 'none' }), seriesOf(weekly)),
      })),
    ];
  });
  const note =
    'Only the busiest areas have a picture of their own; this one shows all areas. The numbers above are those of the area.';
  return renderViews(views, note);
}

/** What was done by week, and what people made of it. */
export function renderDeedWeeks({ periods }: Board, charts: BoardCharts): string {
  const views = periods.map((period): View => {
    const { right, wrong, waiting } = period.weekly;
    const series: readonly WeeksSeries[] = [
      { name: 'right', color: 'first', counts: right },
      { name: 'wrong', color: 'second', counts: wrong },
      { name: 'not decided', color: 'rest', counts: waiting },
    ];
    const caption =
      'By the week in which it was added or suggested. Right: approved, or left in place; wrong: dismissed, taken back or changed.';
    return {
      period: period.name,
      html: renderWeeks({ title: 'All areas', caption, period, series, isStacked: true }, charts),
    };
  });
  return renderViews(views, 'This picture shows all areas.');
}

interface Weeks {
  readonly title: string;
  readonly caption: string;
  readonly period: BoardPeriod;
  readonly series: readonly WeeksSeries[];
  readonly isStacked?: boolean;
}

function renderWeeks({ title, caption, period, series, isStacked = false }: Weeks, charts: BoardCharts): string {
  const totals = series.map(({ name, counts }) => `${countOf(sum(counts), 'issue')} ${name}`);
  const of = isStacked ? series.map(({ name, counts }) => `${sum(counts).toLocaleString('en')} ${name}`) : totals;
  const description = `${title}, ${periodTitle(period.name).toLowerCase()}, by week: ${of.join(', ')}.`;
  const plot: Plot = {
    title,
    svg: charts.drawWeeks({ description, startMs: period.startMs, isStacked, series }),
    caption,
    table: tabulate(title, period, series),
  };
  return renderHtmlBlock({ kind: 'plots', plots: [plot] });
}

/** By week; all years by the year in which the week began, since nobody reads a thousand rows. */
function tabulate(title: string, { name, startMs, weeks }: BoardPeriod, series: readonly WeeksSeries[]): Table {
  const chars = name === 'all' ? 'yyyy'.length : 'yyyy-mm-dd'.length;
  const dates = Array.from({ length: weeks }, (_, week) =>
    new Date(startMs + week * MS_PER_WEEK).toISOString().slice(0, chars),
  );
  const rows = [...Map.groupBy(dates.keys(), (week) => dates[week] ?? '')];
  return {
    kind: 'table',
    title: `${title} by ${name === 'all' ? 'year' : 'week'}`,
    columns: [
      { title: name === 'all' ? 'Year' : 'Week from' },
      ...series.map((one) => ({ title: one.name, isNumber: true })),
    ],
    rows: rows
      .map(([date, own]) => [
        textCell(date),
        ...series.map(({ counts }) => numberCell(sum(own.map((week) => counts[week] ?? 0)))),
      ])
      .reverse(),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
