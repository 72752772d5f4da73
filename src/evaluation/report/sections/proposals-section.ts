import { MEDIUM_PRECISION } from '../../../labels/choose-suggest-from.ts';
import type { LevelMetrics, ModeMetrics } from '../../proposal-metrics.ts';
import { type Block, type Cell, code, remark } from '../block.ts';
import { countOf, figureCell, formatFigure, numberCell, shareCell, textCell } from '../format-shares.ts';
import type { ReportedFamily } from '../report.ts';

/** What each mode of `apply` would add, ask about and leave, and whether both levels hold their promise. */
export function proposalBlocks({ family, proposals, targetPrecision }: ReportedFamily): Block[] {
  const { high, medium, modes, reachedMore } = proposals;
  return [
    {
      kind: 'table',
      title: `What would be added and suggested, family ${family}`,
      columns: [
        { title: 'Apply' },
        { title: 'Issues labelled', isNumber: true },
        { title: 'Only asked about', isNumber: true },
        { title: 'Silent', isNumber: true },
        { title: 'Labels added', isNumber: true },
        { title: 'Suggested', isNumber: true },
        { title: 'Right labels reached', isNumber: true },
      ],
      rows: modes.map(modeRow),
    },
    {
      kind: 'table',
      title: `How often each level is right, family ${family}`,
      columns: [
        { title: 'Level' },
        { title: 'Labels', isNumber: true },
        { title: 'Right', isNumber: true },
        { title: 'Should be', isNumber: true },
      ],
      rows: [levelRow('high', high, targetPrecision), levelRow('medium', medium, MEDIUM_PRECISION)],
    },
    ...(medium.labels === 0
      ? [remark(`${countOf(high.labels, `${family} label`)} would be high, none medium.`)]
      : [
          remark(
            code('auto'),
            ' adds what is high and asks about what is medium: it reaches ',
            `${formatFigure(reachedMore)} more of the right labels than `,
            code('labels'),
            '.',
          ),
        ]),
  ];
}

function modeRow({ mode, issues, labels, reached }: ModeMetrics): Cell[] {
  return [
    { content: [code(mode)] },
    numberCell(issues.added),
    numberCell(issues.suggested),
    numberCell(issues.silent),
    numberCell(labels.added),
    numberCell(labels.suggested),
    figureCell(reached),
  ];
}

function levelRow(name: string, { labels, precision }: LevelMetrics, promised: number): Cell[] {
  return [textCell(name), numberCell(labels), figureCell(precision), shareCell(promised)];
}
