import { wilsonInterval } from '../../../statistics/wilson-interval.ts';
import type { Plot } from '../block.ts';
import { capitalize, figureCell, formatFigure, numberCell, shareCell, textCell } from '../format-shares.ts';
import type { ReportedFamily } from '../report.ts';
import type { ReportCharts } from '../report-charts.ts';

/** Whether "80 %" is right 80 times of 100. */
export function reliabilityPlot(family: ReportedFamily, charts: ReportCharts): Plot {
  const title = `${family.family} labels`;
  const bins = family.reliability.map((bin) => ({ ...bin, ...wilsonInterval(bin.observed, bin.count) }));
  return {
    title: capitalize(title),
    svg: charts.drawReliability({ description: `Stated probability of first ${title} and how many were right`, bins }),
    caption: `Mean distance from the diagonal, the calibration error: ${formatFigure(family.calibrationError)}.`,
    table: {
      kind: 'table',
      title: `Reliability of ${title}`,
      columns: [
        { title: 'Probability' },
        { title: 'Issues', isNumber: true },
        { title: 'Mean stated', isNumber: true },
        { title: 'Right', isNumber: true },
      ],
      rows: bins.map(({ from, to, count, stated, observed, low, high }) => [
        textCell(`${Math.round(100 * from)}–${Math.round(100 * to)} %`),
        numberCell(count),
        shareCell(stated),
        figureCell({ value: observed, low, high }),
      ]),
    },
  };
}
