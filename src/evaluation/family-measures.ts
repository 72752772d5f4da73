import type { FamilyOutcome } from './family-outcome.ts';
import { reliabilityBins } from './reliability.ts';

/** The measures of a family on a sample of issues, each from 0 to 1, NaN where there is nothing to measure. */

interface LabelCount {
  readonly predicted: number;
  readonly right: number;
}

/** Share of issues whose most probable label is right. */
export function hitAt1(outcomes: readonly FamilyOutcome[]): number {
  return share(outcomes, ({ isCorrect }) => isCorrect);
}

/** Share of issues with a right label among the three most probable. */
export function hitAt3(outcomes: readonly FamilyOutcome[]): number {
  return share(outcomes, ({ isHitAt3 }) => isHitAt3);
}

/** F1 over all pairs of issue and label, of the labels that `count` counts. */
export function microF1(outcomes: readonly FamilyOutcome[], count: (outcome: FamilyOutcome) => LabelCount): number {
  let right = 0;
  let predictedAndActual = 0;
  for (const outcome of outcomes) {
    const counted = count(outcome);
    right += counted.right;
    predictedAndActual += counted.predicted + outcome.truth.length;
  }
  return (2 * right) / predictedAndActual;
}

/** Counts the most probable label, whatever its cut-off. */
export function countGuess({ guess, isCorrect }: FamilyOutcome): LabelCount {
  return { predicted: guess === undefined ? 0 : 1, right: isCorrect ? 1 : 0 };
}

/** Counts the labels that would be applied. */
export function countApplied({ applied, right }: FamilyOutcome): LabelCount {
  return { predicted: applied.length, right };
}

/** Share of applied labels that are right. */
export function precisionOfApplied(outcomes: readonly FamilyOutcome[]): number {
  return sum(outcomes, ({ right }) => right) / sum(outcomes, ({ applied }) => applied.length);
}

/** Share of issues that get at least one label. */
export function coverage(outcomes: readonly FamilyOutcome[]): number {
  return share(outcomes, ({ applied }) => applied.length > 0);
}

/** Mean distance of stated from observed share, weighted by bin size (Naeini, Cooper, Hauskrecht 2015). */
export function calibrationError(outcomes: readonly Pick<FamilyOutcome, 'probability' | 'isCorrect'>[]): number {
  const bins = reliabilityBins(outcomes);
  const total = bins.reduce((count, bin) => count + bin.count, 0);
  return bins.reduce((error, bin) => error + (bin.count / total) * Math.abs(bin.stated - bin.observed), 0);
}

/** Mean probability of the most probable label less the share of them that is right; null without issues. */
export function meanBias(outcomes: readonly FamilyOutcome[]): number | null {
  if (outcomes.length === 0) return null;
  return sum(outcomes, ({ probability, isCorrect }) => probability - (isCorrect ? 1 : 0)) / outcomes.length;
}

export function share(outcomes: readonly FamilyOutcome[], test: (outcome: FamilyOutcome) => boolean): number {
  return sum(outcomes, (outcome) => (test(outcome) ? 1 : 0)) / outcomes.length;
}

export function sum(outcomes: readonly FamilyOutcome[], amountOf: (outcome: FamilyOutcome) => number): number {
  let total = 0;
  for (const outcome of outcomes) total += amountOf(outcome);
  return total;
}
