/** A prediction on an issue that was not trained on, and whether people gave that label. */
export interface HeldOutPrediction {
  readonly probability: number;
  readonly isCorrect: boolean;
  /** How many such predictions it stands for, 1 where all are kept. */
  readonly weight: number;
}

/** Cut-offs are looked for in hundredths. */
export const STEPS = 100;

/** What lies at or above each hundredth of probability: sums over the held-out predictions. */
export interface Tally {
  readonly right: Float64Array;
  readonly stated: Float64Array;
  readonly weight: Float64Array;
  readonly count: Float64Array;
}

export function tallyByStep(predictions: readonly HeldOutPrediction[]): Tally {
  const empty = () => new Float64Array(STEPS + 1);
  const tally = { right: empty(), stated: empty(), weight: empty(), count: empty() };
  for (const { probability, isCorrect, weight } of predictions) {
    const step = Math.floor(probability * STEPS);
    add(tally.right, step, isCorrect ? weight : 0);
    add(tally.stated, step, weight * probability);
    add(tally.weight, step, weight);
    add(tally.count, step, 1);
  }
  for (const sums of Object.values(tally)) {
    for (let step = STEPS - 1; step >= 0; step--) add(sums, step, sums[step + 1]!);
  }
  return tally;
}

function add(sums: Float64Array, step: number, amount: number): void {
  sums[step] = sums[step]! + amount;
}
