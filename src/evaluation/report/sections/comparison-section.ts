import type { BacktestComparison, ComparedFigure } from '../../compare-backtests.ts';
import { figureTitle } from '../../headline-figures.ts';
import { type Block, type Cell, paragraph, remark } from '../block.ts';
import { countOf, differenceCell, shareCell, textCell } from '../format-shares.ts';

/** How this evaluation differs from the stored one, on the issues that both judged. */
export function comparisonBlocks({ issues, relabelled, figures, notes, isWorse }: BacktestComparison): Block[] {
  const changed =
    relabelled === 0 ? '' : ` People changed the labels of ${relabelled} since; today's labels count for both.`;
  return [
    paragraph(
      isWorse
        ? 'This one is worse than the stored one, by more than chance.'
        : 'Nothing is worse than in the stored one by more than chance.',
      ` Both judged ${countOf(issues, 'issue')}, and an issue that is hard is hard for both.${changed}`,
    ),
    {
      kind: 'table',
      title: 'This evaluation and the stored one',
      columns: [
        { title: 'Figure' },
        { title: 'Stored', isNumber: true },
        { title: 'Now', isNumber: true },
        { title: 'Difference in points (95 % interval)', isNumber: true },
        { title: 'Verdict' },
      ],
      rows: figures.map(toRow),
    },
    ...notes.map((note) => remark(`Not compared: ${note}`)),
  ];
}

function toRow({ family, figure, old, new: now, difference, isWorse }: ComparedFigure): Cell[] {
  return [
    textCell(`${family}, ${figureTitle(figure)}`),
    shareCell(old),
    shareCell(now),
    differenceCell(difference),
    textCell(judge(isWorse, difference.value)),
  ];
}

function judge(isWorse: boolean, difference: number | null): string {
  if (difference === null) return 'not compared';
  return isWorse ? 'worse' : 'not worse by more than chance';
}
