import { labelKey } from '../issue/label-key.ts';
import type { LiveEvidence, LiveJudgement } from '../labels/live-evidence.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { MS_PER_DAY } from './history.ts';
import type { LabelCase } from './label-case.ts';
import { survivingShare } from './surviving-share.ts';

/** After so long a case counts for half: form, labels and people's habits change with the seasons of a project. */
const HALF_LIFE_DAYS = 180;

/**
 * What is learned from: all cases of a label together weigh as much as those that were kept or removed, the older the
 * less, and the right ones among them have the share that people leave in place (`survivingShare`). While many labels are
 * young, their mistakes alone are known; weighed plainly, every label would look worse than it is. Undefined without a case.
 */
export function toLiveEvidence(cases: readonly LabelCase[], now: Date): LiveEvidence | undefined {
  if (cases.length === 0) return undefined;
  const byLabel = Map.groupBy(cases, ({ label }) => labelKey(label));
  return {
    judgements: [...byLabel.values()].flatMap((own) => weighCases(own, now)),
    correctedIssues: new Set(cases.filter(({ outcome }) => outcome === 'removed').map(({ issue }) => issue)),
  };
}

function weighCases(cases: readonly LabelCase[], now: Date): LiveJudgement[] {
  const aged = cases.map((one) => ({
    ...one,
    isRemoved: one.outcome === 'removed',
    weight: 0.5 ** (Math.max(0, now.getTime() - isoDateMs(one.setAt)) / (HALF_LIFE_DAYS * MS_PER_DAY)),
  }));
  const removed = aged.filter(({ isRemoved }) => isRemoved);
  const kept = aged.filter(({ outcome }) => outcome === 'kept');
  // Where none has settled, those that still stand speak for the right ones.
  const right = kept.length > 0 ? kept : aged.filter(({ outcome }) => outcome === 'open');
  const evidence = totalWeight(removed) + totalWeight(kept);
  const share = survivingShare(aged);
  return [
    ...spread(right, { isCorrect: true, weight: share * evidence }),
    ...spread(removed, { isCorrect: false, weight: (1 - share) * evidence }),
  ];
}

interface Weighed extends LabelCase {
  readonly weight: number;
}

/** Gives the cases a weight in common, each its part. */
function spread(
  cases: readonly Weighed[],
  { isCorrect, weight: whole }: Pick<LiveJudgement, 'isCorrect' | 'weight'>,
): LiveJudgement[] {
  const total = totalWeight(cases);
  return cases.map(({ issue, label, weight }) => ({ issue, label, isCorrect, weight: (weight / total) * whole }));
}

function totalWeight(cases: readonly Weighed[]): number {
  return cases.reduce((sum, { weight }) => sum + weight, 0);
}
