export interface RiskCoveragePoint {
  /** Share of issues answered when only the surest are, 0 to 1. */
  readonly coverage: number;
  /** Share of those answers that were wrong. */
  readonly risk: number;
  /** Lowest probability among them. */
  readonly probability: number;
}

/**
 * Error of the surest part for every cut-off that tells answers apart (El-Yaniv and Wiener 2010), surest first. Answers
 * of the same probability are given together or not at all.
 */
export function riskCoverage(
  predictions: readonly { readonly probability: number; readonly isCorrect: boolean }[],
): RiskCoveragePoint[] {
  const sorted = predictions.toSorted((a, b) => b.probability - a.probability);
  let wrong = 0;
  return sorted.flatMap(({ probability, isCorrect }, index) => {
    if (!isCorrect) wrong++;
    if (sorted[index + 1]?.probability === probability) return [];
    return [{ coverage: (index + 1) / sorted.length, risk: wrong / (index + 1), probability }];
  });
}
