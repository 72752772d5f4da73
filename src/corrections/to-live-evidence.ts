import { labelKey } from '../issue/label-key.ts';
import type { LiveEvidence, LiveJudgement } from '../labels/live-evidence.ts';
import { isoDateMs } from '../shared/iso-date.ts';
import { type Decision, isRight } from './decision.ts';
import { MS_PER_DAY } from './history.ts';
import type { LabelCase } from './label-case.ts';
import { survivingShare } from './surviving-share.ts';

/** After so long a case counts for half: form, labels and people's habits change with the seasons of a project. */
const HALF_LIFE_DAYS = 180;

export interface Told {
  readonly cases: readonly LabelCase[];
  /** Of the same history; none where nothing was proposed. */
  readonly decisions?: readonly Decision[];
  readonly now: Date;
  /** Label that stands for a type of GitHub's own; the type where absent. */
  readonly labelOfType?: ((type: string) => string) | undefined;
}

/**
 * What is learned from: all cases of a label together weigh as much as those that were kept or removed, the older the
 * less, and the right ones among them have the share that people leave in place (`survivingShare`). While many labels are
 * young, their mistakes alone are known; weighed plainly, every label would look worse than it is. What people said when they were
 * asked is known to the end: each answer weighs one, the older the less. Undefined where nothing was set or said.
 */
export function toLiveEvidence({ cases, decisions = [], now, labelOfType }: Told): LiveEvidence | undefined {
  const decided = decisions.filter((one) => isRight(one) !== undefined);
  const answers = decided.filter(({ mode, kind }) => mode === 'suggested' && LEARNED_KINDS.has(kind));
  const isAsked = new Set(answers.map(keyOf));
  const set = cases.filter(({ issue, label }) => !isAsked.has(keyOf({ issue, value: label })));
  if (set.length + answers.length === 0) return undefined;
  const stated = new Map(
    decisions.filter(({ mode }) => mode === 'applied').map((one) => [keyOf(one), one.stated] as const),
  );
  const byLabel = Map.groupBy(set, ({ label }) => labelKey(label));
  const takenBack = decisions.filter(({ outcome }) => outcome === 'removed' || outcome === 'changed');
  return {
    judgements: [
      ...[...byLabel.values()]
        .flatMap((own) => weighCases(own, now))
        .map((one) => withStated(one, stated.get(keyOf({ issue: one.issue, value: one.label })))),
      ...answers.map((one) => toJudgement(one, { now, labelOfType })),
    ],
    correctedIssues: new Set([
      ...cases.filter(({ outcome }) => outcome === 'removed').map(({ issue }) => issue),
      ...takenBack.map(({ issue }) => issue),
    ]),
  };
}

const LEARNED_KINDS: ReadonlySet<Decision['kind']> = new Set(['label', 'type', 'field']);

function keyOf({ issue, value }: Pick<Decision, 'issue' | 'value'>): string {
  return `${issue} ${labelKey(value)}`;
}

function withStated(judgement: LiveJudgement, stated: number | undefined): LiveJudgement {
  return stated === undefined ? judgement : { ...judgement, stated };
}

function toJudgement(
  decision: Decision,
  { now, labelOfType = (type) => type }: Pick<Told, 'now' | 'labelOfType'>,
): LiveJudgement {
  const { issue, kind, value, level, stated, at, decidedAt = at } = decision;
  return {
    issue,
    label: kind === 'type' ? labelOfType(value) : value,
    isCorrect: isRight(decision) === true,
    weight: weightAt(decidedAt, now),
    level,
    ...(stated === undefined ? {} : { stated }),
    isAnswer: true,
    atMs: isoDateMs(decidedAt),
  };
}

/** 1 for what happens now. */
function weightAt(date: string, now: Date): number {
  return 0.5 ** (Math.max(0, now.getTime() - isoDateMs(date)) / (HALF_LIFE_DAYS * MS_PER_DAY));
}

function weighCases(cases: readonly LabelCase[], now: Date): LiveJudgement[] {
  const aged = cases.map((one) => ({
    ...one,
    isRemoved: one.outcome === 'removed',
    weight: weightAt(one.setAt, now),
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
  return cases.map(({ issue, label, weight }) => ({
    issue,
    label,
    isCorrect,
    weight: (weight / total) * whole,
    level: 'high',
    isAnswer: false,
  }));
}

function totalWeight(cases: readonly Weighed[]): number {
  return cases.reduce((sum, { weight }) => sum + weight, 0);
}
