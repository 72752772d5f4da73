import { ISSUE_OUTCOMES, type OutcomeShares } from '../outcome-shares.ts';
import type { OfHundred } from './report-charts.ts';

/** Shares as whole numbers that sum to 100: those that rounding down takes most from get one back (largest remainder). */
export function toHundred(shares: OutcomeShares): OfHundred {
  const exact = ISSUE_OUTCOMES.map((kind) => ({ kind, percent: 100 * (shares[kind].value ?? 0) }));
  const whole = new Map(exact.map(({ kind, percent }) => [kind, Math.floor(percent)]));
  const missing = 100 - [...whole.values()].reduce((sum, count) => sum + count, 0);
  const byRemainder = exact.toSorted((a, b) => (b.percent % 1) - (a.percent % 1));
  for (const { kind } of byRemainder.slice(0, missing)) whole.set(kind, (whole.get(kind) ?? 0) + 1);
  return { right: whole.get('right') ?? 0, wrong: whole.get('wrong') ?? 0, left: whole.get('left') ?? 0 };
}
