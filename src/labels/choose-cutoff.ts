import { type LivePrediction, lowerOdds, measureLiveOffset } from './live-offset.ts';

/** A prediction on an issue that was not trained on, and whether people gave that label. */
export interface HeldOutPrediction {
  readonly probability: number;
  readonly isCorrect: boolean;
  /** How many such predictions it stands for, 1 where all are kept. */
  readonly weight: number;
}

export interface Cutoff {
  /** Labels are applied from this probability on, in whole hundredths; above 1: never. */
  readonly cutoff: number;
  /** Expected share of right predictions at or above the cut-off; absent where it is never reached. */
  readonly precision?: number;
  /** Held-out predictions at or above the cut-off. */
  readonly count: number;
  /** Where held-out predictions alone would have put it; absent unless corrections raised it. */
  readonly raisedFrom?: number;
}

/** No probability reaches it: nothing is applied. JSON has no infinity. */
export const NEVER = 2;
/** Fewer predictions of all labels together than this prove nothing. */
const MIN_PREDICTIONS = 10;
/** Held-out predictions that the stated probabilities count for, beside what was observed. */
const STATED_WEIGHT = 50;
/** Held-out predictions of all labels that count for each label, beside its own. */
const FAMILY_WEIGHT = 60;
const STEPS = 100;

/** What lies at or above each hundredth of probability: sums over the held-out predictions. */
interface Tally {
  readonly right: Float64Array;
  readonly stated: Float64Array;
  readonly weight: Float64Array;
  readonly count: Float64Array;
}

/**
 * The lowest cut-off at which held-out predictions reach the target precision; NEVER where none does. Small numbers are
 * tempered by the probabilities themselves, which are calibrated: ten lucky hits in a row are no proof.
 */
export function chooseCutoff(predictions: readonly HeldOutPrediction[], targetPrecision: number): Cutoff {
  const tally = tallyByStep(predictions);
  return lowestStep(tally, { all: tally, precisionAt: (step) => temperedPrecision(tally, step), targetPrecision });
}

/**
 * A cut-off for each label, shrunk toward that of all labels together (empirical Bayes, beta–binomial): a label without
 * held-out predictions gets the common one, a label with hundreds nearly its own. `labelOf` holds the label of each
 * prediction, 0 to `labelCount` − 1.
 *
 * A label that people took away so often that it surely falls short of the target is held to more: its cut-off goes up
 * to where held-out precision, less what is too high in practice (live-offset.ts), reaches the target; never down.
 */
export function chooseLabelCutoffs(
  predictions: readonly HeldOutPrediction[],
  { labelOf, labelCount, targetPrecision, live }: LabelCutoffTask,
): Cutoff[] {
  const all = tallyByStep(predictions);
  const byLabel = Array.from({ length: labelCount }, (): HeldOutPrediction[] => []);
  for (const [at, prediction] of predictions.entries()) byLabel[labelOf[at] as number]?.push(prediction);
  return byLabel.map((own, label) => {
    const tally = tallyByStep(own);
    const precisionAt = (step: number) => {
      const common = temperedPrecision(all, step);
      const observed = (tally.right[step] as number) + FAMILY_WEIGHT * common;
      return (all.count[step] as number) < MIN_PREDICTIONS
        ? 0
        : observed / ((tally.weight[step] as number) + FAMILY_WEIGHT);
    };
    const search = { all, precisionAt, targetPrecision };
    return raiseCutoff(lowestStep(tally, search), { tally, search, live: live?.[label] ?? [] });
  });
}

interface LiveSearch {
  readonly tally: Tally;
  readonly search: StepSearch;
  readonly live: readonly LivePrediction[];
}

/**
 * Precision is expected as held-out predictions say, less the offset, and counts for as many cases as a family does; beside
 * it stand the real cases themselves. One whose probability of today is not known lies at the cut-off and says nothing of
 * what is above.
 */
function raiseCutoff(chosen: Cutoff, { tally, search, live }: LiveSearch): Cutoff {
  const { targetPrecision, precisionAt } = search;
  const { cutoff, precision } = chosen;
  if (precision === undefined) return chosen;
  const offset = measureLiveOffset(live, { expectedPrecision: precision, targetPrecision });
  if (offset === 0) return chosen;
  const lived = tallyByStep(live.map(({ probability = cutoff, ...rest }) => ({ probability, ...rest })));
  const raised = lowestStep(tally, {
    ...search,
    fromStep: Math.round(cutoff * STEPS),
    precisionAt: (step) =>
      ((lived.right[step] as number) + FAMILY_WEIGHT * lowerOdds(precisionAt(step), offset)) /
      ((lived.weight[step] as number) + FAMILY_WEIGHT),
  });
  return raised.cutoff === cutoff ? chosen : { ...raised, raisedFrom: cutoff };
}

export interface LabelCutoffTask {
  readonly labelOf: ArrayLike<number>;
  readonly labelCount: number;
  readonly targetPrecision: number;
  /** By label: what became of it on real issues; absent where nothing is known. */
  readonly live?: readonly (readonly LivePrediction[])[] | undefined;
}

function tallyByStep(predictions: readonly HeldOutPrediction[]): Tally {
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
    for (let step = STEPS - 1; step >= 0; step--) add(sums, step, sums[step + 1] as number);
  }
  return tally;
}

function add(sums: Float64Array, step: number, amount: number): void {
  sums[step] = (sums[step] as number) + amount;
}

function temperedPrecision({ right, stated, weight, count }: Tally, step: number): number {
  if ((count[step] as number) < MIN_PREDICTIONS) return 0;
  const total = weight[step] as number;
  return ((right[step] as number) + (STATED_WEIGHT * (stated[step] as number)) / total) / (total + STATED_WEIGHT);
}

interface StepSearch {
  /** Of all labels; a step that holds none of their predictions was never put to the test. */
  readonly all: Tally;
  readonly precisionAt: (step: number) => number;
  readonly targetPrecision: number;
  /** 1 unless given. */
  readonly fromStep?: number;
}

function lowestStep(tally: Tally, { all, precisionAt, targetPrecision, fromStep = 1 }: StepSearch): Cutoff {
  for (let step = fromStep; step <= STEPS; step++) {
    if (all.count[step] === all.count[step + 1]) continue;
    const precision = precisionAt(step);
    if (precision >= targetPrecision) return { cutoff: step / STEPS, precision, count: tally.count[step] as number };
  }
  return { cutoff: NEVER, count: 0 };
}
