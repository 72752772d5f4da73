import { wilsonInterval } from '../../../statistics/wilson-interval.ts';
import type { Plot } from '../block.ts';
import {
  capitalize,
  figureCell,
  formatFigure,
  formatShare,
  numberCell,
  shareCell,
  textCell,
} from '../format-shares.ts';
import type { ReportedFamily } from '../report.ts';
import type { ReportCharts } from '../report-charts.ts';

/** Whether "80 %" is right 80 times of 100. */
export function reliabilityPlot(family: ReportedFamily, charts: ReportCharts): Plot {
  const title = `${family.family} labels`;
  const bins = family.reliability.map((bin) => ({ ...bin, ...wilsonInterval(bin.observed, bin.count) }));
  return {
    title: capitalize(title),
    svg: charts.drawReliability({ description: `Stated probability of first ${title} and how many were right`, bins }),
    caption: `Mean distance from the diagonal, the calibration error: ${formatFigure(family.calibrationError)}.${byChance(family)}`,
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

/** How much of the distance is none of the probabilities' fault. */
function byChance({ calibration: { errorByChance, isBeyondChance } }: ReportedFamily): string {
  if (errorByChance === null) return '';
  const verdict = isBeyondChance ? 'This one is larger than chance explains.' : 'Chance explains this one.';
  return (
    ` Perfect probabilities would show ${formatShare(errorByChance.mean)} on so many issues, and at most ` +
    `${formatShare(errorByChance.high)} in 95 of 100 cases. ${verdict}`
  );
}
