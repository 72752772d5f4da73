import type { DriftSlice } from '../../drift.ts';
import type { Plot } from '../block.ts';
import { formatRange } from '../format-range.ts';
import { capitalize, figureCell, numberCell, outcomeCells, textCell } from '../format-shares.ts';
import type { ReportedFamily } from '../report.ts';
import type { ReportCharts } from '../report-charts.ts';
import { sliceStarts } from '../slice-starts.ts';

/** Whether what was learned grows old; undefined where there are too few issues to compare. */
export function driftPlot(family: ReportedFamily, charts: ReportCharts): Plot | undefined {
  const { drift, targetPrecision } = family;
  if (drift.length === 0) return undefined;
  const title = `${family.family} labels`;
  const starts = sliceStarts(drift);
  return {
    title: capitalize(title),
    svg: charts.drawDrift({
      description: `First ${title} right and precision, over time`,
      targetPrecision,
      slices: drift.map(({ hitAt1, precision }, at) => ({ start: starts[at] ?? '', hitAt1, precision })),
    }),
    caption: compareEnds(drift),
    table: {
      kind: 'table',
      title: `${title} over time`,
      columns: [
        { title: 'Issues' },
        { title: 'Judged', isNumber: true },
        { title: 'Right', isNumber: true },
        { title: 'Wrong', isNumber: true },
        { title: 'Left to people', isNumber: true },
        { title: 'First label right', isNumber: true },
        { title: 'Precision', isNumber: true },
      ],
      rows: drift.map((slice) => [
        textCell(formatRange(slice)),
        numberCell(slice.issues),
        ...outcomeCells(slice.outcomes),
        figureCell(slice.hitAt1),
        figureCell(slice.precision),
      ]),
    },
  };
}

function compareEnds(drift: readonly DriftSlice[]): string {
  const first = drift[0]?.hitAt1;
  const last = drift.at(-1)?.hitAt1;
  if (first?.value == null || last?.value == null) return '';
  if ((last.high ?? 1) < (first.low ?? 0)) return 'It got worse: rebuild more often.';
  if ((last.low ?? 0) > (first.high ?? 1)) return 'It got better.';
  return 'There is no clear difference between the first and the last slice.';
}
