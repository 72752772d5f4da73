import { dot, line, link, ruleY, text } from '@observablehq/plot';
import type { DriftPlot } from '../../evaluation/report/report-charts.ts';
import type { Figure } from '../../statistics/bootstrap.ts';
import { COLORS, drawPlot, percentTick } from './draw-plot.ts';

/** How far the two series are moved apart, in slices, so that their intervals do not cover each other. */
const SHIFT = 0.09;
/** So that the words for a line do not run into each other, as a share of the height. */
const MIN_DISTANCE = 0.08;

/** Hits and precision in each slice of time. */
export function drawDrift({ description, slices, targetPrecision }: DriftPlot): string {
  const hits = toSeries(slices, { figureOf: ({ hitAt1 }) => hitAt1, shift: -SHIFT });
  const precision = toSeries(slices, { figureOf: (slice) => slice.precision, shift: SHIFT });
  const last = slices.length - 1;
  const starts = slices.map(({ start }) => start);
  return drawPlot({
    description,
    options: {
      marginRight: 84,
      x: {
        domain: [-0.3, last + 0.3],
        label: 'slices of test issues, from →',
        labelAnchor: 'center',
        ticks: last > 3 ? [0, Math.round(last / 2), last] : [0, last],
        tickFormat: (at: number) => starts[at] ?? '',
      },
      y: { domain: [0, 1], label: '↑ share right', tickFormat: percentTick, ticks: 5, grid: true },
    },
    marks: [
      ruleY([targetPrecision], { stroke: COLORS.muted, strokeDasharray: '4 3' }),
      ...seriesMarks(hits, COLORS.first),
      ...seriesMarks(precision, COLORS.second),
      text(nameLines(hits, precision, targetPrecision), {
        x: last + 0.3,
        y: 'y',
        text: 'name',
        fill: 'color',
        textAnchor: 'start',
        dx: 6,
        fontWeight: 600,
      }),
    ],
  });
}

interface Point {
  readonly x: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

type Slice = DriftPlot['slices'][number];

function toSeries(
  slices: readonly Slice[],
  { figureOf, shift }: { readonly figureOf: (slice: Slice) => Figure; readonly shift: number },
): Point[] {
  return slices.flatMap((slice, at) => {
    const { value, low, high } = figureOf(slice);
    return value === null || low === null || high === null ? [] : [{ x: at + shift, value, low, high }];
  });
}

function seriesMarks(points: readonly Point[], color: string) {
  return [
    link(points, { x: 'x', y1: 'low', y2: 'high', stroke: color, strokeOpacity: 0.45, strokeWidth: 1.5 }),
    line(points, { x: 'x', y: 'value', stroke: color, strokeWidth: 2 }),
    dot(points, { x: 'x', y: 'value', fill: color, r: 3.5 }),
  ];
}

/** Names beside the ends of the lines, from the top down, moved apart where they would overlap. */
function nameLines(hits: readonly Point[], precision: readonly Point[], targetPrecision: number) {
  const names = [
    { name: 'first label', color: COLORS.first as string, y: hits.at(-1)?.value },
    { name: 'precision', color: COLORS.second as string, y: precision.at(-1)?.value },
    { name: 'target', color: COLORS.muted as string, y: targetPrecision },
  ].filter((name): name is { name: string; color: string; y: number } => name.y !== undefined);
  names.sort((a, b) => b.y - a.y);
  let limit = Number.POSITIVE_INFINITY;
  return names.map((name) => {
    const y = Math.min(name.y, limit - MIN_DISTANCE);
    limit = y;
    return { ...name, y };
  });
}
