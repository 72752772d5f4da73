import { type HeldOutPrediction, STEPS, type Tally, tallyByStep } from './held-out-tally.ts';
import { isAsStated, type LevelCurve, lowestCurve } from './level-curve.ts';
import { casesToGoBy, type LivePrediction, measureLiveOffset } from './live-offset.ts';
import { MIN_PREDICTIONS, predictionsNeeded, provesPrecision, type RightShare } from './prove-precision.ts';

export interface Cutoff {
  /** Labels are applied from this probability on, in whole hundredths; above 1: never. */
  readonly cutoff: number;
  /** Expected share of right predictions at or above the cut-off; absent where it is never reached. */
  readonly precision?: number;
  /** Held-out predictions at or above the cut-off. */
  readonly count: number;
  /** Where held-out predictions alone would have put it; absent unless corrections raised it. */
  readonly raisedFrom?: number;
  /** By how much log odds of this label are too high in practice (live-offset.ts); absent unless that raised the cut-off. */
  readonly offset?: number;
}

/** No probability reaches it: nothing is applied. JSON has no infinity. */
export const NEVER = 2;
/** 0.57 × 100 is a little more than 57. */
const ROUNDING = 1e-6;
/** Held-out predictions that the stated probabilities count for, beside what was observed. */
const STATED_WEIGHT = 50;
/** Held-out predictions of all labels that count for each label, beside its own. */
const FAMILY_WEIGHT = 60;
/**
 * Cases that what is expected counts for, beside those of all labels, where the level falls short. In worlds that are wrong by .15 in
 * one of three ways, three rebuilds of 100 answers brought at least 95 of 100 within .05 of the target with 120; with 60 it was 88.
 */
const LEVEL_WEIGHT = 120;
/** Where fewer held-out issues lack a label, it was right because it is frequent: nothing shows when it does not fit. */
const MIN_COUNTEREXAMPLES = 5;

export interface CutoffTask {
  readonly targetPrecision: number;
  /** No cut-off is lower, however often held-out predictions below were right. */
  readonly minCutoff: number;
}

/**
 * The lowest cut-off at which held-out predictions reach the target precision and are enough to prove it; NEVER where none
 * does. Small numbers are tempered by the probabilities themselves, which are calibrated: ten lucky hits in a row are no proof.
 */
export function chooseCutoff(predictions: readonly HeldOutPrediction[], task: CutoffTask): Cutoff {
  const tally = tallyByStep(predictions);
  return lowestStep(tally, commonSearch(tally, task));
}

/**
 * How many times as many held-out predictions there must be, as they are, for the target to be proved: above 1. Undefined
 * where it is proved, or where held-out predictions are not right often enough at any cut-off.
 */
export function missingFactor(predictions: readonly HeldOutPrediction[], task: CutoffTask): number | undefined {
  const tally = tallyByStep(predictions);
  if (lowestStep(tally, commonSearch(tally, task)).cutoff !== NEVER) return undefined;
  const factors = steps(task.minCutoff).flatMap((step) => {
    const count = tally.weight[step]!;
    if (count === 0 || expectedPrecision(tally, step) < task.targetPrecision) return [];
    const needed = predictionsNeeded(tally.right[step]! / count, task.targetPrecision);
    return needed === undefined ? [] : [needed / count];
  });
  return factors.length === 0 ? undefined : Math.min(...factors);
}

export interface LabelCutoffTask extends CutoffTask {
  /** Label of each prediction, 0 to `labelCount` − 1. */
  readonly labelOf: ArrayLike<number>;
  readonly labelCount: number;
  /** By label: what became of it on real issues, where it was set or sure enough to be; absent where nothing is known. */
  readonly live?: readonly (readonly LivePrediction[])[] | undefined;
  /** What becomes of all labels where they are sure (level-offset.ts); they stay as they are unless given. */
  readonly levelCurve?: LevelCurve | undefined;
}

/** What a raise of cut-offs goes by. */
interface Raise extends Pick<LabelCutoffTask, 'live'> {
  readonly levelCurve: LevelCurve | undefined;
  readonly labelCount: number;
}

/**
 * A cut-off for each label, shrunk toward that of all labels together (empirical Bayes, beta–binomial): a label without
 * held-out predictions gets the common one, a label with hundreds nearly its own.
 *
 * A label that hardly any held-out issue lacks is never applied: that it was right says nothing of the next issue. One that
 * people removed so often that it surely falls short of the target is held to more, and so are all where the level does: the cut-off
 * goes up to where held-out precision, less what is too high in practice (live-offset.ts), reaches the target; never down.
 */
export function chooseLabelCutoffs(
  predictions: readonly HeldOutPrediction[],
  { labelOf, labelCount, live, levelCurve, ...task }: LabelCutoffTask,
): Cutoff[] {
  const all = tallyByStep(predictions);
  const raise = { live, levelCurve, labelCount };
  return groupByLabel(predictions, { labelOf, labelCount }).map((own, label) => {
    const tally = tallyByStep(own);
    if (lacksCounterexamples(tally)) return { cutoff: NEVER, count: 0 };
    const search = labelSearch({ tally, all }, task);
    return raiseCutoff(lowestStep(tally, search), { tally, search, own: live?.[label] ?? [], raise });
  });
}

/** The cut-off of all labels together, raised where the level surely falls short; see `chooseLabelCutoffs`. */
export function chooseCommonCutoff(
  predictions: readonly HeldOutPrediction[],
  { levelCurve, live, labelCount, ...task }: Omit<LabelCutoffTask, 'labelOf'>,
): Cutoff {
  const tally = tallyByStep(predictions);
  const search = commonSearch(tally, task);
  return raiseCutoff(lowestStep(tally, search), { tally, search, own: [], raise: { live, levelCurve, labelCount } });
}

/** The predictions of each label, in their order. */
export function groupByLabel(
  predictions: readonly HeldOutPrediction[],
  { labelOf, labelCount }: Pick<LabelCutoffTask, 'labelOf' | 'labelCount'>,
): HeldOutPrediction[][] {
  const byLabel = Array.from({ length: labelCount }, (): HeldOutPrediction[] => []);
  for (const [at, prediction] of predictions.entries()) byLabel[labelOf[at]!]?.push(prediction);
  return byLabel;
}

/** Whether hardly any held-out issue lacks the label; false where none was held out. */
export function lacksCounterexamples(tally: Tally): boolean {
  return tally.count[0]! > 0 && countWrong(tally) < MIN_COUNTEREXAMPLES;
}

interface StepSearch extends CutoffTask {
  /** Of all labels; a step that holds none of their predictions was never put to the test. */
  readonly all: Tally;
  readonly precisionAt: (step: number) => number;
  /** Whether what lies at or above the step is enough to go by. */
  readonly isProven: (step: number) => boolean;
}

interface LabelSearch extends StepSearch {
  /** Share right at or above the step, of the label's own predictions and those of others that count beside them. */
  readonly pooledAt: (step: number) => RightShare;
}

/** How the lowest cut-off of all labels together is looked for. */
export function commonSearch(all: Tally, task: CutoffTask): StepSearch {
  const isProven = (step: number) => {
    const count = all.weight[step]!;
    return provesPrecision({ share: all.right[step]! / count, count }, task.targetPrecision);
  };
  return { ...task, all, precisionAt: (step) => temperedPrecision(all, step), isProven };
}

/** How the lowest cut-off of a label is looked for. The other labels count beside a label's own predictions, for as many as a family does at most. */
export function labelSearch(
  { tally, all }: { readonly tally: Tally; readonly all: Tally },
  task: CutoffTask,
): LabelSearch {
  const precisionAt = (step: number) => {
    if (all.count[step]! < MIN_PREDICTIONS) return 0;
    const observed = tally.right[step]! + FAMILY_WEIGHT * temperedPrecision(all, step);
    return observed / (tally.weight[step]! + FAMILY_WEIGHT);
  };
  const pooledAt = (step: number) => {
    const [ownRight, own] = [tally.right[step]!, tally.weight[step]!];
    const others = all.weight[step]! - own;
    const counted = Math.min(FAMILY_WEIGHT, others);
    const othersRight = others === 0 ? 0 : ((all.right[step]! - ownRight) * counted) / others;
    const count = own + counted;
    return { share: (ownRight + othersRight) / count, count };
  };
  const isProven = (step: number) => provesPrecision(pooledAt(step), task.targetPrecision);
  return { ...task, all, precisionAt, isProven, pooledAt };
}

interface LiveSearch {
  readonly tally: Tally;
  readonly search: StepSearch;
  /** Of the label itself. */
  readonly own: readonly LivePrediction[];
  readonly raise: Raise;
}

/**
 * Precision is expected as held-out predictions say, less the offset, and counts for as many cases as a family does; beside
 * it stand the real cases themselves: of the label, and before these, where all labels are raised, of all. One whose probability
 * of today is not known lies at the cut-off and says nothing of what is above.
 */
function raiseCutoff(chosen: Cutoff, { tally, search, own, raise }: LiveSearch): Cutoff {
  const { targetPrecision, precisionAt } = search;
  const { cutoff, precision } = chosen;
  if (precision === undefined) return chosen;
  const { levelCurve, labelCount } = raise;
  const cases = casesToGoBy(own);
  const ownOffset = measureLiveOffset(cases, { expectedPrecision: precision, targetPrecision, labelCount });
  const curve = lowestCurve(ownOffset, levelCurve);
  if (isAsStated(curve)) return chosen;
  const expected = (step: number) => curve.lower(precisionAt(step));
  const everybodys = levelCurve !== undefined && !isAsStated(levelCurve) ? casesToGoBy((raise.live ?? []).flat()) : [];
  const ofLevel = blend(everybodys, { cutoff, precisionAt: expected, weight: LEVEL_WEIGHT });
  const raised = lowestStep(tally, {
    ...search,
    minCutoff: cutoff,
    // A label that is no worse than the others has too few cases of its own: they would only add chance.
    precisionAt: ownOffset > 0 ? blend(cases, { cutoff, precisionAt: ofLevel, weight: FAMILY_WEIGHT }) : ofLevel,
  });
  if (raised.cutoff === cutoff) return chosen;
  return { ...raised, raisedFrom: cutoff, ...(ownOffset > 0 && { offset: ownOffset }) };
}

interface Blending extends Pick<StepSearch, 'precisionAt'>, Pick<Cutoff, 'cutoff'> {
  /** Cases that what is expected counts for. */
  readonly weight: number;
}

/** Real cases beside what is expected. */
function blend(cases: readonly LivePrediction[], { cutoff, precisionAt, weight }: Blending): StepSearch['precisionAt'] {
  if (cases.length === 0) return precisionAt;
  const lived = tallyByStep(cases.map(({ probability = cutoff, ...rest }) => ({ probability, ...rest })));
  return (step) => (lived.right[step]! + weight * precisionAt(step)) / (lived.weight[step]! + weight);
}

/** Held-out issues without the label, whatever its probability there. */
function countWrong({ weight, right }: Tally): number {
  return weight[0]! - right[0]!;
}

function temperedPrecision(tally: Tally, step: number): number {
  return tally.count[step]! < MIN_PREDICTIONS ? 0 : expectedPrecision(tally, step);
}

function expectedPrecision({ right, stated, weight }: Tally, step: number): number {
  const total = weight[step]!;
  return (right[step]! + (STATED_WEIGHT * stated[step]!) / total) / (total + STATED_WEIGHT);
}

/**
 * The first step that holds. Where no prediction lies between it and the target precision, a probability of that suffices:
 * probabilities are calibrated, and a clear-cut history must not ask for .97.
 */
export function lowestStep(
  tally: Tally,
  { all, precisionAt, isProven, targetPrecision, minCutoff }: StepSearch,
): Cutoff {
  for (const step of steps(minCutoff)) {
    if (all.count[step] === all.count[step + 1]) continue;
    const precision = precisionAt(step);
    if (precision < targetPrecision || !isProven(step)) continue;
    const lowest = Math.max(Math.round(minCutoff * STEPS), Math.ceil(targetPrecision * STEPS - ROUNDING));
    const cutoff = all.count[lowest] === all.count[step] ? Math.min(step, lowest) : step;
    return { cutoff: cutoff / STEPS, precision, count: tally.count[step]! };
  }
  return { cutoff: NEVER, count: 0 };
}

/** From a cut-off up. */
function steps(from: number): number[] {
  const first = Math.round(from * STEPS);
  return Array.from({ length: STEPS + 1 - first }, (_, at) => first + at);
}
