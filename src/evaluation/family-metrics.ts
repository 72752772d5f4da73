import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import { type CalibrationMetrics, measureCalibration } from './calibration-metrics.ts';
import { type ConfusedPair, confusedPairs } from './confusion.ts';
import { type DriftSlice, measureDrift } from './drift.ts';
import {
  calibrationError,
  countApplied,
  countGuess,
  coverage,
  hitAt1,
  hitAt3,
  meanBias,
  microF1,
  precisionOfApplied,
  share,
  sum,
} from './family-measures.ts';
import { type FamilyOutcome, type FamilyToMeasure, familyOutcomes } from './family-outcome.ts';
import { type LabelMetrics, measureLabels } from './label-metrics.ts';
import { type Mistake, worstMistakes } from './mistakes.ts';
import { measureOutcomes, type OutcomeShares } from './outcome-shares.ts';
import { measureProposals, type ProposalMetrics } from './proposal-metrics.ts';
import { type ReliabilityBin, reliabilityBins } from './reliability.ts';
import { type RiskCoveragePoint, riskCoverage } from './risk-coverage.ts';

/** How well labels are ranked, whatever their cut-offs. */
export interface RankingMetrics {
  /** Share of issues whose most probable label is right. */
  readonly hitAt1: Figure;
  /** Share of issues with a right label among the three most probable. */
  readonly hitAt3: Figure;
  /** Mean over the labels that test issues carry of the F1 of the most probable label. */
  readonly macroF1: Figure;
}

/** How well one family was predicted; docs/evaluate.md defines every measure. */
export interface FamilyMetrics extends RankingMetrics {
  readonly family: string;
  /** Test issues that people gave a label of the family; the others do not count. */
  readonly issues: number;
  /** Of these issues, the shares that would be labelled right, labelled wrong, and left to people. */
  readonly outcomes: OutcomeShares;
  /** What each mode of `apply` would add, ask about and leave. */
  readonly proposals: ProposalMetrics;
  /** F1 over all (issue, label) pairs of the labels that would be applied. */
  readonly microF1: Figure;
  /** The same, with the most probable label of each issue and no cut-off. */
  readonly top1MicroF1: Figure;
  /** Share of applied labels that were right. */
  readonly precision: Figure;
  /** Share of issues that got at least one label. */
  readonly coverage: Figure;
  /** Share right among the 35 % of issues whose best label is surest. */
  readonly surestPrecision: Figure;
  /** Expected calibration error of the best label of each issue. */
  readonly calibrationError: Figure;
  /** Mean probability of the best label less the share of them that is right, −1 to 1; null without issues. */
  readonly bias: number | null;
  /** Whether these probabilities hold, beside what chance alone would show. */
  readonly calibration: CalibrationMetrics;
  readonly reliability: readonly ReliabilityBin[];
  readonly riskCoverage: readonly RiskCoveragePoint[];
  readonly labels: readonly LabelMetrics[];
  /** Which label was guessed where another was right, most frequent first. */
  readonly confusion: readonly ConfusedPair[];
  /** The surest wrong first labels. */
  readonly mistakes: readonly Mistake[];
  /** Hits and precision over time; empty where there are too few issues to compare. */
  readonly drift: readonly DriftSlice[];
}

const SUREST_SHARE = 0.35;

export function measureFamily(task: FamilyToMeasure): FamilyMetrics {
  const outcomes = familyOutcomes(task);
  const over = (measure: (sample: readonly FamilyOutcome[]) => number, observations?: number) =>
    bootstrap({ items: outcomes, measure, observations });
  return {
    family: task.family,
    issues: outcomes.length,
    ...rank(outcomes),
    outcomes: measureOutcomes(outcomes),
    proposals: measureProposals(outcomes),
    microF1: over((sample) => microF1(sample, countApplied)),
    top1MicroF1: over((sample) => microF1(sample, countGuess)),
    precision: over(
      precisionOfApplied,
      sum(outcomes, ({ applied }) => applied.length),
    ),
    coverage: over(coverage),
    surestPrecision: over(surestPrecision, surestCount(outcomes)),
    calibrationError: over(calibrationError),
    bias: meanBias(outcomes),
    calibration: measureCalibration(outcomes),
    reliability: reliabilityBins(outcomes),
    riskCoverage: riskCoverage(outcomes),
    labels: measureLabels(outcomes, task.members),
    confusion: confusedPairs(outcomes, task.members),
    mistakes: worstMistakes(outcomes, task.members),
    drift: measureDrift(outcomes),
  };
}

/** The part of `measureFamily` that needs no cut-offs. */
export function measureRanking(task: FamilyToMeasure): RankingMetrics {
  return rank(familyOutcomes(task));
}

function rank(items: readonly FamilyOutcome[]): RankingMetrics {
  return {
    hitAt1: bootstrap({ items, measure: hitAt1 }),
    hitAt3: bootstrap({ items, measure: hitAt3 }),
    macroF1: bootstrap({ items, measure: macroF1 }),
  };
}

/** Mean over the labels that issues carry of the F1 of the most probable label; NaN without any. */
export function macroF1(outcomes: readonly FamilyOutcome[]): number {
  const counts = new Map<string, { predicted: number; actual: number; right: number }>();
  const countOf = (label: string) => {
    const known = counts.get(label);
    if (known !== undefined) return known;
    const count = { predicted: 0, actual: 0, right: 0 };
    counts.set(label, count);
    return count;
  };
  for (const { truth, guess, isCorrect } of outcomes) {
    for (const label of truth) countOf(label).actual++;
    if (guess === undefined) continue;
    countOf(guess).predicted++;
    if (isCorrect) countOf(guess).right++;
  }
  const carried = [...counts.values()].filter(({ actual }) => actual > 0);
  const total = carried.reduce((f1, { predicted, actual, right }) => f1 + (2 * right) / (predicted + actual), 0);
  return total / carried.length;
}

function surestCount(outcomes: readonly FamilyOutcome[]): number {
  return Math.floor(SUREST_SHARE * outcomes.length);
}

function surestPrecision(outcomes: readonly FamilyOutcome[]): number {
  const sorted = outcomes.toSorted((a, b) => b.probability - a.probability);
  return share(sorted.slice(0, surestCount(outcomes)), ({ isCorrect }) => isCorrect);
}
