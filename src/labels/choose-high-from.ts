import { type Cutoff, groupByLabel, type LabelCutoffTask, labelSearch, lowestStep, NEVER } from './choose-cutoff.ts';
import { type HeldOutPrediction, tallyByStep } from './held-out-tally.ts';
import { type LevelCurve, lowestCurve, raiseBy } from './level-curve.ts';
import { reachesPrecision } from './prove-precision.ts';

/**
 * A label needs so many held-out predictions of its own from there on: by its name and by other labels alone it may be added, but
 * is not called sure (docs/quality.md).
 */
const MIN_OWN_PREDICTIONS = 3;

export interface HighTask extends Pick<LabelCutoffTask, 'labelOf' | 'labelCount' | 'targetPrecision'> {
  /** Of each label: applied from there on. */
  readonly cutoffs: readonly Cutoff[];
  /** What becomes of all labels where they are sure (level-offset.ts); they stay as they are unless given. */
  readonly levelCurve?: LevelCurve | undefined;
}

/**
 * From which probability each label is `high`: at least its cut-off, NEVER where that is not proved. Looked for upward from the
 * cut-off as cut-offs are (choose-cutoff.ts), but without their tolerance: the one-sided bound itself must reach the target. A
 * cut-off is the lowest of many that pass, which is often a lucky one; the bound makes up for it.
 *
 * There is no common one for labels without their own: nothing proves these. A label whose cut-off corrections raised is as much
 * too sure above it: it must be right so much more often on held-out issues.
 */
export function chooseHighFrom(
  predictions: readonly HeldOutPrediction[],
  { labelOf, labelCount, targetPrecision, cutoffs, levelCurve }: HighTask,
): number[] {
  const all = tallyByStep(predictions);
  return groupByLabel(predictions, { labelOf, labelCount }).map((own, label) => {
    const { cutoff, offset: ownOffset = 0 } = cutoffs[label] as Cutoff;
    if (cutoff >= NEVER) return NEVER;
    const tally = tallyByStep(own);
    const task = { minCutoff: cutoff, targetPrecision: raiseBy(lowestCurve(ownOffset, levelCurve), targetPrecision) };
    const search = labelSearch({ tally, all }, task);
    const isProven = (step: number) =>
      tally.count[step]! >= MIN_OWN_PREDICTIONS && reachesPrecision(search.pooledAt(step), task.targetPrecision);
    return lowestStep(tally, { ...search, isProven }).cutoff;
  });
}
