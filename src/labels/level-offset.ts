import type { ConfidenceLevel } from '../issue/suggestion.ts';
import { sigmoid } from '../statistics/logistic-regression.ts';
import { chooseLevelCurve } from './choose-level-curve.ts';
import { type LevelCurve, offsetCurve } from './level-curve.ts';
import { boundedLogOdds, fitOffset, type LivePrediction, lowerOdds, offsetDeviation } from './live-offset.ts';

/** A label that was proposed or set, with the level at which it was. */
export interface LevelPrediction extends LivePrediction {
  readonly level: ConfidenceLevel;
  /** Whether a person was asked and said so. */
  readonly isAnswer: boolean;
  /** When it was decided, in milliseconds; absent: in the order given. */
  readonly atMs?: number | undefined;
}

/** How a level fares with people. */
export interface MeasuredLevel {
  /** By how much its log odds are too high on the whole; 0 where it stays as it is. */
  readonly offset: number;
  /** What becomes of what is stated (choose-level-curve.ts). */
  readonly curve: LevelCurve;
}

export interface LevelTask {
  readonly level: ConfidenceLevel;
  /** At least so many labels of the level are to be right, 0 to 1. */
  readonly promise: number;
  /** Share right of its labels among held-out predictions, where these alone put it; absent where it has none. */
  readonly expectedPrecision: number | undefined;
}

/** Fewer settled cases than this move nothing, however bad. */
const MIN_EVIDENCE = 20;
/** What goes wrong with two labels is theirs; it is the level's where several share it. */
const MIN_LABELS = 3;
/** Standard normal quantile: 99 % one-sided. All labels of a family move, and each rebuild looks anew (docs/companion.md). */
const SURE_99 = 2.33;

/**
 * By how much the log odds of a level are too high, by what people said of all its labels together; 0 where that is not sure
 * or the level keeps its promise all the same, undefined where too little was said. Whether it is lowered follows from one number, as for a
 * label (live-offset.ts); how far, from the curve that holds out best (choose-level-curve.ts).
 *
 * Where enough people were asked, their answers alone count: among labels that were left in place are some that nobody
 * looked at. Answers to one label go the same way more often than chance: how sure the number is follows from how far labels
 * differ (sandwich estimator, Liang and Zeger 1986), where that is less sure.
 */
export function measureLevel(
  byLabel: readonly (readonly LevelPrediction[])[] | undefined,
  { level, promise, expectedPrecision = promise }: LevelTask,
): MeasuredLevel | undefined {
  const all = (byLabel ?? []).map((own) => own.filter((one) => one.level === level && one.probability !== undefined));
  const answers = all.map((own) => own.filter(({ isAnswer }) => isAnswer));
  const labels = (evidenceOf(answers) >= MIN_EVIDENCE ? answers : all).filter((own) => own.length > 0);
  if (evidenceOf(labels) < MIN_EVIDENCE || labels.length < MIN_LABELS) return undefined;
  const cases = labels.flat();
  const stated = cases.map(({ probability = promise }) => boundedLogOdds(probability));
  const offset = fitOffset(cases, stated);
  const deviation = Math.max(offsetDeviation(cases, stated, offset), clusteredDeviation(labels, offset));
  const certain = offset - SURE_99 * deviation;
  if (certain <= 0) return AS_IT_IS;
  // Not the share of the cases: those that came after a rise are right more often, and would take it back.
  if (lowerOdds(expectedPrecision, certain) >= promise) return AS_IT_IS;
  const known = cases.flatMap((one) => (one.probability === undefined ? [] : { ...one, probability: one.probability }));
  return { offset, curve: chooseLevelCurve(known) };
}

const AS_IT_IS: MeasuredLevel = { offset: 0, curve: offsetCurve(0) };

function evidenceOf(labels: readonly (readonly LevelPrediction[])[]): number {
  return labels.flat().reduce((sum, { weight }) => sum + weight, 0);
}

/** With the usual correction for few clusters. */
function clusteredDeviation(labels: readonly (readonly LevelPrediction[])[], offset: number): number {
  let [meat, information] = [0, 0];
  for (const own of labels) {
    let residual = 0;
    for (const { probability, isCorrect, weight } of own) {
      const lived = sigmoid(boundedLogOdds(probability as number) - offset);
      residual += weight * ((isCorrect ? 1 : 0) - lived);
      information += weight * lived * (1 - lived);
    }
    meat += residual ** 2;
  }
  return Math.sqrt((meat * labels.length) / (labels.length - 1)) / information;
}
