import { HEADLINE_FIGURES } from '../evaluation/headline-figures.ts';
import { splitInTime } from '../evaluation/split-in-time.ts';
import type { StoredBacktest } from '../evaluation/stored-backtest.ts';
import type { Issue } from '../issue/issue.ts';
import type { LearningOptions } from '../labels/learn-from-issues.ts';
import { type Backtest, runBacktest } from './run-backtest.ts';
import { storable } from './storable.ts';

export interface CorpusBacktest {
  readonly stored: StoredBacktest;
  /** Headline figures for the manifest, such as `area.hitAt1`; without those that could not be measured. */
  readonly figures: Readonly<Record<string, number>>;
}

/** The newest quarter is judged, as `evaluate --db` does. */
const TEST_FRACTION = 0.25;

/** Judges the newest issues of a corpus from the older ones alone. ConfigError where there are too few to split. */
export async function backtestCorpus(
  { repository, issues }: { readonly repository: string; readonly issues: readonly Issue[] },
  learning: LearningOptions,
): Promise<CorpusBacktest> {
  const { families, targetPrecision, isNeedsInfoLabel, log, service, usualLabelDelayMs, typeNames, fields, openPool } =
    learning;
  const backtest = await runBacktest({
    ...splitInTime(issues, { testFraction: TEST_FRACTION }),
    families,
    targetPrecision,
    isNeedsInfoLabel,
    log,
    service,
    usualLabelDelayMs,
    typeNames,
    fields,
    openPool,
    withoutBaselines: true,
  });
  const stored = storable(backtest, {
    repository,
    split: { kind: 'share', testFraction: TEST_FRACTION },
    trainIssues: backtest.trainIssues,
    targetPrecision,
  });
  return { stored, figures: headlineFigures(backtest) };
}

function headlineFigures({ families, issues, trainIssues }: Backtest): Record<string, number> {
  const measured = families.flatMap((metrics) =>
    [
      ...HEADLINE_FIGURES.map(({ name }) => [name, metrics[name].value] as const),
      ['labelledShare', metrics.labelledShare] as const,
      ['backlogPrecision', metrics.backlog?.precision.value ?? null] as const,
      ['backlogCoverage', metrics.backlog?.coverage.value ?? null] as const,
    ].flatMap(([name, value]): [string, number][] => (value === null ? [] : [[`${metrics.family}.${name}`, value]])),
  );
  return { trainIssues, testIssues: issues.length, ...Object.fromEntries(measured) };
}
