import { type Block, heading, paragraph } from './block.ts';
import { countOf } from './format-shares.ts';
import type { Report, ReportedBacktest } from './report.ts';
import type { ReportCharts } from './report-charts.ts';
import { duplicatesBlocks, duplicatesLead, informationBlocks, methodBlocks } from './sections/closing-sections.ts';
import { comparisonBlocks } from './sections/comparison-section.ts';
import { type FamilySetting, familySections } from './sections/family-sections.ts';
import { learningCurveBlocks } from './sections/learning-curve-section.ts';
import { liveBlocks } from './sections/live-section.ts';
import { modelBlocks } from './sections/model-section.ts';
import { overviewBlocks } from './sections/overview-section.ts';
import { repositoryAnchor, summarySection } from './sections/summary-section.ts';
import { verdictCards, verdictLead } from './sections/verdict-section.ts';

/** A report as blocks, the verdict first; several repositories stand one after the other, below a table of them all. */
export function composeReport(report: Report, charts: ReportCharts): Block[] {
  const { backtests, duplicates, meanMacroF1, setting } = report;
  const last = duplicates === undefined ? [] : [heading(2, 'Duplicates'), ...duplicatesBlocks(duplicates)];
  const [only] = backtests;
  if (only !== undefined && meanMacroF1 === undefined) {
    const { verdict, opening, closing } = backtestSections(only, { charts, setting, level: 2 });
    return [...verdict, ...opening, ...comparisonSection(report), ...last, ...closing];
  }
  return [
    ...(backtests.length === 0 ? [] : summarySection(report, charts)),
    ...(backtests.length === 0 && duplicates !== undefined ? [duplicatesLead(duplicates)] : []),
    ...backtests.flatMap((backtest): Block[] => {
      const { verdict, opening, closing } = backtestSections(backtest, { charts, setting, level: 3 });
      const content = [{ kind: 'quote', text: backtest.repository }] as const;
      return [
        { kind: 'heading', level: 2, content, anchor: repositoryAnchor(backtest, report) },
        ...verdict,
        { kind: 'fold', summary: 'All figures of this repository', blocks: [...opening, ...closing] },
      ];
    }),
    ...last,
  ];
}

function comparisonSection({ comparison }: Report): Block[] {
  return comparison === undefined ? [] : [heading(2, 'Against the stored evaluation'), ...comparisonBlocks(comparison)];
}

interface Sections {
  /** The answer, for whoever reads no further. */
  readonly verdict: Block[];
  /** What duplicates, where asked for, stand between. */
  readonly opening: Block[];
  readonly closing: Block[];
}

function backtestSections(backtest: ReportedBacktest, { charts, setting, level }: FamilySetting): Sections {
  const { families, learningCurve, models, live } = backtest;
  const judged = families.filter(({ issues }) => issues > 0);
  const section = (title: string, blocks: readonly Block[]) => [heading(level, title), ...blocks];
  const opening: Block[] = [];
  const verdict = [
    verdictLead(families),
    introduction(backtest),
    ...overviewBlocks([backtest], charts),
    verdictCards(families, setting),
  ];
  if (judged.length > 0) opening.push(...familySections(judged, backtest, { charts, setting, level }));
  if (learningCurve !== undefined && learningCurve.length > 0) {
    opening.push(...section('What more labels would bring', learningCurveBlocks(learningCurve, charts)));
  }
  if (models !== undefined) opening.push(...section('Language models', modelBlocks(models)));
  if (live !== undefined) opening.push(...section('On real issues', liveBlocks(live, backtest)));
  opening.push(...section('Missing information', informationBlocks(backtest)));
  return { verdict, opening, closing: section('How it was measured', methodBlocks(backtest, setting)) };
}

/** For readers who have never seen the tool. */
function introduction({ trainIssues, issues }: ReportedBacktest): Block {
  return paragraph(
    `It learned from ${countOf(trainIssues, 'issue')}, then judged ${countOf(issues.length, 'newer one')} as if each had ` +
      'just arrived. What it would have done is compared with the labels that people gave.',
  );
}
