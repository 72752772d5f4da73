import { dot, line, link, text } from '@observablehq/plot';
import type { ReliabilityPlot } from '../../evaluation/report/report-charts.ts';
import { COLORS, drawPlot, percentTick } from './draw-plot.ts';

/** Areas of dots grow with the number of issues; the largest has this radius. */
const MAX_RADIUS = 9;

/** Share of right first labels by stated probability, with the number of issues in each bin. */
export function drawReliability({ description, bins }: ReliabilityPlot): string {
  const xy = { x: 'stated', y: 'observed' } as const;
  const diagonal = [
    [0, 0],
    [1, 1],
  ] as const;
  return drawPlot({
    description,
    options: {
      marginTop: 54,
      x: { domain: [0, 1], label: 'stated probability →', labelAnchor: 'center', tickFormat: percentTick, ticks: 5 },
      y: { domain: [0, 1], label: null, tickFormat: percentTick, ticks: 5, grid: true },
      r: { range: [0, MAX_RADIUS] },
    },
    marks: [
      line(diagonal, { stroke: COLORS.muted, strokeDasharray: '4 3' }),
      link(bins, { x: 'stated', y1: 'low', y2: 'high', stroke: COLORS.first, strokeWidth: 1.5, strokeOpacity: 0.55 }),
      dot(bins, { ...xy, r: 'count', fill: COLORS.first, fillOpacity: 0.85 }),
      text(bins, { x: 'stated', frameAnchor: 'top', dy: -18, text: ({ count }) => String(count), fill: COLORS.muted }),
      text(['↑ right first labels'], { frameAnchor: 'top-left', dx: -40, dy: -46, textAnchor: 'start' }),
      text(['issues'], { frameAnchor: 'top-left', dx: -44, dy: -25, textAnchor: 'start', fill: COLORS.muted }),
    ],
  });
}
