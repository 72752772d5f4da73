import { type Block, type Cell, paragraph } from '../block.ts';
import { countOf, figureCell, formatShare, NOT_MEASURABLE, numberCell, textCell } from '../format-shares.ts';
import { ANSWERS, judgeStanding } from '../judge-standing.ts';
import type { Report, ReportedBacktest } from '../report.ts';
import type { ReportCharts } from '../report-charts.ts';
import { overviewBlocks } from './overview-section.ts';

/** All repositories in one table. */
export function summarySection({ backtests, meanMacroF1 }: Report, charts: ReportCharts): Block[] {
  const standings = backtests.map(({ families }) => families.map(judgeStanding));
  const alone = standings.filter((of) => of.includes('yes')).length;
  const mean = meanMacroF1 == null ? NOT_MEASURABLE : formatShare(meanMacroF1);
  return [
    {
      kind: 'lead',
      content: [
        alone === 0
          ? 'Auto Triager should not set labels alone yet in any of these repositories.'
          : `Auto Triager may set labels alone in ${alone} of ${countOf(backtests.length, 'repository', 'repositories')}.`,
      ],
    },
    paragraph(
      'Each repository has a classifier of its own, which learned from its older issues and judged its newer ones as if ' +
        'they had just arrived.',
    ),
    ...(backtests.length === 1 ? [] : overviewBlocks(backtests, charts)),
    paragraph(`Mean macro-F1 over them all: ${mean}.`),
    {
      kind: 'table',
      title: 'All repositories',
      isSortable: true,
      columns: [
        { title: 'Repository' },
        { title: 'Labels' },
        { title: 'Verdict' },
        { title: 'Issues', isNumber: true },
        { title: 'Coverage', isNumber: true },
        { title: 'Precision', isNumber: true },
        { title: 'First label right', isNumber: true },
        { title: 'Macro-F1', isNumber: true },
      ],
      rows: backtests.flatMap((backtest) => repositoryRows(backtest, { backtests })),
    },
  ];
}

function repositoryRows(backtest: ReportedBacktest, report: Pick<Report, 'backtests'>): Cell[][] {
  const { repository, families, issues } = backtest;
  const name: Cell = {
    content: [
      { kind: 'jump', anchor: repositoryAnchor(backtest, report), content: [{ kind: 'quote', text: repository }] },
    ],
  };
  if (families.length === 0) {
    const none = textCell('–');
    return [[name, none, textCell('No labels'), numberCell(issues.length), none, none, none, none]];
  }
  return families.map((family) => [
    name,
    textCell(family.family),
    textCell(ANSWERS[judgeStanding(family)]),
    numberCell(family.issues),
    figureCell(family.coverage),
    figureCell(family.precision),
    figureCell(family.hitAt1),
    figureCell(family.macroF1),
  ]);
}

/** Where a repository's section begins; by its place, since its name comes from outside. */
export function repositoryAnchor(backtest: ReportedBacktest, { backtests }: Pick<Report, 'backtests'>): string {
  return `repository-${backtests.indexOf(backtest) + 1}`;
}
