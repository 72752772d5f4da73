import type { FamilyOutcome } from './family-outcome.ts';

/** Share of outcomes that pass; NaN without any. */
export function share(outcomes: readonly FamilyOutcome[], test: (outcome: FamilyOutcome) => boolean): number {
  return sum(outcomes, (outcome) => (test(outcome) ? 1 : 0)) / outcomes.length;
}

export function sum(outcomes: readonly FamilyOutcome[], amountOf: (outcome: FamilyOutcome) => number): number {
  let total = 0;
  for (const outcome of outcomes) total += amountOf(outcome);
  return total;
}

/** Share of applied labels that are right; NaN where none is applied. */
export function precisionOfApplied(outcomes: readonly FamilyOutcome[]): number {
  return sum(outcomes, ({ right }) => right) / sum(outcomes, ({ applied }) => applied.length);
}
