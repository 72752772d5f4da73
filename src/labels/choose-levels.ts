import type { ConfidenceLevel } from '../issue/suggestion.ts';
import { type Cutoff, chooseCommonCutoff, chooseLabelCutoffs, type LabelCutoffTask, NEVER } from './choose-cutoff.ts';
import { chooseHighFrom } from './choose-high-from.ts';
import { chooseSuggestFrom, MEDIUM_PRECISION, type SuggestFrom } from './choose-suggest-from.ts';
import type { HeldOutPrediction } from './held-out-tally.ts';
import type { CurveKind } from './level-curve.ts';
import { type LevelPrediction, type MeasuredLevel, measureLevel } from './level-offset.ts';

export interface LevelsTask extends Omit<LabelCutoffTask, 'live' | 'levelCurve'> {
  /** By label: what people made of it; absent where nothing is known. */
  readonly live?: readonly (readonly LevelPrediction[])[] | undefined;
}

export interface ChosenLevels {
  /** Of each label: applied from there on. */
  readonly labels: readonly Cutoff[];
  /** Of each label: `high` from there on. */
  readonly highFrom: readonly number[];
  /** Of labels that have none of their own. */
  readonly common: Cutoff;
  /** `medium` from there on. */
  readonly suggestFrom: SuggestFrom;
  /** By how much log odds are too high, by people's answers (level-offset.ts); absent where the level stays as it is. */
  readonly offsets: Readonly<Partial<Record<ConfidenceLevel, number>>>;
  /** By which curve (choose-level-curve.ts); of the same levels. */
  readonly curves: Readonly<Partial<Record<ConfidenceLevel, CurveKind>>>;
}

/** Where the levels of a group's labels begin: chosen on held-out predictions, and held to what people say. */
export function chooseLevels(predictions: readonly HeldOutPrediction[], { live, ...task }: LevelsTask): ChosenLevels {
  const before = choose(predictions, task);
  if (live === undefined) return { ...before, offsets: {}, curves: {} };
  const precisionOf = (level: ConfidenceLevel) => heldOutPrecision(predictions, { ...task, chosen: before, level });
  const measure = (level: ConfidenceLevel, promise: number) =>
    measureLevel(live, { level, promise, expectedPrecision: precisionOf(level) });
  const high = measure('high', task.targetPrecision);
  const medium = measure('medium', MEDIUM_PRECISION);
  return {
    ...choose(predictions, { ...task, live, high, medium }),
    offsets: { ...(high?.offset && { high: high.offset }), ...(medium?.offset && { medium: medium.offset }) },
    curves: {
      ...(high?.offset && { high: high.curve.kind }),
      ...(medium?.offset && { medium: medium.curve.kind }),
    },
  };
}

interface Choice extends LevelsTask {
  readonly high?: MeasuredLevel | undefined;
  readonly medium?: MeasuredLevel | undefined;
}

function choose(
  predictions: readonly HeldOutPrediction[],
  { live, high, medium, ...task }: Choice,
): Omit<ChosenLevels, 'offsets' | 'curves'> {
  const atLevel = (level: ConfidenceLevel) => live?.map((cases) => cases.filter((one) => one.level === level));
  const labels = chooseLabelCutoffs(predictions, { ...task, live: atLevel('high'), levelCurve: high?.curve });
  const isSilent = labels.every(({ cutoff }) => cutoff >= NEVER);
  // Labels that were never put to the test say no more than those that were.
  const common = isSilent
    ? { cutoff: NEVER, count: 0 }
    : chooseCommonCutoff(predictions, { ...task, live: atLevel('high'), levelCurve: high?.curve });
  const suggestFrom = chooseSuggestFrom(predictions, {
    ...task,
    cutoffs: labels,
    common,
    live: atLevel('medium'),
    levelCurve: (medium ?? high)?.curve,
    highCurve: high?.curve,
  });
  const highFrom = chooseHighFrom(predictions, { ...task, cutoffs: labels, levelCurve: high?.curve });
  return { labels, highFrom, common, suggestFrom };
}

/** Share right of what a level holds; undefined where it holds nothing. */
function heldOutPrecision(
  predictions: readonly HeldOutPrediction[],
  {
    chosen,
    level,
    labelOf,
  }: Pick<LevelsTask, 'labelOf'> & {
    readonly chosen: Pick<ChosenLevels, 'highFrom' | 'suggestFrom'>;
    readonly level: ConfidenceLevel;
  },
): number | undefined {
  let [right, total] = [0, 0];
  for (const [at, { probability, isCorrect, weight }] of predictions.entries()) {
    const label = labelOf[at]!;
    const high = chosen.highFrom[label] ?? NEVER;
    const from = level === 'high' ? high : (chosen.suggestFrom.labels[label] ?? NEVER);
    if (probability < from || (level === 'medium' && probability >= high)) continue;
    right += isCorrect ? weight : 0;
    total += weight;
  }
  return total === 0 ? undefined : right / total;
}
