import { formatCount, formatNumber } from '../../text/format-count.ts';
import type { Figure } from './summarize-scores.ts';

/** A table a measure: a line a method, a column a budget. */
export function describeFigures(figures: readonly Figure[]): string {
  const measures = Map.groupBy(figures, ({ measure }) => measure);
  return [...measures].map(([measure, group]) => describeMeasure(measure, group)).join('\n\n');
}

function describeMeasure(measure: string, figures: readonly Figure[]): string {
  const budgets = [...new Set(figures.map(({ maxChars }) => maxChars))];
  const methods = Map.groupBy(figures, ({ method }) => method);
  const head = [`${measure} (${formatCount(figures[0]!.logs, 'log')})`, ...budgets.map((chars) => formatNumber(chars))];
  const rows = [...methods].map(([method, group]) => [
    method,
    ...budgets.map((chars) => group.find(({ maxChars }) => maxChars === chars)?.mean.toFixed(3) ?? ''),
  ]);
  return alignColumns([head, ...rows]);
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
    )
    .join('\n');
}
