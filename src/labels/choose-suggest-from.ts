import {
  type Cutoff,
  commonSearch,
  groupByLabel,
  type LabelCutoffTask,
  labelSearch,
  lacksCounterexamples,
  lowestStep,
} from './choose-cutoff.ts';
import { type HeldOutPrediction, STEPS, tallyByStep } from './held-out-tally.ts';
import { type LevelCurve, lowerOf, lowestCurve, offsetCurve, raiseBy } from './level-curve.ts';
import { casesToGoBy, isEnough, type LivePrediction, measureLiveOffset } from './live-offset.ts';

/** Of the labels that people are asked about below the cut-off, at least so many are right: GitHub's `medium`. */
export const MEDIUM_PRECISION = 0.5;

export interface SuggestTask extends Pick<LabelCutoffTask, 'labelOf' | 'labelCount' | 'minCutoff' | 'levelCurve'> {
  /** The same of labels that are sure enough to be applied: between the former cut-off and one that was raised. */
  readonly highCurve?: LevelCurve | undefined;
  /** Of each label: applied from there on. */
  readonly cutoffs: readonly Cutoff[];
  /** Of labels that have none of their own. */
  readonly common: Cutoff;
  /** By label: what people said of it where it was proposed below its cut-off; absent where nothing is known. */
  readonly live?: readonly (readonly LivePrediction[])[] | undefined;
}

export interface SuggestFrom {
  readonly labels: readonly number[];
  readonly common: number;
}

/**
 * The second, lower cut-off: a person is asked about a label between it and the cut-off. It is chosen as cut-offs are
 * (choose-cutoff.ts): the same proof, the same shrinkage toward all labels, the same lowest probability of the family. Only what
 * lies below the cut-offs counts, since what is above is right more often and would carry labels along that are hardly ever
 * right. Where nothing there is proved it is the cut-off itself, so nothing is proposed that is not applied.
 *
 * A label that people say is too sure there must be right so much more often on held-out issues, and so must all where the level
 * surely falls short (`levelCurve`). Where they have said nothing of it there, a label whose cut-off corrections raised counts as
 * as much too sure below it.
 */
export function chooseSuggestFrom(predictions: readonly HeldOutPrediction[], task: SuggestTask): SuggestFrom {
  const { minCutoff, cutoffs, common, live, levelCurve, highCurve } = task;
  const byLabel = groupByLabel(predictions, task);
  const bands = byLabel.map((own, label) => own.filter(isBelow(bandEnd(cutoffs[label] as Cutoff))));
  const all = tallyByStep(bands.flat());
  const labels = byLabel.map((own, label) => {
    const { cutoff, offset = 0 } = cutoffs[label] as Cutoff;
    if (lacksCounterexamples(tallyByStep(own))) return cutoff;
    const search = (band: readonly HeldOutPrediction[], tooSure: LevelCurve) => {
      const tally = tallyByStep(band);
      const targetPrecision = raiseBy(tooSure, MEDIUM_PRECISION);
      return lowestStep(tally, labelSearch({ tally, all }, { minCutoff, targetPrecision }));
    };
    const band = bands[label] as HeldOutPrediction[];
    const { precision: expectedPrecision } = search(band, offsetCurve(0));
    const excess = excessOf(live?.[label] ?? [], {
      expectedPrecision,
      carried: offset,
      labelCount: task.labelCount,
    });
    const tooSure = lowestCurve(excess, levelCurve);
    const below = search(band, tooSure).cutoff;
    if (below <= cutoff || bandEnd(cutoffs[label] as Cutoff) === cutoff) return Math.min(cutoff, below);
    return Math.min(cutoff, search(own.filter(isBelow(cutoff)), lowerOf(tooSure, highCurve)).cutoff);
  });
  const isSilent = labels.every((suggestFrom) => suggestFrom > 1);
  const targetPrecision = levelCurve === undefined ? MEDIUM_PRECISION : raiseBy(levelCurve, MEDIUM_PRECISION);
  const together = lowestStep(all, commonSearch(all, { minCutoff, targetPrecision }));
  return { labels, common: isSilent ? common.cutoff : Math.min(common.cutoff, together.cutoff) };
}

/** Where answers to all labels raised the cut-off, what is as sure as before was measured by its own answers. */
function bandEnd({ cutoff, raisedFrom, offset }: Cutoff): number {
  return offset === undefined ? (raisedFrom ?? cutoff) : cutoff;
}

/** By how much log odds of a label are too high below its cut-off; `carried` is what is known of those above. */
function excessOf(live: readonly LivePrediction[], { expectedPrecision, carried, labelCount }: Excess): number {
  const cases = casesToGoBy(live);
  if (!isEnough(cases)) return carried;
  if (expectedPrecision === undefined) return 0;
  return measureLiveOffset(cases, { expectedPrecision, targetPrecision: MEDIUM_PRECISION, labelCount });
}

interface Excess extends Pick<LabelCutoffTask, 'labelCount'> {
  readonly expectedPrecision: number | undefined;
  readonly carried: number;
}

/** Cut-offs are whole hundredths, and so are their steps. */
function isBelow(cutoff: number): (prediction: HeldOutPrediction) => boolean {
  const step = Math.round(cutoff * STEPS);
  return ({ probability }) => Math.floor(probability * STEPS) < step;
}
