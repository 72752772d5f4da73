import { dot, line, text } from '@observablehq/plot';
import { COLORS, drawPlot } from '../../src/adapters/charts/draw-plot.ts';
import type { Curve } from '../curve.ts';

export interface GrowthPlot {
  readonly description: string;
  /** What is upright. */
  readonly label: string;
  /** Two at most; values above 0. */
  readonly curves: readonly Curve[];
}

const SERIES_COLORS = [COLORS.first, COLORS.second] as const;
const MARGINS = { marginTop: 54, marginLeft: 56, marginRight: 24 } as const;
/** Room beside the first and the last point, as a factor. */
const ROOM = 1.3;
const THOUSAND = 1_000;

/** Figures by number of issues, both on logarithmic scales: a power law is a straight line, and the slope its exponent. */
export function drawGrowth({ description, label, curves }: GrowthPlot): string {
  const series = curves.map((curve, at) => ({ ...curve, color: SERIES_COLORS[at] ?? COLORS.muted, at }));
  const sizes = [...new Set(curves.flatMap(({ points }) => points.map(({ size }) => size)))];
  const xy = { x: 'size', y: 'value' } as const;
  return drawPlot({
    description,
    options: {
      ...MARGINS,
      x: {
        type: 'log',
        domain: [Math.min(...sizes) / ROOM, Math.max(...sizes) * ROOM],
        label: 'issues in the index →',
        labelAnchor: 'center',
        ticks: sizes,
        tickFormat: (size: number) => (size < THOUSAND ? String(size) : `${size / THOUSAND}k`),
      },
      y: { type: 'log', label, tickFormat: (value: number) => value.toLocaleString('en'), ticks: 5, grid: true },
    },
    marks: series.flatMap(({ name, points, color, exponent, at }) => [
      line(points, { ...xy, stroke: color, strokeWidth: 2 }),
      dot(points, { ...xy, fill: color, r: 3.5 }),
      text([nameOf(name, exponent)], {
        frameAnchor: at === 0 ? 'top-left' : 'top-right',
        dy: -22,
        fill: color,
        fontWeight: 600,
      }),
    ]),
  });
}

/** Short, so that two stand beside each other: the description says which quantity it is. */
function nameOf(name: string, exponent: number | undefined): string {
  const [program = name] = name.split(':');
  return exponent === undefined ? program : `${program}, slope ${exponent.toFixed(2)}`;
}
