import type { Figure } from '../../../statistics/bootstrap.ts';
import { formatPoints } from '../../format-points.ts';
import { type FamilyLearningCurve, MORE_LABELS, wrongAt } from '../../learning-curve.ts';
import { sayWhatMoreBring } from '../../say-what-more-bring.ts';
import { type Block, type Plot, paragraph } from '../block.ts';
import { capitalize, figureCell, formatPointsBetween, NOT_MEASURABLE, numberCell } from '../format-shares.ts';
import type { ReportCharts } from '../report-charts.ts';

/** Places at which the fitted curve is drawn. */
const CURVE_PLACES = 40;

/** How figures grow with the training issues, and what more would bring. */
export function learningCurveBlocks(curves: readonly FamilyLearningCurve[], charts: ReportCharts): Block[] {
  return [
    paragraph(
      'The same test issues, judged after learning from the newest part of the training issues and from all of them. The dashed ' +
        'line is a power law that was fitted to the points, and carried on.',
    ),
    ...curves.map((curve) => paragraph(sayWhatMoreBring(curve, writePoints))),
    { kind: 'plots', plots: curves.map((curve) => toPlot(curve, charts)) },
  ];
}

function toPlot({ family, points, wrong }: FamilyLearningCurve, charts: ReportCharts): Plot {
  const title = `${family} labels`;
  const last = points.at(-1)?.labelled ?? 0;
  const first = Math.max(1, Math.min(...points.map(({ labelled }) => labelled)));
  const step = (last + MORE_LABELS - first) / CURVE_PLACES;
  const places = Array.from({ length: CURVE_PLACES + 1 }, (_, at) => first + at * step);
  return {
    title: capitalize(title),
    svg: charts.drawLearningCurve({
      description: `Share of first ${title} that are right, by labelled training issues`,
      points: points.flatMap(({ labelled, hitAt1: { value, low, high } }) =>
        value === null || low === null || high === null ? [] : [{ labelled, value, low, high }],
      ),
      curve: wrong === null ? [] : places.map((labelled) => ({ labelled, value: 1 - wrongAt(wrong, labelled) })),
    }),
    caption: 'Right first labels by the number of training issues that have a label of the family.',
    table: {
      kind: 'table',
      title: `Learning curve of ${title}`,
      columns: [
        { title: 'Training issues', isNumber: true },
        { title: 'Labelled', isNumber: true },
        { title: 'First label right', isNumber: true },
        { title: 'Among three', isNumber: true },
        { title: 'Labels set that are right', isNumber: true },
        { title: 'Issues labelled', isNumber: true },
      ],
      rows: points.map((point) => [
        numberCell(point.trainIssues),
        numberCell(point.labelled),
        figureCell(point.hitAt1),
        figureCell(point.hitAt3),
        figureCell(point.precision),
        figureCell(point.coverage),
      ]),
    },
  };
}

function writePoints({ value, low, high }: Figure): string {
  if (value === null || low === null || high === null) return NOT_MEASURABLE;
  return `${formatPoints(value)} (${formatPointsBetween({ low, high })})`;
}
