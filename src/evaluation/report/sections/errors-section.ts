import { ERROR_TITLES, nameSupport } from '../../name-errors.ts';
import { type Block, remark, type Table } from '../block.ts';
import { capitalize, figureCell, formatFigure, numberCell, shareCell, textCell } from '../format-shares.ts';
import type { ReportedFamily } from '../report.ts';

/** Where first labels go wrong: how far, with how many examples, and in which way. */
export function errorBlocks(family: ReportedFamily): Block[] {
  const lenient = `With a parent or child of a right label counted as right: ${formatFigure(family.lenientHitAt1)}, instead of ${formatFigure(family.hitAt1)}.`;
  return [remark(lenient), supportTable(family), ...kindsTable(family)];
}

function supportTable({ family, bySupport }: ReportedFamily): Table {
  return {
    kind: 'table',
    title: `First labels by examples of the right one, family ${family}`,
    columns: [
      { title: 'Training issues with the right label' },
      { title: 'Test issues', isNumber: true },
      { title: 'First label right', isNumber: true },
    ],
    rows: bySupport.map((bin) => [textCell(nameSupport(bin)), numberCell(bin.issues), figureCell(bin.hitAt1)]),
  };
}

function kindsTable({ family, errorKinds }: ReportedFamily): Table[] {
  if (errorKinds.length === 0) return [];
  return [
    {
      kind: 'table',
      title: `Kinds of wrong first labels, family ${family}`,
      columns: [
        { title: 'Wrong first label' },
        { title: 'Issues', isNumber: true },
        { title: 'Of wrong ones', isNumber: true },
      ],
      rows: errorKinds.map(({ kind, issues, share }) => [
        textCell(capitalize(ERROR_TITLES[kind])),
        numberCell(issues),
        shareCell(share),
      ]),
    },
  ];
}
