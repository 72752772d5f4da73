import type { Section } from './benchmark.ts';
import type { Machine } from './machine.ts';
import { sectionTables, type Table } from './section-tables.ts';

/** All sections as tables for a terminal. */
export function formatReport(sections: readonly Section[], machine: Machine): string {
  return [describe(machine), ...sections.map(formatSection)].join('\n\n');
}

/** Where figures come from, in one line. */
export function describe({ node, platform, processor, cores, loadAverage }: Machine): string {
  const load = loadAverage === undefined ? '' : `, load ${loadAverage.toFixed(2)} at the start`;
  return `Node ${node}, ${platform}, ${cores} × ${processor}${load}`;
}

function formatSection(section: Section): string {
  const tables = sectionTables(section).map((table) => formatTable(table).join('\n'));
  return [`${section.title}\n${section.note}`, ...tables].join('\n\n');
}

/** Two spaces between columns, each as wide as its longest cell. */
function formatTable({ columns, rows }: Table): string[] {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => (line[at] ?? '').length)));
  return lines.map((line) =>
    line
      .map((cell, at) => {
        const width = widths[at] as number;
        return columns[at]?.align === 'left' ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
