/** A label that people gave an issue. */
export interface FoundCase {
  /** Training issues that carry the label. */
  readonly examples: number;
  /** Whether no wrong label was more probable. */
  readonly isFirst: boolean;
}

/** Where a step of the curve begins; each is about four times as wide as the one before. */
const STEPS = [1, 5, 20, 80] as const;
/** Fewer cases say nothing about a step. */
const MIN_CASES = 8;
/** Found as often as not. */
const ENOUGH = 0.5;

/**
 * The learning curve over labels: from how many examples on labels of a family came first on at least half of their issues, at that step
 * and at all later ones. Null where they never did, or where too few cases tell.
 */
export function examplesNeeded(cases: readonly FoundCase[]): number | null {
  const steps = STEPS.map((from, at) => {
    const to = STEPS[at + 1] ?? Number.POSITIVE_INFINITY;
    const there = cases.filter(({ examples }) => examples >= from && examples < to);
    return {
      from,
      isKnown: there.length >= MIN_CASES,
      share: there.filter(({ isFirst }) => isFirst).length / there.length,
    };
  }).filter(({ isKnown }) => isKnown);
  const last = steps.findLastIndex(({ share }) => share < ENOUGH);
  return steps[last + 1]?.from ?? null;
}
