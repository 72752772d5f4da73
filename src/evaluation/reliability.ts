/** Predictions of about the same probability, and how often they were right. */
export interface ReliabilityBin {
  /** Bounds of the probability, 0 to 1. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean probability. */
  readonly stated: number;
  /** Share that was right. */
  readonly observed: number;
}

const BINS = 10;

/** Bins of equal width; empty ones are left out. */
export function reliabilityBins(
  predictions: readonly { readonly probability: number; readonly isCorrect: boolean }[],
): ReliabilityBin[] {
  const sums = Array.from({ length: BINS }, () => ({ count: 0, stated: 0, right: 0 }));
  for (const { probability, isCorrect } of predictions) {
    const bin = sums[Math.min(BINS - 1, Math.floor(probability * BINS))];
    if (bin === undefined) continue;
    bin.count++;
    bin.stated += probability;
    if (isCorrect) bin.right++;
  }
  return sums.flatMap(({ count, stated, right }, index) =>
    count === 0
      ? []
      : [{ from: index / BINS, to: (index + 1) / BINS, count, stated: stated / count, observed: right / count }],
  );
}
