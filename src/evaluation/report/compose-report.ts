import { type Block, type Plot, paragraph } from './block.ts';
import { capitalize, countOf } from './format-shares.ts';
import type { Report, ReportedBacktest, ReportedFamily } from './report.ts';
import type { ReportCharts } from './report-charts.ts';
import type { ReportSetting } from './report-setting.ts';
import { duplicatesBlocks, duplicatesLead, informationBlocks, methodBlocks } from './sections/closing-sections.ts';
import { comparisonBlocks } from './sections/comparison-section.ts';
import { driftPlot } from './sections/drift-plot.ts';
import { familyFigures } from './sections/figures-section.ts';
import { confusionBlock, confusionRemark, labelTable, mistakesBlock } from './sections/label-tables.ts';
import { liveBlocks } from './sections/live-section.ts';
import { modelBlocks } from './sections/model-section.ts';
import { overviewBlocks } from './sections/overview-section.ts';
import { reliabilityPlot } from './sections/reliability-plot.ts';
import { riskCoveragePlot } from './sections/risk-coverage-plot.ts';
import { repositoryAnchor, summarySection } from './sections/summary-section.ts';
import { verdictCards, verdictLead } from './sections/verdict-section.ts';

/** A report as blocks, the verdict first; several repositories stand one after the other, below a table of them all. */
export function composeReport(report: Report, charts: ReportCharts): Block[] {
  const { backtests, duplicates, meanMacroF1, setting } = report;
  const last = duplicates === undefined ? [] : [heading(2, 'Duplicates'), ...duplicatesBlocks(duplicates)];
  const [only] = backtests;
  if (only !== undefined && meanMacroF1 === undefined) {
    const { opening, closing } = backtestSections(only, { charts, setting, level: 2 });
    return [...opening, ...comparisonSection(report), ...last, ...closing];
  }
  return [
    ...(backtests.length === 0 ? [] : summarySection(report, charts)),
    ...(backtests.length === 0 && duplicates !== undefined ? [duplicatesLead(duplicates)] : []),
    ...backtests.flatMap((backtest): Block[] => {
      const { opening, closing } = backtestSections(backtest, { charts, setting, level: 3 });
      const content = [{ kind: 'quote', text: backtest.repository }] as const;
      return [
        { kind: 'heading', level: 2, content, anchor: repositoryAnchor(backtest, report) },
        ...opening,
        ...closing,
      ];
    }),
    ...last,
  ];
}

function comparisonSection({ comparison }: Report): Block[] {
  return comparison === undefined ? [] : [heading(2, 'Against the stored evaluation'), ...comparisonBlocks(comparison)];
}

interface Setting {
  readonly charts: ReportCharts;
  readonly setting: ReportSetting;
  /** Of the sections' headings; those inside are one lower. */
  readonly level: 2 | 3;
}

/** What duplicates, where asked for, stand between. */
function backtestSections(
  backtest: ReportedBacktest,
  { charts, setting, level }: Setting,
): { readonly opening: Block[]; readonly closing: Block[] } {
  const { families, models, live } = backtest;
  const judged = families.filter(({ issues }) => issues > 0);
  const section = (title: string, blocks: readonly Block[]) => [heading(level, title), ...blocks];
  const opening = [
    verdictLead(families),
    introduction(backtest),
    ...overviewBlocks([backtest], charts),
    verdictCards(families, setting),
  ];
  if (judged.length > 0) opening.push(...familySections(judged, backtest, { charts, setting, level }));
  if (models !== undefined) opening.push(...section('Language models', modelBlocks(models)));
  if (live !== undefined) opening.push(...section('On real issues', liveBlocks(live, backtest)));
  opening.push(...section('Missing information', informationBlocks(backtest)));
  return { opening, closing: section('How it was measured', methodBlocks(backtest, setting)) };
}

/** For readers who have never seen the tool. */
function introduction({ trainIssues, issues }: ReportedBacktest): Block {
  return paragraph(
    `It learned from ${countOf(trainIssues, 'issue')}, then judged ${countOf(issues.length, 'newer one')} as if each had ` +
      'just arrived. What it would have done is held against the labels that people gave.',
  );
}

function familySections(judged: readonly ReportedFamily[], backtest: ReportedBacktest, setting: Setting): Block[] {
  const { charts, level } = setting;
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
    heading(level, 'Surest mistakes'),
    paragraph(
      'Wrong first labels with the highest probability. Some may be mistakes of the label on the issue. A label is set from ' +
        'its cut-off on: the probability from which it was right often enough on issues held back from training. Where none ' +
        'was, it has no cut-off and is never set.',
    ),
    ...each((family) => [mistakesBlock(family, backtest)]),
    heading(level, 'Confused labels'),
    paragraph('Of the issues whose first label was wrong: which label was guessed where people gave which.'),
    ...each((family) => [confusionBlock(family), ...confusionRemark(family)]),
    heading(level, 'Each label'),
    paragraph(
      'Right of those: of the issues that would get the label, how many people gave it (precision). Found: of the issues ' +
        'with the label, how many would get it (recall). Set from: the probability that it takes.',
    ),
    ...each((family) => [labelTable(family)]),
    heading(level, 'Over time'),
    ...driftBlocks(judged, charts),
    heading(level, 'More labels, more mistakes'),
    paragraph(
      'How many first labels are wrong when only the surest issues are labelled, and then more and more of them. A cut-off ' +
        'ends this where mistakes become too many.',
    ),
    plots((family) => riskCoveragePlot(family, charts)),
    heading(level, 'Can its probabilities be believed?'),
    paragraph('Points on the dashed line came true as often as stated; below it, it promises too much.'),
    plots((family) => reliabilityPlot(family, charts)),
  ];
}

function driftBlocks(judged: readonly ReportedFamily[], charts: ReportCharts): Block[] {
  const plots = judged.flatMap((family) => driftPlot(family, charts) ?? []);
  const missing = judged.filter(({ drift }) => drift.length === 0);
  return [
    ...(plots.length === 0
      ? []
      : [
          paragraph('The test issues in order of time, cut into equal slices: whether what was learned grows old.'),
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

function heading(level: 2 | 3 | 4, text: string): Block {
  return { kind: 'heading', level, content: [text] };
}
