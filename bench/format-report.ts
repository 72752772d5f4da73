import type { Section } from './benchmark.ts';
import type { Figure, Unit } from './figure.ts';
import type { Machine } from './machine.ts';

/** Digits after the decimal point; values below `SMALL` have two where they would have fewer. */
const DIGITS: Readonly<Record<Unit, number>> = { ms: 0, s: 1, MB: 0, 'per second': 0, share: 3, times: 2 };
const SMALL = 10;
const SMALL_DIGITS = 2;
const SUFFIX: Readonly<Record<Unit, string>> = {
  ms: ' ms',
  s: ' s',
  MB: ' MB',
  'per second': ' /s',
  share: '',
  times: ' ×',
};
const HEADINGS = ['', 'median', 'min – max', 'runs', 'target', ''] as const;
/** Names are read from the left, everything else lines up at its last digit. */
const LEFT_ALIGNED = new Set([0, 5]);

/** All sections as tables for a terminal. */
export function formatReport(sections: readonly Section[], machine: Machine): string {
  const { node, platform, processor, cores, loadAverage } = machine;
  const load = loadAverage === undefined ? '' : `, load ${loadAverage.toFixed(2)} at the start`;
  const head = `Node ${node}, ${platform}, ${cores} × ${processor}${load}`;
  return [head, ...sections.map(formatSection)].join('\n\n');
}

function formatSection({ title, note, figures }: Section): string {
  return [title, note, '', ...formatColumns([HEADINGS, ...figures.map(toCells)])].join('\n');
}

function toCells(figure: Figure): readonly string[] {
  const { name, unit, median, min, max, repetitions, target, isMet } = figure;
  const isOne = repetitions === 1;
  return [
    name,
    formatValue(median, unit),
    isOne ? '' : `${formatNumber(min, unit)} – ${formatNumber(max, unit)}`,
    String(repetitions),
    target === undefined ? '' : `≤ ${target.toLocaleString('en')}${SUFFIX[unit]}`,
    formatOutcome(isMet),
  ];
}

function formatOutcome(isMet: boolean | undefined): string {
  if (isMet === undefined) return '';
  return isMet ? 'met' : 'MISSED';
}

function formatValue(value: number, unit: Unit): string {
  return formatNumber(value, unit) + SUFFIX[unit];
}

function formatNumber(value: number, unit: Unit): string {
  const digits = Math.abs(value) < SMALL ? Math.max(SMALL_DIGITS, DIGITS[unit]) : DIGITS[unit];
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Two spaces between columns, each as wide as its longest cell. */
function formatColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] as number;
        return LEFT_ALIGNED.has(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
