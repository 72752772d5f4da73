import type { Figure } from '../../bootstrap.ts';
import type { RankingMetrics } from '../../family-metrics.ts';
import { type Block, type Cell, strong, type Table } from '../block.ts';
import { capitalize, figureCell, textCell } from '../format-shares.ts';
import type { ReportedFamily } from '../report.ts';

/** The main figures of a family, beside those of the simple methods. */
export function familyFigures(family: ReportedFamily): Block[] {
  return [comparison(family), { kind: 'remark', content: [BASELINE_REMARK] }, ownFigures(family)];
}

const BASELINE_REMARK =
  'The simple methods learned from the same issues; they have no cut-off, so they are ' +
  'compared by their ranking alone.';

function comparison({ family, hitAt1, hitAt3, macroF1, baselines }: ReportedFamily): Table {
  const row = (name: Cell, figures: RankingMetrics): Cell[] => [
    name,
    figureCell(figures.hitAt1),
    figureCell(figures.hitAt3),
    figureCell(figures.macroF1),
  ];
  return {
    kind: 'table',
    title: `First labels of the family ${family}, beside simple methods`,
    columns: [
      { title: 'Method' },
      { title: 'First label right', isNumber: true },
      { title: 'Among the first three', isNumber: true },
      { title: 'Macro-F1', isNumber: true },
    ],
    rows: [
      row({ content: [strong('Auto Triager')] }, { hitAt1, hitAt3, macroF1 }),
      ...baselines.map((baseline) => row(textCell(capitalize(baseline.name)), baseline)),
    ],
  };
}

const MEANINGS = [
  ['precision', 'Precision', 'of the labels it would set, how many are right'],
  ['coverage', 'Coverage', 'issues that would get at least one label'],
  ['surestPrecision', 'Surest 35 %', 'first labels right among the surest 35 % of issues'],
  ['microF1', 'Micro-F1, applied', 'balance of right, missed and wrong labels that it would set'],
  ['top1MicroF1', 'Micro-F1, first label', 'the same with the first label of every issue'],
  ['calibrationError', 'Calibration error', 'how far stated probabilities are from what came true; lower is better'],
] as const satisfies readonly (readonly [keyof ReportedFamily, string, string])[];

function ownFigures(family: ReportedFamily): Table {
  return {
    kind: 'table',
    title: `More figures of the family ${family.family}`,
    columns: [{ title: 'Figure' }, { title: 'Value', isNumber: true }, { title: 'What it says' }],
    rows: MEANINGS.map(([key, name, meaning]) => [
      textCell(name),
      figureCell(family[key] satisfies Figure),
      textCell(meaning),
    ]),
  };
}
