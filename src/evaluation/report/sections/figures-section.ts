import type { Figure } from '../../../statistics/bootstrap.ts';
import type { BaselineMetrics } from '../../baseline-metrics.ts';
import type { RankingMetrics } from '../../family-metrics.ts';
import { type Block, type Cell, remark, strong, type Table } from '../block.ts';
import {
  capitalize,
  differenceCell,
  figureCell,
  formatDecimals,
  formatShare,
  shareCell,
  textCell,
} from '../format-shares.ts';

import type { ReportedFamily } from '../report.ts';

/** The main figures of a family beside those of the simple methods, and what specialists compare by, folded away. */
export function familyFigures(family: ReportedFamily): Block[] {
  const table = comparison(family, {
    title: `First labels of the family ${family.family}, beside simple methods`,
    figures: [
      ['hitAt1', 'First label right'],
      ['hitAt3', 'Right among three'],
    ],
  });
  const macroF1 = comparison(family, {
    title: `Macro-F1 of the family ${family.family}, beside simple methods`,
    figures: [['macroF1', 'Macro-F1']],
  });
  return [
    table,
    ...backlogBlocks(family),
    { kind: 'fold', summary: `More figures of ${family.family} labels`, blocks: [ownFigures(family), macroF1] },
  ];
}

/** How it goes for issues that wait in the index, and how many of all have a label that can be learned from. */
function backlogBlocks({ family, precision, coverage, labelledShare, silence, backlog }: ReportedFamily): Block[] {
  const says =
    silence === 0
      ? 'An issue without one counts as not yet triaged: it teaches nothing about labels.'
      : 'The text shows which issues get one, so a settled issue without one counts as an issue that needs none.';
  const share = remark(`${formatShare(labelledShare)} of all issues have a label of the family ${family}. ${says}`);
  if (backlog === undefined) return [share];
  const row = (name: string, figures: { readonly precision: Figure; readonly coverage: Figure }): Cell[] => [
    textCell(name),
    figureCell(figures.precision),
    figureCell(figures.coverage),
  ];
  return [
    {
      kind: 'table',
      title: `New issues and the backlog, family ${family}`,
      columns: [
        { title: 'Issues' },
        { title: 'Labels right', isNumber: true },
        { title: 'Issues labelled', isNumber: true },
      ],
      rows: [row('New', { precision, coverage }), row('Backlog: in the index, without labels', backlog)],
    },
    share,
  ];
}

/** How the two are compared, where there are simple methods. */
export function comparisonRemark(families: readonly ReportedFamily[]): Block[] {
  if (families.every(({ baselines }) => baselines.length === 0)) return [];
  return [
    remark(
      'Lead: how many percentage points Auto Triager is ahead. The simple methods learned from the same issues and judged ' +
        'the same ones, so the lead has an interval of its own: where it lies on one side of 0, one of the two is better by ' +
        'more than chance. They have no cut-off, so they are compared by their first labels.',
    ),
  ];
}

interface Comparison {
  readonly title: string;
  readonly figures: readonly (readonly [keyof RankingMetrics, string])[];
}

function comparison(family: ReportedFamily, { title, figures }: Comparison): Table {
  const { baselines } = family;
  const hasOthers = baselines.length > 0;
  const row = (name: Cell, metrics: RankingMetrics, gain?: BaselineMetrics['gain']): Cell[] => [
    name,
    ...figures.flatMap(([key]) => [
      figureCell(metrics[key]),
      ...(hasOthers ? [gain === undefined ? { content: ['–'], sort: null } : differenceCell(gain[key])] : []),
    ]),
  ];
  return {
    kind: 'table',
    title,
    columns: [
      { title: 'Method' },
      ...figures.flatMap(([, name]) => [
        { title: name, isNumber: true },
        ...(hasOthers ? [{ title: 'Lead, points', isNumber: true }] : []),
      ]),
    ],
    rows: [
      row({ content: [strong('Auto Triager')] }, family),
      ...baselines.map((baseline) => row(textCell(capitalize(baseline.name)), baseline, baseline.gain)),
    ],
  };
}

const MEANINGS = [
  ['precision', 'Precision', 'of the labels it would set, how many are right'],
  ['coverage', 'Coverage', 'issues that would get at least one label'],
  ['surestPrecision', 'Surest 35 %', 'first labels right among the surest 35 % of issues'],
  ['microF1', 'Micro-F1, applied', 'balance of right, missed and wrong labels that it would set'],
  ['top1MicroF1', 'Micro-F1, first label', 'the same with the first label of every issue'],
  ['macroF1', 'Macro-F1', 'the same for each label, then the mean: rare labels count as much as frequent ones'],
  ['calibrationError', 'Calibration error', 'how far stated probabilities are from what came true; lower is better'],
] as const satisfies readonly (readonly [keyof ReportedFamily, string, string])[];

function ownFigures(family: ReportedFamily): Table {
  return {
    kind: 'table',
    title: `More figures of the family ${family.family}`,
    columns: [{ title: 'Figure' }, { title: 'Value', isNumber: true }, { title: 'What it says' }],
    rows: [
      ...MEANINGS.map(([key, name, meaning]) => [
        textCell(name),
        figureCell(family[key] satisfies Figure),
        textCell(meaning),
      ]),
      ...calibrationRows(family.calibration),
    ],
  };
}

function calibrationRows({ bias, brierScore, errorByChance }: ReportedFamily['calibration']): Cell[][] {
  return [
    [
      textCell('Calibration error by chance'),
      shareCell(errorByChance?.mean ?? null),
      textCell(
        errorByChance === null
          ? 'nothing to compare with'
          : `what perfect probabilities would show on so many issues; in 95 of 100 cases at most ${formatShare(errorByChance.high)}`,
      ),
    ],
    [
      textCell('Stated less right, points'),
      differenceCell(bias),
      textCell('mean probability less the share that is right; above 0 it promises too much'),
    ],
    [
      textCell('Brier score'),
      { content: [brierScore.value === null ? '–' : formatDecimals(brierScore)], sort: brierScore.value },
      textCell('mean square of probability less outcome, 0 to 1; lower is better'),
    ],
  ];
}
