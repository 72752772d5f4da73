import { type Block, code, heading, type Plot, paragraph, remark } from '../block.ts';
import { capitalize, countOf } from '../format-shares.ts';
import type { ReportedBacktest, ReportedFamily } from '../report.ts';
import type { ReportCharts } from '../report-charts.ts';
import type { ReportSetting } from '../report-setting.ts';
import { driftPlot } from './drift-plot.ts';
import { errorBlocks } from './errors-section.ts';
import { comparisonRemark, familyFigures } from './figures-section.ts';
import { confusionBlock, confusionRemark, labelTable, mistakesBlock } from './label-tables.ts';
import { outlookBlocks } from './outlook-section.ts';
import { proposalBlocks } from './proposals-section.ts';
import { reliabilityPlot } from './reliability-plot.ts';
import { riskCoveragePlot } from './risk-coverage-plot.ts';

export interface FamilySetting {
  readonly charts: ReportCharts;
  readonly setting: ReportSetting;
  /** Of the sections' headings; those inside are one lower. */
  readonly level: 2 | 3;
}

/** What is known of each family, a section for each kind of figure; `judged` are families with test issues. */
export function familySections(
  judged: readonly ReportedFamily[],
  backtest: ReportedBacktest,
  { charts, setting, level }: FamilySetting,
): Block[] {
  const inner = level === 2 ? 3 : 4;
  const each = (blocksOf: (family: ReportedFamily) => readonly Block[]): Block[] =>
    judged.flatMap((family) => [
      ...(judged.length === 1 ? [] : [heading(inner, capitalize(`${family.family} labels`))]),
      ...blocksOf(family),
    ]);
  const plots = (plotOf: (family: ReportedFamily) => Plot): Block => ({ kind: 'plots', plots: judged.map(plotOf) });
  return [
    heading(level, 'Beside simple methods'),
    paragraph(
      `Issues that people gave a label of the family: ${judged.map(countFamily).join(', ')}. In brackets 95\u00a0% intervals: ` +
        'what other issues of the same kind might have shown.',
    ),
    ...each(familyFigures),
    ...comparisonRemark(judged),
    heading(level, 'Added, suggested, silent'),
    paragraph(
      'What each mode of ',
      code('apply'),
      ' would have done. High is a label that is proved to be right as often as the target says: it is added, or suggested to a ' +
        'person. Other labels from the lower cut-off on are medium: suggested, or only added by ',
      code('labels'),
      ' from their cut-off on. Right labels reached: of the labels that people gave, those that are added or suggested.',
    ),
    ...each(proposalBlocks),
    heading(level, 'Where it goes wrong'),
    paragraph(
      'How often the first label is right where the right one had few or many examples, and what is wrong with the others. Each ' +
        'wrong one counts once: as the first kind that fits.',
    ),
    ...each(errorBlocks),
    heading(level, 'Surest mistakes'),
    paragraph(
      'Wrong first labels with the highest probability. Some may be mistakes of the label on the issue. A label is set from ' +
        'its cut-off on: the probability from which it was right often enough on held-out issues. Where none ' +
        'was, it has no cut-off and is never set.',
    ),
    ...each((family) => [mistakesBlock(family, backtest)]),
    ...adviseName(backtest, setting),
    heading(level, 'Confused labels'),
    paragraph('Of the issues whose first label was wrong: which label was guessed where people gave which.'),
    ...each((family) => [confusionBlock(family), ...confusionRemark(family)]),
    heading(level, 'Each label'),
    paragraph(
      'Right of those: of the issues that would get the label, how many people gave it (precision). Found: of the issues ' +
        'with the label, how many would get it (recall). Set from: its cut-off.',
    ),
    ...each((family) => [labelTable(family)]),
    heading(level, 'Which labels are worth predicting?'),
    paragraph(
      'Found first: of the test issues that people gave the label, those on which no wrong label was more probable. Proposed: those on ' +
        'which it would be set, or a person be asked about it. A label is hardly ever found where less than a third of them got it in ' +
        'one way or the other, by more than chance. It has too few examples where other labels of the family needed more to be ' +
        'found on half of their issues.',
    ),
    ...each(outlookBlocks),
    heading(level, 'Over time'),
    ...driftBlocks(judged, charts),
    heading(level, 'More labels, more mistakes'),
    paragraph(
      'How many first labels are wrong when only the surest issues are labelled, and then more and more of them. A cut-off ' +
        'ends this where mistakes become too many.',
    ),
    plots((family) => riskCoveragePlot(family, charts)),
    heading(level, 'Can you trust its probabilities?'),
    paragraph('Points on the dashed line came true as often as stated; below it, it promises too much.'),
    plots((family) => reliabilityPlot(family, charts)),
  ];
}

/** Where nobody said which repository it is. */
function adviseName({ repository }: ReportedBacktest, { names, given }: ReportSetting): Block[] {
  if (repository !== '' || given.has('repository')) return [];
  return [
    remark('With ', code(`${names.repository} <owner/name>`), ' the title names the repository, and issues are links.'),
  ];
}

function driftBlocks(judged: readonly ReportedFamily[], charts: ReportCharts): Block[] {
  const plots = judged.flatMap((family) => driftPlot(family, charts) ?? []);
  const missing = judged.filter(({ drift }) => drift.length === 0);
  return [
    ...(plots.length === 0
      ? []
      : [
          paragraph('The test issues in order of time, in equal slices: does what was learned go out of date?'),
          { kind: 'plots', plots } as const,
        ]),
    ...missing.map(({ family, issues }) =>
      paragraph(`${countOf(issues, 'issue')} with ${family} labels: too few to compare earlier with later ones.`),
    ),
  ];
}

function countFamily({ family, issues }: ReportedFamily): string {
  return `${family} ${issues.toLocaleString('en')}`;
}
