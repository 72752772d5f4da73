import { dot, line, link } from '@observablehq/plot';
import type { LearningCurvePlot } from '../../evaluation/report/report-charts.ts';
import { COLORS, drawPlot, percentTick } from './draw-plot.ts';

const MAX_TICKS = 4;

/** Right first labels by labelled training issues, with the curve that was fitted to them. */
export function drawLearningCurve({ description, points, curve }: LearningCurvePlot): string {
  const most = Math.max(...points.map(({ labelled }) => labelled), ...curve.map(({ labelled }) => labelled));
  const xy = { x: 'labelled', y: 'value' } as const;
  return drawPlot({
    description,
    options: {
      x: { domain: [0, most], label: 'labelled training issues →', labelAnchor: 'center', ticks: MAX_TICKS },
      y: { domain: [0, 1], label: '↑ first label right', tickFormat: percentTick, ticks: 5, grid: true },
    },
    marks: [
      line(curve, { ...xy, stroke: COLORS.muted, strokeDasharray: '4 3' }),
      link(points, {
        x: 'labelled',
        y1: 'low',
        y2: 'high',
        stroke: COLORS.first,
        strokeWidth: 1.5,
        strokeOpacity: 0.55,
      }),
      dot(points, { ...xy, fill: COLORS.first, r: 3.5 }),
    ],
  });
}
