import { type Markish, rect, text } from '@observablehq/plot';
import { ISSUE_OUTCOMES, type IssueOutcome } from '../../evaluation/outcome-shares.ts';
import type { OfHundred, OverviewPlot, OverviewRow } from '../../evaluation/report/report-charts.ts';
import { COLORS, drawPlot } from './draw-plot.ts';

/** Heights and places in the units of the picture, from the top of a row. */
const NAME_Y = 10;
const COUNTS_Y = 30;
const BAR = { top: 40, height: 22 } as const;
const COLUMNS = { top: 78, height: 64 } as const;
const STARTS_Y = 154;
const ROW_HEIGHT = { short: 84, tall: 184 } as const;
const SUBTITLE_Y = 31;
const HEADING_HEIGHT = 60;
const SIDE_MARGIN = 2;
/** Between columns, in hundredths of the picture's width. */
const COLUMN_GAP = 1.5;

/** How each outcome is drawn; the place of its words over the bar keeps them apart, however narrow its part is. */
const OUTCOMES: Readonly<
  Record<IssueOutcome, { readonly fill: string; readonly ink: string; readonly words: string; readonly at: Place }>
> = {
  right: { fill: COLORS.first, ink: COLORS.first, words: 'right', at: { x: 0, textAnchor: 'start' } },
  wrong: { fill: COLORS.second, ink: COLORS.second, words: 'wrong', at: { x: 40, textAnchor: 'middle' } },
  left: { fill: COLORS.rest, ink: COLORS.muted, words: 'left to people', at: { x: 100, textAnchor: 'end' } },
};

interface Place {
  readonly x: number;
  readonly textAnchor: 'start' | 'middle' | 'end';
}

/** Of 100 issues, how many would be labelled right, how many wrong, how many not at all; then the same over time. */
export function drawOverview({ description, heading, rows }: OverviewPlot): string {
  const head = heading === undefined ? 0 : HEADING_HEIGHT;
  const placed = placeRows(rows, head);
  const height = head + rows.reduce((sum, row) => sum + heightOf(row), 0);
  return drawPlot({
    description,
    options: {
      height,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: SIDE_MARGIN,
      marginRight: SIDE_MARGIN,
      x: { domain: [0, 100], axis: null },
      y: { domain: [height, 0], axis: null },
    },
    marks: [...headingMarks(heading), ...placed.flatMap(({ row, top }) => rowMarks(row, top))],
  });
}

function headingMarks(heading: OverviewPlot['heading']): Markish[] {
  if (heading === undefined) return [];
  return [
    words(heading.title, { ...OUTCOMES.right.at, y: NAME_Y, fontWeight: 700 }),
    words(heading.date, { ...OUTCOMES.left.at, y: NAME_Y, fill: COLORS.muted }),
    words('What becomes of 100 issues that people labelled', { ...OUTCOMES.right.at, y: SUBTITLE_Y }),
  ];
}

function heightOf({ slices }: OverviewRow): number {
  return slices.length === 0 ? ROW_HEIGHT.short : ROW_HEIGHT.tall;
}

function placeRows(rows: readonly OverviewRow[], head: number): { row: OverviewRow; top: number }[] {
  let top = head;
  return rows.map((row) => {
    const placed = { row, top };
    top += heightOf(row);
    return placed;
  });
}

function rowMarks(row: OverviewRow, top: number): Markish[] {
  const { name, detail, ofHundred } = row;
  return [
    words(name, { x: 0, y: top + NAME_Y, textAnchor: 'start', fontWeight: 700 }),
    words(detail, { x: 100, y: top + NAME_Y, textAnchor: 'end', fill: COLORS.muted }),
    ...ISSUE_OUTCOMES.map((kind) => {
      const { ink, words: meaning, at } = OUTCOMES[kind];
      return words(`${ofHundred[kind]} ${meaning}`, { ...at, y: top + COUNTS_Y, fill: ink, fontWeight: 600 });
    }),
    ...stack(ofHundred).map(({ kind, from, to }) =>
      rect([0], {
        x1: from,
        x2: to,
        y1: top + BAR.top,
        y2: top + BAR.top + BAR.height,
        fill: OUTCOMES[kind].fill,
        insetLeft: from === 0 ? 0 : 1,
      }),
    ),
    ...columnMarks(row, top),
  ];
}

/** One column for each slice of time, right labels at its foot; the first and the last say when they began. */
function columnMarks({ slices }: OverviewRow, top: number): Markish[] {
  const width = (100 - COLUMN_GAP * (slices.length - 1)) / slices.length;
  const foot = top + COLUMNS.top + COLUMNS.height;
  const heightOfShare = COLUMNS.height / 100;
  const [first, last] = [slices[0], slices.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ...slices.flatMap(({ ofHundred }, at) =>
      stack(ofHundred).map(({ kind, from, to }) =>
        rect([0], {
          x1: at * (width + COLUMN_GAP),
          x2: at * (width + COLUMN_GAP) + width,
          y1: foot - from * heightOfShare,
          y2: foot - to * heightOfShare,
          fill: OUTCOMES[kind].fill,
          insetBottom: from === 0 ? 0 : 1,
        }),
      ),
    ),
    words(first.start, { x: 0, y: top + STARTS_Y, textAnchor: 'start', fill: COLORS.muted }),
    words('over time →', { x: 50, y: top + STARTS_Y, textAnchor: 'middle', fill: COLORS.muted }),
    words(last.start, { x: 100, y: top + STARTS_Y, textAnchor: 'end', fill: COLORS.muted }),
  ];
}

/** The parts of a whole, one after the other, without empty ones. */
function stack(ofHundred: OfHundred): { kind: IssueOutcome; from: number; to: number }[] {
  let from = 0;
  return ISSUE_OUTCOMES.flatMap((kind) => {
    const part = { kind, from, to: from + ofHundred[kind] };
    from = part.to;
    return part.from === part.to ? [] : [part];
  });
}

type WordOptions = NonNullable<Parameters<typeof text>[1]>;

function words(content: string, options: WordOptions): Markish {
  const { x, y, ...rest } = options;
  return text([content], { x: [x as number], y: [y as number], text: [content], ...rest });
}
