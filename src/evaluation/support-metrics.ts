import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import { hitAt1 } from './family-measures.ts';
import type { FamilyOutcome } from './family-outcome.ts';

/** How often the first label is right where the right label had so many examples to learn from. */
export interface SupportBin {
  /** Training issues that carry the right label, both ends included; of several right labels the most frequent counts. */
  readonly from: number;
  /** Null: no upper end. */
  readonly to: number | null;
  readonly issues: number;
  readonly hitAt1: Figure;
}

/** Training issues by label, in lower case. */
export type TrainingSupport = ReadonlyMap<string, number>;

/** Where a bin begins; each is about four times as wide as the one before. */
const BIN_STARTS = [0, 1, 5, 20, 80] as const;

/** Bins without issues are left out. */
export function measureBySupport(outcomes: readonly FamilyOutcome[], support: TrainingSupport): SupportBin[] {
  return BIN_STARTS.flatMap((from, at): SupportBin[] => {
    const next = BIN_STARTS[at + 1];
    const items = outcomes.filter((outcome) => {
      const examples = mostExamples(outcome, support);
      return examples >= from && (next === undefined || examples < next);
    });
    if (items.length === 0) return [];
    return [
      {
        from,
        to: next === undefined ? null : next - 1,
        issues: items.length,
        hitAt1: bootstrap({ items, measure: hitAt1 }),
      },
    ];
  });
}

/** Examples of the right label that had most of them. */
export function mostExamples({ truth }: FamilyOutcome, support: TrainingSupport): number {
  return Math.max(0, ...truth.map((label) => support.get(label) ?? 0));
}
