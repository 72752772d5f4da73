/** A prediction on an issue that was not trained on, and whether people gave that label. */
export interface HeldOutPrediction {
  readonly probability: number;
  readonly isCorrect: boolean;
  /** How many such predictions it stands for, 1 where all are kept. */
  readonly weight: number;
}

export interface Cutoff {
  /** Labels are applied from this probability on; above 1: never. */
  readonly cutoff: number;
  /** Share of correct predictions at or above the cut-off; absent where none lies there. */
  readonly precision?: number;
  /** Predictions at or above the cut-off. */
  readonly count: number;
}

/** No probability reaches it: nothing is applied. JSON has no infinity. */
export const NEVER = 2;
/** Fewer predictions than this prove nothing. */
const MIN_PREDICTIONS = 10;

/** The lowest cut-off at which held-out predictions reach the target precision; NEVER where none does. */
export function chooseCutoff(predictions: readonly HeldOutPrediction[], targetPrecision: number): Cutoff {
  const sorted = predictions.toSorted((a, b) => b.probability - a.probability);
  let best: Cutoff = { cutoff: NEVER, count: 0 };
  let correct = 0;
  let total = 0;
  for (const [index, { probability, isCorrect, weight }] of sorted.entries()) {
    total += weight;
    if (isCorrect) correct += weight;
    if (sorted[index + 1]?.probability === probability) continue;
    const precision = correct / total;
    if (index + 1 >= MIN_PREDICTIONS && precision >= targetPrecision) {
      best = { cutoff: probability, precision, count: index + 1 };
    }
  }
  return best;
}
