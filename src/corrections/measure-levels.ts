import { MEDIUM_PRECISION } from '../labels/choose-suggest-from.ts';
import { type TargetPrecision, targetOf } from '../labels/target-precision.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import type { Figure } from '../statistics/bootstrap.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { type Decision, isRight, type LevelLive } from './decision.ts';
import { survivingShare } from './surviving-share.ts';

export interface LevelTask {
  /** When it is looked at: labels that were set lately may still be taken away. */
  readonly now: Date;
  readonly targetPrecision?: TargetPrecision | undefined;
}

/**
 * How each level of each family fares with people, asked and done at once apart: a person who dismisses has looked, while a label
 * that was left in place may be one that nobody looked at. In order of the alphabet; only what there are decisions of.
 */
export function measureLevels(decisions: readonly Decision[], { now, targetPrecision = {} }: LevelTask): LevelLive[] {
  const groups = Map.groupBy(decisions, ({ family, level, mode }) => JSON.stringify([family, level, mode]));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]): LevelLive[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { family, level, mode } = first;
      const promise = level === 'high' ? targetOf(family, targetPrecision) : MEDIUM_PRECISION;
      return [{ family, level, mode, ...countAnswers(own, now), promise }];
    });
}

/** What people said of decisions together. */
export interface AnswerCounts {
  readonly approved: number;
  readonly dismissed: number;
  readonly pending: number;
  readonly precision: Figure;
}

/** Of one mode. */
export function countAnswers(decisions: readonly Decision[], now: Date): AnswerCounts {
  const approved = decisions.filter((one) => isRight(one) === true).length;
  const dismissed = decisions.filter((one) => isRight(one) === false).length;
  const pending = decisions.filter(({ outcome }) => outcome === 'pending').length;
  return { approved, dismissed, pending, precision: precisionOf(decisions, { count: approved + dismissed, now }) };
}

/** Of labels that are young the mistakes are known and the rest is not (`survivingShare`); what waits for a person is no evidence. */
function precisionOf(
  decisions: readonly Decision[],
  { count, now }: { readonly count: number; readonly now: Date },
): Figure {
  if (count === 0) return { value: null, low: null, high: null };
  const share = survivingShare(
    decisions.flatMap((one) => {
      const { mode, outcome, at, decidedAt } = one;
      if (outcome === 'superseded' || (outcome === 'pending' && mode === 'suggested')) return [];
      const isWrong = isRight(one) === false;
      if (isRight(one) === true || (isWrong && mode === 'suggested')) {
        return { isRemoved: isWrong, watchedMs: isWrong ? 0 : Number.POSITIVE_INFINITY };
      }
      const endMs = isWrong ? isoDateMs(decidedAt ?? at) : now.getTime();
      return { isRemoved: isWrong, watchedMs: Math.max(0, endMs - isoDateMs(at)) };
    }),
  );
  return { value: share, ...wilsonInterval(share, count) };
}
