import type { Section } from './benchmark.ts';
import type { Curve } from './curve.ts';
import type { Figure } from './figure.ts';
import { formatNumber, formatOutcome, formatTarget, formatValue } from './format-value.ts';
import { markOf, type Ratio } from './ratio.ts';

/** Cells as they are shown, in a terminal as in Markdown. */
export interface Table {
  readonly columns: readonly Column[];
  /** As many cells as columns. */
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** The tables of one section: figures, ratios and growth, each only where there are some. */
export function sectionTables({ figures, ratios = [], curves = [] }: Section): Table[] {
  const tables = [toFigureTable(figures), toRatioTable(ratios), toCurveTable(curves)];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** Names are read from the left, everything else lines up at its last digit. */
const NAME = { heading: '', align: 'left' } as const;
const right = (heading: string): Column => ({ heading, align: 'right' });

function toFigureTable(figures: readonly Figure[]): Table {
  const columns = [NAME, right('median'), right('min – max'), right('runs'), right('target'), NAME];
  return {
    columns,
    rows: figures.map(({ name, unit, median, min, max, repetitions, target, isMet }) => [
      name,
      formatValue(median, unit),
      repetitions === 1 ? '' : `${formatNumber(min, unit)} – ${formatNumber(max, unit)}`,
      String(repetitions),
      formatTarget(target, unit),
      formatOutcome(isMet),
    ]),
  };
}

function toRatioTable(ratios: readonly Ratio[]): Table {
  return {
    columns: [NAME, right('ratio'), right('95 %'), right('pairs'), right('target'), NAME],
    rows: ratios.map((ratio) => [
      ratio.name,
      formatValue(ratio.median, 'times'),
      `${formatNumber(ratio.interval.low, 'times')} – ${formatNumber(ratio.interval.high, 'times')}`,
      String(ratio.pairs),
      formatTarget(ratio.target, 'times'),
      [formatOutcome(ratio.isMet), markOf(ratio)].filter((word) => word !== '').join(', '),
    ]),
  };
}

/** A column for each size that any curve has. */
function toCurveTable(curves: readonly Curve[]): Table {
  const sizes = [...new Set(curves.flatMap(({ points }) => points.map(({ size }) => size)))].sort((a, b) => a - b);
  return {
    columns: [NAME, ...sizes.map((size) => right(size.toLocaleString('en'))), right('slope')],
    rows: curves.map(({ name, unit, points, exponent }) => [
      name,
      ...sizes.map((size) => {
        const value = points.find((point) => point.size === size)?.value;
        return value === undefined ? '' : formatValue(value, unit);
      }),
      exponent === undefined ? '' : exponent.toFixed(2),
    ]),
  };
}
