import { escapeHtml } from '../../evaluation/report/escape-html.ts';
import { formatNumber } from '../../text/format-count.ts';
import type { Board } from '../board.ts';
import { FIGURES, type FigureName, type Figures } from '../count-figures.ts';
import { openIn } from '../measure-backlog.ts';
import { FIRST_PERIOD } from './views.ts';

const NAMES: Readonly<Record<FigureName, string>> = {
  arrived: 'came in',
  closed: 'were closed',
  applied: 'added by triage',
  suggested: 'suggested',
  approved: 'approved',
  dismissed: 'dismissed',
  removed: 'taken back',
  changed: 'changed',
  pending: 'not decided yet',
};

/** What happened, in numbers; those of every period and area are there for the script. What never happened is left out. */
export function renderFigureStrip({ periods, backlog }: Board): string {
  const ever = periods.find(({ name }) => name === 'all')?.figures.all;
  const names = FIGURES.filter((name) => ALWAYS.has(name) || (ever?.[name] ?? 0) > 0);
  const toNumbers = (figures: Figures) => names.map((name) => figures[name]);
  const byPeriod = periods.map(({ name, figures }) => [name, [figures.all, ...figures.byArea].map(toNumbers)] as const);
  const open = [backlog.all, ...backlog.byArea].map(openIn);
  const first = periods.find(({ name }) => name === FIRST_PERIOD)?.figures.all;
  const items = [
    { id: 'open', name: 'open now', count: open[0] ?? 0 },
    ...names.map((name) => ({ id: name, name: NAMES[name], count: first?.[name] ?? 0 })),
  ].map(({ id, name, count }) => `<div><dt>${name}</dt><dd data-figure="${id}">${formatNumber(count)}</dd></div>`);
  const data = { names, open, periods: Object.fromEntries(byPeriod) };
  const starts = periods.map(({ name, startMs }) => [name, name === 'all' ? null : startMs / MS_PER_SECOND] as const);
  const attributes = [
    `data-figures="${escapeHtml(JSON.stringify(data))}"`,
    `data-starts="${escapeHtml(JSON.stringify(Object.fromEntries(starts)))}"`,
  ];
  return `<dl class="figures" ${attributes.join(' ')}>\n${items.join('\n')}\n</dl>`;
}

const MS_PER_SECOND = 1000;
const ALWAYS: ReadonlySet<FigureName> = new Set(['arrived', 'closed']);
