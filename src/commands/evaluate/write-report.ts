import { join } from 'node:path';
import { writeFileAtomically } from '../../adapters/files/write-file-atomically.ts';
import type { EvaluationPart } from '../../backtest/evaluation-parts.ts';
import { type Evaluation, isByRepository, meanMacroF1 } from '../../backtest/report/evaluation-json.ts';
import type { Report } from '../../evaluation/report/report.ts';
import type { ReportSetting } from '../../evaluation/report/report-setting.ts';

export interface ReportFacts {
  readonly evaluation: Evaluation;
  /** What was evaluated. */
  readonly parts: readonly EvaluationPart[];
  readonly setting: ReportSetting;
}

const DAY_CHARS = 'yyyy-mm-dd'.length;

/** Writes report.html, report.md and overview.svg into a folder that is there. Throws ConfigError where they cannot be written. */
export async function writeReport(folder: string, facts: ReportFacts): Promise<void> {
  // The charts are large; only who asks for a report waits for them.
  const [{ plotCharts }, { buildReport }] = await Promise.all([
    import('../../adapters/charts/plot-charts.ts'),
    import('../../evaluation/report/build-report.ts'),
  ]);
  const { html, markdown, overview } = buildReport(toReport(facts), plotCharts);
  await writeFileAtomically(join(folder, 'report.html'), html);
  await writeFileAtomically(join(folder, 'report.md'), markdown);
  if (overview !== undefined) await writeFileAtomically(join(folder, 'overview.svg'), overview);
}

function toReport({ evaluation, parts, setting }: ReportFacts): Report {
  const { backtests, duplicates, comparison } = evaluation;
  const partOf = new Map(parts.map((part) => [part.repository, part]));
  return {
    madeOn: new Date().toISOString().slice(0, DAY_CHARS),
    setting,
    backtests: backtests.map(({ repository, backtest }) => ({
      ...backtest,
      repository: partOf.get(repository)?.name ?? repository,
      live: partOf.get(repository)?.live,
      issueUrl: partOf.get(repository)?.issueUrl ?? (() => undefined),
    })),
    duplicates,
    comparison,
    meanMacroF1: isByRepository(backtests) ? meanMacroF1(backtests) : undefined,
  };
}
