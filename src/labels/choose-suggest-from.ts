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
import { lowerOdds } from './live-offset.ts';

/** Of the labels that people are asked about below the cut-off, at least so many are right: GitHub's `medium`. */
export const MEDIUM_PRECISION = 0.5;

export interface SuggestTask extends Pick<LabelCutoffTask, 'labelOf' | 'labelCount' | 'minCutoff'> {
  /** Of each label: applied from there on. */
  readonly cutoffs: readonly Cutoff[];
  /** Of labels that have none of their own. */
  readonly common: Cutoff;
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
 * A label whose cut-off corrections raised is as much too sure below it: it must be right so much more often on held-out issues.
 */
export function chooseSuggestFrom(
  predictions: readonly HeldOutPrediction[],
  { labelOf, labelCount, minCutoff, cutoffs, common }: SuggestTask,
): SuggestFrom {
  const byLabel = groupByLabel(predictions, { labelOf, labelCount });
  const bands = byLabel.map((own, label) => own.filter(isBelow((cutoffs[label] as Cutoff).cutoff)));
  const all = tallyByStep(bands.flat());
  const labels = byLabel.map((own, label) => {
    const { cutoff, offset = 0 } = cutoffs[label] as Cutoff;
    if (lacksCounterexamples(tallyByStep(own))) return cutoff;
    const task = { minCutoff, targetPrecision: lowerOdds(MEDIUM_PRECISION, -offset) };
    const tally = tallyByStep(bands[label] as HeldOutPrediction[]);
    return Math.min(cutoff, lowestStep(tally, labelSearch({ tally, all }, task)).cutoff);
  });
  const isSilent = labels.every((suggestFrom) => suggestFrom > 1);
  const together = lowestStep(all, commonSearch(all, { minCutoff, targetPrecision: MEDIUM_PRECISION }));
  return { labels, common: isSilent ? common.cutoff : Math.min(common.cutoff, together.cutoff) };
}

/** Cut-offs are whole hundredths, and so are their steps. */
function isBelow(cutoff: number): (prediction: HeldOutPrediction) => boolean {
  const step = Math.round(cutoff * STEPS);
  return ({ probability }) => Math.floor(probability * STEPS) < step;
}
