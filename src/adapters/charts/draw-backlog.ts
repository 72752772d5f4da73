import { barX, text } from '@observablehq/plot';
import { AGES } from '../../dashboard/measure-backlog.ts';
import type { BacklogPlot } from '../../dashboard/page/board-charts.ts';
import { COLORS, drawPlot } from './draw-plot.ts';

/** In the units of the picture. */
const ROW_HEIGHT = 40;
const MARGIN_TOP = 54;
const MARGIN_BOTTOM = 6;
const BAR_INSET = { insetTop: 21, insetBottom: 5 } as const;
const KEY = { width: 76, square: 10, rowHeight: 20 } as const;

/** The older, the stronger. */
const OPACITY = { week: 0.25, month: 0.45, quarter: 0.7, older: 1, unknown: 1 } as const;

/** A bar an area, its parts by age; the name and the sum stand above it. */
export function drawBacklog({ description, rows }: BacklogPlot): string {
  const ages = AGES.filter(({ name }) => rows.some(({ counts }) => counts[name] > 0));
  const places = rows.map((row, at) => ({ ...row, at: String(at) }));
  const parts = places.flatMap(({ at, counts }) =>
    ages.map(({ name }) => ({ at, count: counts[name], fill: fillOf(name), opacity: OPACITY[name] })),
  );
  const sums = places.map(({ at, name, counts }) => ({
    at,
    name,
    sum: ages.reduce((sum, age) => sum + counts[age.name], 0),
  }));
  return drawPlot({
    description,
    options: {
      height: MARGIN_TOP + ROW_HEIGHT * rows.length + MARGIN_BOTTOM,
      marginTop: MARGIN_TOP,
      marginBottom: MARGIN_BOTTOM,
      marginLeft: 2,
      marginRight: 2,
      x: { axis: null },
      y: { axis: null, domain: places.map(({ at }) => at), padding: 0 },
    },
    marks: [
      barX(parts, { y: 'at', x: 'count', fill: 'fill', fillOpacity: 'opacity', ...BAR_INSET, insetRight: 1 }),
      text(sums, { y: 'at', text: 'name', frameAnchor: 'left', dy: -9, fontWeight: 600 }),
      text(sums, {
        y: 'at',
        text: ({ sum }: { readonly sum: number }) => sum.toLocaleString('en'),
        frameAnchor: 'right',
        dy: -9,
        fill: COLORS.muted,
      }),
      ...ages.flatMap(({ name, title }, at) => {
        const [dx, dy] = [(at % 2) * KEY.width * 2, Math.floor(at / 2) * KEY.rowHeight - MARGIN_TOP + 8];
        return [
          text(['■'], { frameAnchor: 'top-left', dx, dy, fill: fillOf(name), fillOpacity: OPACITY[name] }),
          text([title], { frameAnchor: 'top-left', dx: dx + KEY.square + 6, dy, fill: COLORS.muted }),
        ];
      }),
    ],
  });
}

function fillOf(age: (typeof AGES)[number]['name']): string {
  return age === 'unknown' ? COLORS.rest : COLORS.first;
}
