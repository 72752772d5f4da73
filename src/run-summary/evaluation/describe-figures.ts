import { formatCount, formatNumber } from '../../text/format-count.ts';
import type { Count, FingerprintFigures } from './evaluate-fingerprints.ts';
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

/** A table of shares, with what each is a share of. */
export function describeFingerprints({ kinds, same, other, passing }: FingerprintFigures): string {
  const logs = kinds.test + kinds.error + kinds.step;
  const row = (name: string, { of, matched }: Count): string[] => [
    name,
    of === 0 ? '' : (matched / of).toFixed(3),
    formatNumber(of),
  ];
  return alignColumns([
    [`fingerprints (${formatCount(logs, 'log')})`, 'share', 'of'],
    row('pairs that failed for the same reason, matched', same),
    row('pairs that failed for other reasons, matched', other),
    row('passing logs with a line of a fingerprint', passing),
    row('logs told by a test', { of: logs, matched: kinds.test }),
    row('logs told by an error', { of: logs, matched: kinds.error }),
    row('logs told by their step alone, which claims nothing', { of: logs, matched: kinds.step }),
  ]);
}

function alignColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
    )
    .join('\n');
}
