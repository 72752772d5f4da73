import { type Block, type Plot, paragraph } from './block.ts';
import { capitalize, countOf } from './format-shares.ts';
import type { Report, ReportedBacktest, ReportedFamily } from './report.ts';
import type { ReportCharts } from './report-charts.ts';
import { duplicatesBlocks, duplicatesLead, informationBlocks, methodBlocks } from './sections/closing-sections.ts';
import { driftPlot } from './sections/drift-plot.ts';
import { familyFigures } from './sections/figures-section.ts';
import { confusionBlock, confusionRemark, labelTable, mistakesBlock } from './sections/label-tables.ts';
import { liveBlocks } from './sections/live-section.ts';
import { modelBlocks } from './sections/model-section.ts';
import { reliabilityPlot } from './sections/reliability-plot.ts';
import { riskCoveragePlot } from './sections/risk-coverage-plot.ts';
import { repositoryAnchor, summarySection } from './sections/summary-section.ts';
import { verdictSection } from './sections/verdict-section.ts';

/** A report as blocks, the verdict first; several repositories stand one after the other, below a table of them all. */
export function composeReport(report: Report, charts: ReportCharts): Block[] {
  const { backtests, duplicates, meanMacroF1 } = report;
  const last = duplicates === undefined ? [] : [heading(2, 'Duplicates'), ...duplicatesBlocks(duplicates)];
  const [only] = backtests;
  if (only !== undefined && meanMacroF1 === undefined) {
    const { opening, closing } = backtestSections(only, { charts, level: 2 });
    return [...opening, ...last, ...closing];
  }
  return [
    ...(backtests.length === 0 ? [] : summarySection(report)),
    ...(backtests.length === 0 && duplicates !== undefined ? [duplicatesLead(duplicates)] : []),
    ...backtests.flatMap((backtest): Block[] => {
      const { opening, closing } = backtestSections(backtest, { charts, level: 3 });
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

interface Setting {
  readonly charts: ReportCharts;
  /** Of the sections' headings; those inside are one lower. */
  readonly level: 2 | 3;
}

/** What duplicates, where asked for, stand between. */
function backtestSections(
  backtest: ReportedBacktest,
  setting: Setting,
): { readonly opening: Block[]; readonly closing: Block[] } {
  const { level } = setting;
  const judged = backtest.families.filter(({ issues }) => issues > 0);
  const section = (title: string, blocks: readonly Block[]) => [heading(level, title), ...blocks];
  const opening = [...verdictSection(backtest.families)];
  if (judged.length > 0) opening.push(...familySections(judged, backtest, setting));
  if (backtest.models !== undefined) opening.push(...section('Language models', modelBlocks(backtest.models)));
  if (backtest.live !== undefined) opening.push(...section('On real issues', liveBlocks(backtest.live, backtest)));
  opening.push(...section('Missing information', informationBlocks(backtest)));
  return { opening, closing: section('How it was measured', methodBlocks(backtest)) };
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
    heading(level, 'Main figures'),
    paragraph(
      `Issues that people gave a label of the family: ${judged.map(countFamily).join(', ')}. In brackets 95\u00a0% intervals.`,
    ),
    ...each(familyFigures),
    heading(level, 'Risk and coverage'),
    paragraph(
      'How many first labels are wrong when only the surest issues are labelled, and then more and more of them.',
    ),
    plots((family) => riskCoveragePlot(family, charts)),
    heading(level, 'Reliability'),
    paragraph('Whether a stated probability can be believed: points on the diagonal came true as often as stated.'),
    plots((family) => reliabilityPlot(family, charts)),
    heading(level, 'Each label'),
    ...each((family) => [labelTable(family)]),
    heading(level, 'Confused labels'),
    paragraph('Of the issues whose first label was wrong: which label was guessed where people gave which.'),
    ...each((family) => [confusionBlock(family), ...confusionRemark(family)]),
    heading(level, 'Surest mistakes'),
    paragraph('Wrong first labels with the highest probability. Some may be mistakes of the label on the issue.'),
    ...each((family) => [mistakesBlock(family, backtest)]),
    heading(level, 'Over time'),
    ...driftBlocks(judged, charts),
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
