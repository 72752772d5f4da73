import { dot, link, ruleX, text } from '@observablehq/plot';
import { COLORS, drawPlot } from '../../src/adapters/charts/draw-plot.ts';
import { formatValue } from '../format-value.ts';
import type { Ratio } from '../ratio.ts';

/** In the units of the picture. */
const ROW_HEIGHT = 42;
const MARGINS = { marginTop: 12, marginBottom: 32, marginLeft: 12, marginRight: 18 } as const;
const NAME_Y = -11;

/** A row for each ratio with its interval, and a line where both are equal; what is surely more has the second color. */
export function drawRatios({
  description,
  ratios,
}: {
  readonly description: string;
  readonly ratios: readonly Ratio[];
}): string {
  const rows = ratios.map(({ name, median, interval, verdict }, at) => ({
    at: String(at),
    name,
    median,
    ...interval,
    color: verdict === 'more' ? COLORS.second : COLORS.first,
  }));
  const onRow = { y: 'at', dy: 6 } as const;
  const largest = Math.max(1, ...rows.map(({ high }) => high));
  return drawPlot({
    description,
    options: {
      ...MARGINS,
      height: MARGINS.marginTop + ROW_HEIGHT * rows.length + MARGINS.marginBottom,
      x: { domain: [0, largest], label: null, ticks: 5, grid: true },
      y: { axis: null, domain: rows.map(({ at }) => at), padding: 0.5 },
    },
    marks: [
      ruleX([0], { stroke: COLORS.line }),
      ruleX([1], { stroke: COLORS.muted, strokeDasharray: '4 3' }),
      link(rows, {
        ...onRow,
        x1: 'low',
        x2: 'high',
        y1: 'at',
        y2: 'at',
        stroke: 'color',
        strokeWidth: 2,
        strokeOpacity: 0.5,
      }),
      dot(rows, { ...onRow, x: 'median', fill: 'color', r: 5 }),
      text(rows, { y: 'at', text: 'name', frameAnchor: 'left', dy: NAME_Y, fontWeight: 600 }),
      text(rows, {
        y: 'at',
        text: ({ median }: { readonly median: number }) => formatValue(median, 'times'),
        frameAnchor: 'right',
        dy: NAME_Y,
        fill: COLORS.muted,
      }),
    ],
  });
}
