import type { FamilyLive, LabelLive, LiveReport } from '../../../corrections/live-report.ts';
import { type Block, type Cell, label, paragraph, remark, type Table } from '../block.ts';
import { countOf, figureCell, NOT_MEASURABLE, numberCell, textCell } from '../format-shares.ts';
import type { ReportedBacktest } from '../report.ts';

const MAX_LABELS = 12;

/** What people did with labels that were really set, beside what the backtest says of them. */
export function liveBlocks(live: LiveReport, { families }: Pick<ReportedBacktest, 'families'>): Block[] {
  const spoken = live.families.filter(({ set }) => set > 0);
  const corrected = live.labels.filter(({ removed }) => removed > 0).sort((a, b) => b.removed - a.removed);
  return [
    paragraph(
      'Labels that were set on issues as they arrived, and what people did with them. One counts as kept once its issue ' +
        `is closed, or after ${countOf(live.settlingDays, 'day')}; of younger ones it is not known yet.`,
    ),
    familyTable(spoken, families),
    ...(corrected.length === 0 ? [] : [labelTable(corrected.slice(0, MAX_LABELS))]),
    ...(corrected.length <= MAX_LABELS
      ? []
      : [remark(`${countOf(corrected.length - MAX_LABELS, 'more label')} were corrected no more often.`)]),
  ];
}

function familyTable(spoken: readonly FamilyLive[], families: ReportedBacktest['families']): Table {
  return {
    kind: 'table',
    title: 'Labels set on real issues',
    columns: [
      { title: 'Labels' },
      { title: 'Set', isNumber: true },
      { title: 'Kept', isNumber: true },
      { title: 'Removed', isNumber: true },
      { title: 'Open', isNumber: true },
      { title: 'Left in place', isNumber: true },
      { title: 'Right in the backtest', isNumber: true },
      { title: 'Issues left silent', isNumber: true },
    ],
    rows: spoken.map((live): Cell[] => [
      textCell(live.family),
      numberCell(live.set),
      numberCell(live.kept),
      numberCell(live.removed),
      numberCell(live.open),
      figureCell(live.precision),
      backtestCell(families.find(({ family }) => family === live.family)),
      numberCell(live.missedIssues),
    ]),
  };
}

function backtestCell(family: ReportedBacktest['families'][number] | undefined): Cell {
  return family === undefined ? { content: [NOT_MEASURABLE], sort: null } : figureCell(family.precision);
}

function labelTable(labels: readonly LabelLive[]): Table {
  return {
    kind: 'table',
    title: 'Corrected labels',
    isSortable: true,
    columns: [
      { title: 'Label' },
      { title: 'Set', isNumber: true },
      { title: 'Removed', isNumber: true },
      { title: 'Left in place', isNumber: true },
      { title: 'People gave instead' },
    ],
    rows: labels.map((live): Cell[] => [
      { content: [label(live.label)] },
      numberCell(live.set),
      numberCell(live.removed),
      figureCell(live.precision),
      { content: live.replacedBy.slice(0, 3).flatMap((other, at) => [...(at === 0 ? [] : [' ']), label(other.label)]) },
    ]),
  };
}
