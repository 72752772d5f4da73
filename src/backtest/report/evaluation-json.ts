import { liveFigures } from '../../corrections/describe-live.ts';
import type { LiveReport } from '../../corrections/live-report.ts';
import type { BacktestComparison } from '../../evaluation/compare-backtests.ts';
import { measureCost } from '../../evaluation/cost-metrics.ts';
import type { DuplicateEvaluation } from '../../evaluation/duplicate-metrics.ts';
import type { ModelMetrics } from '../../evaluation/model-metrics.ts';
import type { EvaluatedIssue } from '../../evaluation/prediction.ts';
import type { ModelUsage } from '../../models/model-usage.ts';
import type { Backtest } from '../run-backtest.ts';

export interface Evaluation {
  /** One, with an empty name, or one a repository. */
  readonly backtests: readonly {
    readonly repository: string;
    readonly backtest: Backtest;
    readonly live?: LiveReport | undefined;
  }[];
  readonly duplicates?: DuplicateEvaluation;
  /** With a stored backtest. */
  readonly comparison?: BacktestComparison;
}

/** Of a dollar: what a token costs is not lost, and the rest is rounding. */
const COST_DIGITS = 8;

/** What `evaluate --json` prints: figures with their 95 % intervals, null where nothing could be measured. */
export function toEvaluationJson({ backtests, duplicates, comparison }: Evaluation): object {
  const repositories = backtests.map(({ repository, backtest, live }) => ({
    ...(repository === '' ? {} : { repository }),
    trainIssues: backtest.trainIssues,
    testIssues: backtest.issues.length,
    families: backtest.families,
    information: backtest.informationNote,
    needsInfo: backtest.information,
    tokensPerIssue: measureCost(backtest.issues)?.tokensPerIssue ?? null,
    learningCurve: backtest.learningCurve,
    models: backtest.models && toModelsJson(backtest.models),
    live: live && liveFigures(live),
  }));
  return {
    ...(isByRepository(backtests) ? { meanMacroF1: meanMacroF1(backtests), repositories } : repositories[0]),
    duplicates,
    ...(comparison === undefined ? {} : comparisonFields(comparison)),
  };
}

function toModelsJson({ usage, spent, ...rest }: ModelMetrics): object {
  return { ...rest, usage: toUsageJson(usage), spent: toUsageJson(spent) };
}

function toUsageJson({ cost, ...counts }: ModelUsage): object {
  return { ...counts, cost: cost === undefined ? null : Number(cost.toFixed(COST_DIGITS)) };
}

function comparisonFields({ figures, issues, relabelled, notes, isWorse }: BacktestComparison): object {
  return { against: figures, compared: { issues, relabelled, notes }, isWorse };
}

/** Whether there is one backtest a repository, be it a single one. */
export function isByRepository(backtests: Evaluation['backtests']): boolean {
  return backtests.some(({ repository }) => repository !== '');
}

/** Mean over repositories and families of the macro-F1, the figure of the NLBSE tool competition. */
export function meanMacroF1(backtests: Evaluation['backtests']): number | null {
  const figures = backtests.flatMap(({ backtest }) => backtest.families.map((family) => family.macroF1.value));
  const measured = figures.filter((value) => value !== null);
  return measured.length === 0 ? null : measured.reduce((sum, value) => sum + value, 0) / measured.length;
}

/** A line of `--predictions`. */
export function toPredictionLine(issue: EvaluatedIssue, repository: string): object {
  return {
    number: issue.number,
    ...(repository === '' ? {} : { repository }),
    labels: issue.labels.map(({ name, family, probability, applied, high = applied, suggestable = applied }) => ({
      name,
      family,
      probability: Number(probability.toFixed(6)),
      applied,
      high,
      suggestable,
    })),
    needsInfo: issue.needsInfo ?? null,
    similar: issue.similar.map(({ number, similarity }) => ({ number, similarity: Number(similarity.toFixed(6)) })),
  };
}
