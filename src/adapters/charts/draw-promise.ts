import { dot, link, ruleX, text } from '@observablehq/plot';
import type { PromisePlot } from '../../dashboard/page/board-charts.ts';
import { COLORS, drawPlot, percentTick } from './draw-plot.ts';

/** In the units of the picture. */
const ROW_HEIGHT = 42;
const MARGINS = { marginTop: 12, marginBottom: 32, marginLeft: 12, marginRight: 18 } as const;
const STROKE_HALF = 8;

/** A row for each level and label: what people found right in its interval, and what was promised. */
export function drawPromise({ description, rows }: PromisePlot): string {
  const placed = rows.map(({ name, precision: { value, low, high }, promise }, at) => ({
    at: String(at),
    name,
    value: value ?? 0,
    low: low ?? 0,
    high: high ?? 1,
    promise,
    color: (high ?? 1) < promise ? COLORS.second : COLORS.first,
  }));
  const onRow = { y: 'at', dy: 6 } as const;
  return drawPlot({
    description,
    options: {
      ...MARGINS,
      height: MARGINS.marginTop + ROW_HEIGHT * rows.length + MARGINS.marginBottom,
      x: { domain: [0, 1], label: null, tickFormat: percentTick, ticks: 5, grid: true },
      // Dots stand in the middle of their rows.
      y: { axis: null, domain: placed.map(({ at }) => at), padding: 0.5 },
    },
    marks: [
      ruleX([0], { stroke: COLORS.line }),
      link(placed, {
        ...onRow,
        x1: 'low',
        x2: 'high',
        y1: 'at',
        y2: 'at',
        stroke: 'color',
        strokeWidth: 2,
        strokeOpacity: 0.5,
      }),
      dot(placed, { ...onRow, x: 'promise', symbol: { draw: drawStroke }, stroke: COLORS.muted, strokeWidth: 2 }),
      dot(placed, { ...onRow, x: 'value', fill: 'color', r: 5 }),
      text(placed, { y: 'at', text: 'name', frameAnchor: 'left', dy: -11, fontWeight: 600 }),
      text(placed, {
        y: 'at',
        text: ({ value, promise }: { readonly value: number; readonly promise: number }) =>
          `${percentTick(value)} of ${percentTick(promise)}`,
        frameAnchor: 'right',
        dy: -11,
        fill: COLORS.muted,
      }),
    ],
  });
}

/** An upright stroke. */
function drawStroke(context: { moveTo(x: number, y: number): void; lineTo(x: number, y: number): void }): void {
  context.moveTo(0, -STROKE_HALF);
  context.lineTo(0, STROKE_HALF);
}
