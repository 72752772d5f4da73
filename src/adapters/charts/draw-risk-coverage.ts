import { dot, line, ruleX, ruleY, text } from '@observablehq/plot';
import type { RiskCoveragePlot } from '../../evaluation/report/report-charts.ts';
import { COLORS, drawPlot, percentTick } from './draw-plot.ts';

/** A plot of small risks only would show noise as mountains. */
const MIN_TOP = 0.25;

/** Share of wrong first labels by share of issues, with the target and the cut-offs. */
export function drawRiskCoverage({ description, points, cutoffs, allowedRisk }: RiskCoveragePlot): string {
  const top = Math.min(1, Math.max(MIN_TOP, allowedRisk, ...points.map(({ risk }) => risk)) * 1.12);
  const xy = { x: 'coverage', y: 'risk' } as const;
  const allowed = [{ share: allowedRisk, name: `target: ${percentTick(allowedRisk)} wrong` }];
  const named = cutoffs.map((point) => ({ ...point, name: `cut-off ${percentTick(point.probability)}` }));
  const [right, left] = [
    named.filter(({ coverage }) => coverage < 0.6),
    named.filter(({ coverage }) => coverage >= 0.6),
  ];
  const cutoffText = { ...xy, y: top, text: 'name', fill: COLORS.second, fontWeight: 600, lineAnchor: 'top' } as const;
  return drawPlot({
    description,
    options: {
      x: {
        domain: [0, 1],
        label: 'issues labelled, surest first →',
        labelAnchor: 'center',
        tickFormat: percentTick,
        ticks: 5,
      },
      y: { domain: [0, top], label: '↑ wrong first labels', tickFormat: percentTick, ticks: 5, grid: true },
    },
    marks: [
      ruleY([0], { stroke: COLORS.muted }),
      ruleY(allowed, { y: 'share', stroke: COLORS.muted, strokeDasharray: '4 3' }),
      line(points, { ...xy, stroke: COLORS.first, strokeWidth: 2 }),
      ...(points.length === 1 ? [dot(points, { ...xy, fill: COLORS.first, r: 3 })] : []),
      ruleX(named, { x: 'coverage', stroke: COLORS.second, strokeWidth: 1.2 }),
      dot(named, { ...xy, fill: COLORS.second, r: 4.5 }),
      text(allowed, {
        x: 0,
        y: 'share',
        text: 'name',
        fill: COLORS.muted,
        textAnchor: 'start',
        dx: 5,
        dy: -9,
        ...HALO,
      }),
      text(right, { ...cutoffText, textAnchor: 'start', dx: 6, dy: 2, ...HALO }),
      text(left, { ...cutoffText, textAnchor: 'end', dx: -6, dy: 2, ...HALO }),
    ],
  });
}

/** Keeps words readable across lines. */
const HALO = { stroke: 'var(--paper)', strokeWidth: 4 } as const;
