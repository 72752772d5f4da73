import { sigmoid } from '../statistics/logistic-regression.ts';
import { upperNormalQuantile } from '../statistics/normal-quantile.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';

/** A label that was set on a real issue, beside what the model of today says of it. */
export interface LivePrediction {
  /**
   * Today's probability, from a model that did not learn from the issue; where there is none, what was stated then; absent
   * where nothing was.
   */
  readonly probability?: number | undefined;
  readonly isCorrect: boolean;
  /** How many cases it counts for. */
  readonly weight: number;
  /** Whether a person was asked and said so; else it stood or was taken away. */
  readonly isAnswer?: boolean;
}

export interface OffsetTask {
  /** Expected share of right labels at or above the cut-off, by held-out issues alone. */
  readonly expectedPrecision: number;
  readonly targetPrecision: number;
  /** Labels that are looked at alike; 1 unless given. */
  readonly labelCount?: number;
}

/** Fewer settled cases than this move nothing, however bad. */
const MIN_EVIDENCE = 10;
/** How far apart stated and lived log odds of a label are before anything was seen of it: standard deviation. */
const PRIOR_DEVIATION = 2;
/** Standard normal quantile: 90 % one-sided. To raise in vain costs some silence and no wrong label. */
const SURE_90 = 1.28;
/**
 * Of all labels together that keep their promise, one may rise at a rebuild with this probability, by what people answered. They
 * answer far more often than they take a label away, and each of the labels is one more occasion to err.
 */
const FALSE_ALARMS = 0.01;
/** 0.01 and 0.99: beyond, one case would outweigh all others. */
const MAX_LOG_ODDS = Math.log(99);
const BISECTIONS = 40;

/**
 * By how much the log odds of a label are too high in practice; 0 where that is not sure or does not matter.
 *
 * The labels that were set are a sample cut off below: of what lay under the cut-off nothing is known. So they do not go
 * among the held-out predictions, where they would look like a label that is often probable; they only say whether the
 * stated probabilities hold where the label was set. That is one number, the intercept of a logistic calibration with
 * slope 1 (Cox 1958), here with a normal prior around 0. It belongs to the label and not to the cut-off: labels that are
 * set from a higher cut-off on, and are right more often, confirm it instead of taking it back.
 */
export function measureLiveOffset(
  cases: readonly LivePrediction[],
  { expectedPrecision, targetPrecision, labelCount = 1 }: OffsetTask,
): number {
  if (!isEnough(cases)) return 0;
  const areAnswers = cases.some(({ isAnswer }) => isAnswer);
  const sure = areAnswers ? upperNormalQuantile(FALSE_ALARMS / labelCount) : SURE_90;
  const stated = cases.map(({ probability = expectedPrecision }) => boundedLogOdds(probability));
  const offset = fitOffset(cases, stated);
  const certain = offset - sure * offsetDeviation(cases, stated, offset);
  if (certain <= 0) return 0;
  if (lowerOdds(expectedPrecision, certain) < targetPrecision) return offset;
  return areAnswers && areShort(cases, { targetPrecision, sure }) ? offset : 0;
}

/** Whether the answers alone say so. Where held-out issues were all but always right, odds have a long way to fall. */
function areShort(
  cases: readonly LivePrediction[],
  { targetPrecision, sure }: Pick<OffsetTask, 'targetPrecision'> & { readonly sure: number },
): boolean {
  const count = cases.reduce((sum, { weight }) => sum + weight, 0);
  const right = cases.reduce((sum, { weight, isCorrect }) => sum + (isCorrect ? weight : 0), 0);
  return wilsonInterval(right / count, count, sure).high < targetPrecision;
}

/**
 * What of a label's cases counts: where enough people were asked, their answers alone, since among labels that were left in place
 * are some that nobody looked at.
 */
export function casesToGoBy<Case extends LivePrediction>(cases: readonly Case[]): readonly Case[] {
  const answers = cases.filter(({ isAnswer }) => isAnswer);
  if (isEnough(answers)) return answers;
  return cases.filter(({ isAnswer }) => !isAnswer);
}

/** Whether the cases say anything. */
export function isEnough(cases: readonly LivePrediction[]): boolean {
  return cases.reduce((sum, { weight }) => sum + weight, 0) >= MIN_EVIDENCE;
}

/** The probability whose log odds are `offset` lower. */
export function lowerOdds(probability: number, offset: number): number {
  return sigmoid(logOdds(probability) - offset);
}

/** The mode of the posterior; its gradient falls, so halving finds the root. */
export function fitOffset(
  cases: readonly Pick<LivePrediction, 'isCorrect' | 'weight'>[],
  stated: readonly number[],
): number {
  let [low, high] = [-2 * MAX_LOG_ODDS, 2 * MAX_LOG_ODDS];
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    let gradient = -middle / PRIOR_DEVIATION ** 2;
    for (const [at, { isCorrect, weight }] of cases.entries()) {
      gradient += weight * (sigmoid(stated[at]! - middle) - (isCorrect ? 1 : 0));
    }
    if (gradient > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Laplace's approximation: one by the root of the information at the mode. */
export function offsetDeviation(
  cases: readonly Pick<LivePrediction, 'weight'>[],
  stated: readonly number[],
  offset: number,
): number {
  let information = 1 / PRIOR_DEVIATION ** 2;
  for (const [at, { weight }] of cases.entries()) {
    const lived = sigmoid(stated[at]! - offset);
    information += weight * lived * (1 - lived);
  }
  return 1 / Math.sqrt(information);
}

/** Finite, and so that no case outweighs all others. */
export function boundedLogOdds(probability: number): number {
  return Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, logOdds(probability)));
}

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
