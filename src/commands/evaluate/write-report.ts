import { join } from 'node:path';
import { writeFileAtomically } from '../../adapters/files/write-file-atomically.ts';
import type { Report } from '../../evaluation/report/report.ts';
import { type Evaluation, isByRepository, meanMacroF1 } from './evaluation-json.ts';
import type { EvaluationPart } from './evaluation-parts.ts';

export interface ReportFacts {
  readonly evaluation: Evaluation;
  /** What was evaluated. */
  readonly parts: readonly EvaluationPart[];
}

/** Writes report.html and report.md into a folder that is there. Throws ConfigError where they cannot be written. */
export async function writeReport(folder: string, facts: ReportFacts): Promise<void> {
  // The charts are large; only who asks for a report waits for them.
  const [{ plotCharts }, { buildReport }] = await Promise.all([
    import('../../adapters/charts/plot-charts.ts'),
    import('../../evaluation/report/build-report.ts'),
  ]);
  const { html, markdown } = buildReport(toReport(facts), plotCharts);
  await writeFileAtomically(join(folder, 'report.html'), html);
  await writeFileAtomically(join(folder, 'report.md'), markdown);
}

function toReport({ evaluation, parts }: ReportFacts): Report {
  const { backtests, duplicates } = evaluation;
  const partOf = new Map(parts.map((part) => [part.repository, part]));
  return {
    backtests: backtests.map(({ repository, backtest }) => ({
      ...backtest,
      repository: partOf.get(repository)?.name ?? repository,
      live: partOf.get(repository)?.live,
      issueUrl: partOf.get(repository)?.issueUrl ?? (() => undefined),
    })),
    ...(duplicates === undefined ? {} : { duplicates }),
    ...(isByRepository(backtests) ? { meanMacroF1: meanMacroF1(backtests) } : {}),
  };
}
