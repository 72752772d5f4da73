import type { LevelLive } from '../../corrections/decision.ts';
import type { Block, Cell, Table } from '../../evaluation/report/block.ts';
import { label, paragraph, remark } from '../../evaluation/report/block.ts';
import { figureCell, formatFigure, formatShare, numberCell, textCell } from '../../evaluation/report/format-shares.ts';
import { labelKey } from '../../issue/label-key.ts';
import { toVisibleLine } from '../../text/quote-text.ts';
import type { Board } from '../board.ts';
import type { BoardCharts } from './board-charts.ts';

/** More rows would not fit onto the screen of a phone. */
const MAX_DRAWN = 12;
const MAX_NAME_CHARS = 26;

/** Whether what was promised came true, by level and by label. */
export function promiseBlocks({ promise, areas }: Board, charts: BoardCharts): Block[] {
  const { levels, labels } = promise;
  if (levels.every(({ precision }) => precision.value === null)) {
    return [paragraph('Nothing was decided by people yet.'), levelTable(levels)];
  }
  const drawn = [...levels, ...labels].filter(({ precision }) => precision.value !== null).slice(0, MAX_DRAWN);
  const rows = drawn.map((live) => ({ ...live, name: toVisibleLine(nameOf(live), MAX_NAME_CHARS) }));
  const described = rows.map(
    ({ name, precision, promise }) => `${name}: ${formatFigure(precision)} of ${formatShare(promise)}`,
  );
  const placeOf = new Map(
    areas.flatMap((area, at) => (area.kind === 'area' ? [[labelKey(area.name), at] as const] : [])),
  );
  const marks = labels.map(({ label: name }) => ({ area: placeOf.get(labelKey(name)) ?? '' }));
  return [
    {
      kind: 'plots',
      plots: [
        {
          title: 'People found right, and what was promised',
          svg: charts.drawPromise({ description: described.join('; '), rows }),
          caption:
            'A dot is the share that people found right, its line the interval of 95 %, the stroke what was promised.',
          table: {
            kind: 'table',
            title: 'What the picture shows',
            columns: [{ title: 'Row' }, { title: 'Found right', isNumber: true }, { title: 'Promise', isNumber: true }],
            rows: rows.map(({ name, precision, promise }) => [
              { content: [{ kind: 'quote', text: name }] },
              figureCell(precision),
              { content: [formatShare(promise)] },
            ]),
          },
        },
      ],
    },
    levelTable(levels),
    {
      kind: 'table',
      title: 'Promise by label',
      isSortable: true,
      columns: [{ title: 'Label' }, ...COLUMNS],
      rows: labels.map((live) => [{ content: [label(live.label)] }, ...cellsOf(live)]),
      marks,
    },
    remark(
      'What is added without being asked is high, and promises the target precision of its family; medium promises that half are right. ' +
        'Proven: the whole interval is above the promise; broken: all of it is below.',
    ),
  ];
}

function nameOf({ family, level, mode, label: name = family }: LevelLive & { readonly label?: string }): string {
  return mode === 'applied' ? `${name}, added` : `${name}, ${level}`;
}

const COLUMNS = [
  { title: 'How' },
  { title: 'Right', isNumber: true },
  { title: 'Wrong', isNumber: true },
  { title: 'Not decided', isNumber: true },
  { title: 'Found right', isNumber: true },
  { title: 'Promise', isNumber: true },
  { title: 'Holds' },
] as const;

function levelTable(levels: readonly LevelLive[]): Table {
  return {
    kind: 'table',
    title: 'Promise by level',
    isSortable: true,
    columns: [{ title: 'Family' }, ...COLUMNS],
    rows: levels.map((live) => [textCell(live.family), ...cellsOf(live)]),
  };
}

function cellsOf(live: LevelLive): Cell[] {
  const { level, mode, approved, dismissed, pending, precision, promise } = live;
  return [
    textCell(mode === 'applied' ? 'added' : `suggested, ${level}`),
    ...[approved, dismissed, pending].map(numberCell),
    figureCell(precision),
    { content: [formatShare(promise)], sort: promise },
    textCell(judge(live)),
  ];
}

function judge({ precision: { low, high }, promise }: LevelLive): string {
  if (low === null || high === null) return 'nothing decided';
  if (low >= promise) return 'proven';
  return high < promise ? 'broken' : 'cannot tell yet';
}
