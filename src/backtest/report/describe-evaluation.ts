import { describeLive, liveFigures } from '../../corrections/describe-live.ts';
import type { LiveReport } from '../../corrections/live-report.ts';
import type { DuplicateEvaluation, RankMetrics } from '../../evaluation/duplicate-metrics.ts';
import type { FamilyMetrics } from '../../evaluation/family-metrics.ts';
import type { InformationMetrics } from '../../evaluation/information-metrics.ts';
import type { LevelMetrics } from '../../evaluation/proposal-metrics.ts';
import { MEDIUM_PRECISION } from '../../labels/choose-suggest-from.ts';
import { formatCount } from '../../text/format-count.ts';
import type { Backtest, FamilyBacktest } from '../run-backtest.ts';
import { describeCalibration } from './describe-calibration.ts';
import { describeClosing } from './describe-closing.ts';
import { describeComparison } from './describe-comparison.ts';
import { describeErrors } from './describe-errors.ts';
import { describeLearningCurve } from './describe-learning-curve.ts';
import { describeModels } from './describe-models.ts';
import { describeOutlook } from './describe-outlook.ts';
import { type Evaluation, isByRepository, meanMacroF1 } from './evaluation-json.ts';
import { figure, percent, points } from './write-figure.ts';

/** An evaluation for a terminal: the verdict first, then the figures with their intervals, then the simple methods. */
export function describeEvaluation({ backtests, duplicates, comparison }: Evaluation): string {
  const parts = backtests.map(({ repository, backtest, live }) =>
    [describeBacktest(backtest, repository), ...describeReality(live)].join('\n'),
  );
  if (isByRepository(backtests)) {
    const repositories = backtests.length === 1 ? '1 repository' : `${backtests.length} repositories`;
    parts.push(`Mean macro-F1 over ${repositories}: ${percent(meanMacroF1(backtests))}`);
  }
  if (duplicates !== undefined) parts.push(describeDuplicates(duplicates));
  if (comparison !== undefined) parts.push(describeComparison(comparison));
  return parts.join('\n\n');
}

function describeReality(live: LiveReport | undefined): string[] {
  if (live === undefined) return [];
  return describeLive({ live: liveFigures(live), labels: [], thresholds: {} }).map(
    (line) => `  On real issues, ${line}`,
  );
}

function describeBacktest(backtest: Backtest, repository: string): string {
  const { trainIssues, issues, families, informationNote, information } = backtest;
  const prefix = repository === '' ? '' : `${repository}: `;
  const heading = `${prefix}learned from ${formatCount(trainIssues, 'issue')}, judged ${formatCount(issues.length, 'other')}`;
  const lines = [heading];
  if (families.length === 0) lines.push('  No issue has a label that could be predicted.');
  for (const family of families) {
    if (family.issues === 0) {
      lines.push(`  ${family.family}: no test issue has a label of this family, so there is nothing to judge.`);
      continue;
    }
    lines.push(
      `  ${family.family} (${formatCount(family.issues, 'issue')}): ${describeApplied(family)}`,
      `    first label right        ${figure(family.hitAt1)}`,
      `      or its parent or child ${figure(family.lenientHitAt1)}`,
      `    among the first three    ${figure(family.hitAt3)}`,
      `    right for the surest 35 % ${figure(family.surestPrecision)}`,
      `    micro-F1 applied         ${figure(family.microF1)}    of the first label  ${figure(family.top1MicroF1)}`,
      `    macro-F1                 ${figure(family.macroF1)}`,
      ...describeCalibration(family),
      ...describeErrors(family),
      ...describeOutlook(family),
      ...describeBacklog(family),
      ...describeProposals(family),
    );
    for (const baseline of family.baselines) {
      lines.push(
        `    by ${baseline.name}: first ${figure(baseline.hitAt1)}, among three ${figure(baseline.hitAt3)}`,
        `      lead over it ${points(baseline.gain.hitAt1)} and ${points(baseline.gain.hitAt3)} points`,
      );
    }
  }
  lines.push(...describeLearningCurve(backtest.learningCurve ?? []));
  if (backtest.models !== undefined) lines.push(...describeModels(backtest.models));
  lines.push(`  Missing information: ${informationNote}`, `    ${describeInformation(information)}`);
  return lines.join('\n');
}

/** Figures for issues that wait in the index, and for how many of all that is a question. */
function describeBacklog({ backlog, labelledShare, silence }: FamilyBacktest): string[] {
  const says = silence === 0 ? 'an issue without one says nothing' : 'an issue without one counts as a counterexample';
  const share = `    labelled at all          ${percent(labelledShare)} of issues; ${says}`;
  if (backlog === undefined) return [share];
  const { precision, coverage } = backlog;
  const applied =
    precision.value === null
      ? 'it would apply no label'
      : `${figure(precision)} of labels right, on ${figure(coverage)} of issues`;
  return [share, `    as a backlog             ${applied}`];
}

/** What each mode of `apply` would do, and whether both levels are right as often as they should be. */
function describeProposals({ proposals, targetPrecision }: FamilyBacktest): string[] {
  const { high, medium, modes } = proposals;
  const level = (name: string, { labels, precision }: LevelMetrics, promised: number) =>
    `    ${name.padEnd(24)} ${formatCount(labels, 'label')}, ${figure(precision)} right; should be ${percent(promised)}`;
  return [
    level('level high', high, targetPrecision),
    level('level medium', medium, MEDIUM_PRECISION),
    ...modes.map(({ mode, issues, labels, reached }) => {
      const handled = `issues: ${issues.added} labelled, ${issues.suggested} asked about, ${issues.silent} silent`;
      const counts = `labels: ${labels.added} added, ${labels.suggested} suggested`;
      return `    ${`apply ${mode}`.padEnd(24)} ${handled}; ${counts}; right labels reached ${figure(reached)}`;
    }),
  ];
}

function describeInformation({ lacking, auc, note }: InformationMetrics): string {
  const labelled = `${formatCount(lacking, 'test issue')} labelled as lacking it`;
  const { value, low, high } = auc;
  if (value === null || low === null || high === null) return `${labelled}; ${note ?? 'not measurable'}`;
  return `${labelled}; AUC ${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}

function describeApplied({ precision, coverage }: FamilyMetrics): string {
  if (precision.value === null) return 'it would apply no label: it was sure of none';
  return `of the labels it would apply, ${figure(precision)} are right, on ${figure(coverage)} of issues`;
}

function describeDuplicates({
  pairs,
  unknownPairs,
  recallAt1,
  recallAt5,
  recallAt10,
  meanReciprocalRank,
  dissimilar,
  older,
  github,
  closing,
}: DuplicateEvaluation): string {
  const unknown =
    unknownPairs === 0 ? '' : `; ${formatCount(unknownPairs, 'more pair')} with issues that are not there`;
  return [
    `Duplicates: ${formatCount(pairs, 'known pair')}${unknown}`,
    ...describeRanks({ pairs, recallAt1, recallAt5, recallAt10, meanReciprocalRank }),
    ...(dissimilar === undefined
      ? []
      : [
          `  the ${formatCount(dissimilar.pairs, 'pair')} whose texts have least in common (cosine up to ${dissimilar.maxSketchCosine.toFixed(2)})`,
          ...describeRanks(dissimilar).map((line) => `  ${line}`),
        ]),
    ...(older === undefined
      ? []
      : [
          `  the later of ${formatCount(older.pairs, 'pair')}, compared with older issues alone`,
          ...describeRanks(older).map((line) => `  ${line}`),
        ]),
    ...(github === undefined
      ? []
      : [
          `  GitHub's search, of ${formatCount(github.pairs, 'pair')} where it was asked: found ${figure(github.found)}   ` +
            `alone, not among our 10 ${figure(github.onlyThere)}`,
        ]),
    ...(closing === undefined ? [] : describeClosing(closing)),
  ].join('\n');
}

function describeRanks({ recallAt1, recallAt5, recallAt10, meanReciprocalRank }: RankMetrics): string[] {
  return [
    `  first place ${figure(recallAt1)}   among 5 ${figure(recallAt5)}   among 10 ${figure(recallAt10)}`,
    `  mean reciprocal rank ${figure(meanReciprocalRank)}`,
  ];
}
