import type { Section } from './benchmark.ts';
import type { Curve } from './curve.ts';
import type { Figure } from './figure.ts';
import { describe } from './format-report.ts';
import { formatNumber, formatOutcome, formatTarget, formatValue } from './format-value.ts';
import type { Machine } from './machine.ts';
import { markOf, type Ratio } from './ratio.ts';

/** A plot beside the page. */
export interface Picture {
  /** From the page. */
  readonly path: string;
  readonly description: string;
}

export interface Measured {
  readonly sections: readonly Section[];
  readonly machine: Machine;
  /** The day, such as 2031-05-01. */
  readonly date: string;
  readonly pictures: readonly Picture[];
}

type Row = readonly [name: string, value: string, spread: string, runs: string, outcome: string];

const HEAD = ['| | median | from – to | runs | target |', '| --- | ---: | ---: | ---: | --- |'];

/** All that was measured as one table of Markdown, with where and when, and the plots below it. */
export function renderMeasured({ sections, machine, date, pictures }: Measured): string {
  const rows = sections.flatMap(toRows).map((row) => `| ${row.map(toCell).join(' | ')} |`);
  const notes = sections.map(({ title, note }) => `- **${toCell(title)}**: ${toCell(note)}`);
  return [
    `Measured on ${date}; ${describe(machine)}. Ratios have the median of all pairs and its 95 % interval.`,
    [...HEAD, ...rows].join('\n'),
    ...pictures.map(({ path, description }) => `![${description}](${path})`),
    notes.join('\n'),
  ].join('\n\n');
}

function toRows({ title, figures, ratios = [], curves = [] }: Section): Row[] {
  const shown = [
    ...figures.filter(({ name }) => !isDetail(name)).map(toFigureRow),
    ...ratios.map(toRatioRow),
    ...curves.filter(({ points }) => points.length > 0).map(toCurveRow),
  ];
  return [[`**${title}**`, '', '', '', ''], ...shown];
}

/** What is indented in a terminal's table explains the row above it. */
function isDetail(name: string): boolean {
  return name.startsWith('  ');
}

function toFigureRow({ name, unit, median, min, max, repetitions, target, isMet }: Figure): Row {
  const spread = repetitions === 1 ? '' : `${formatNumber(min, unit)} – ${formatNumber(max, unit)}`;
  return [name, formatValue(median, unit), spread, String(repetitions), join(formatTarget(target, unit), isMet)];
}

function toRatioRow(ratio: Ratio): Row {
  const { name, median, interval, pairs, target, isMet } = ratio;
  const spread = `${formatNumber(interval.low, 'times')} – ${formatNumber(interval.high, 'times')}`;
  const outcome = [join(formatTarget(target, 'times'), isMet), markOf(ratio)].filter((word) => word !== '').join(', ');
  return [name, formatValue(median, 'times'), spread, String(pairs), outcome];
}

/** All sizes in one cell. */
function toCurveRow({ name, unit, points, exponent }: Curve): Row {
  const values = points.map(({ value }) => formatNumber(value, unit)).join(', ');
  const sizes = points.map(({ size }) => size.toLocaleString('en')).join(' ⁄ ');
  const slope = exponent === undefined ? '' : `slope ${exponent.toFixed(2)}`;
  return [`${name}, ${formatValue(0, unit).replace(/^[\d.]+ ?/, '')}, of ${sizes} issues`, values, slope, '', ''];
}

function join(target: string, isMet: boolean | undefined): string {
  return [target, formatOutcome(isMet)].filter((word) => word !== '').join(' ');
}

/** Cells hold one line without the sign that ends them. */
function toCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
