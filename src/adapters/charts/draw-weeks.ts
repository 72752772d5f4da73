import { areaY, lineY, type Markish, ruleY, text } from '@observablehq/plot';
import type { WeeksPlot } from '../../dashboard/page/board-charts.ts';
import { COLORS, drawPlot } from './draw-plot.ts';

const MS_PER_WEEK = 7 * 24 * 60 * 60 * 1000;
/** In the units of the picture. */
const HEIGHT = 235;
const MARGIN_TOP = 34;
/** Where the names of up to three series stand above the picture, as shares of its width. */
const NAME_ANCHORS = ['top-left', 'top', 'top-right'] as const;

/** Counts by week as steps. One path a series: a long history stays small. */
export function drawWeeks({ description, startMs, isStacked, series }: WeeksPlot): string {
  const points = series.flatMap(({ counts, color }, order) =>
    // The last step needs an end.
    [...counts, counts.at(-1) ?? 0].map((count, week) => ({
      at: new Date(startMs + week * MS_PER_WEEK),
      count,
      order,
      color: COLORS[color],
    })),
  );
  const most = Math.max(1, ...series.flatMap(({ counts }) => counts));
  const channels = { x: 'at', y: 'count', z: 'order', curve: 'step-after' } as const;
  return drawPlot({
    description,
    options: {
      height: HEIGHT,
      marginTop: MARGIN_TOP,
      x: { type: 'utc', label: null, ticks: 5 },
      y: {
        ...(isStacked ? {} : { domain: [0, most] }),
        label: null,
        grid: true,
        ticks: 5,
        tickFormat: (count: number) => (Number.isInteger(count) ? count.toLocaleString('en') : ''),
      },
    },
    marks: [
      ...(isStacked
        ? [areaY(points, { ...channels, order: 'order', fill: 'color' })]
        : series.map(({ color }, order) =>
            lines(
              points.filter((point) => point.order === order),
              { ...channels, color },
            ),
          )),
      ruleY([0], { stroke: COLORS.muted }),
      ...series.map(({ name, color }, at) =>
        text([name], {
          frameAnchor: NAME_ANCHORS[at] ?? 'top',
          dy: -22,
          fill: color === 'rest' ? COLORS.muted : COLORS[color],
          fontWeight: 600,
        }),
      ),
    ],
  });
}

type LineOptions = NonNullable<Parameters<typeof lineY>[1]>;

function lines(
  points: readonly object[],
  { color, ...channels }: LineOptions & { readonly color: keyof typeof COLORS },
): Markish {
  return lineY(points as object[], { ...channels, stroke: COLORS[color], strokeWidth: 1.6 });
}
