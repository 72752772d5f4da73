import { isRight } from '../corrections/decision.ts';
import { survivingShare } from '../corrections/surviving-share.ts';
import type { ConfidenceLevel } from '../issue/suggestion.ts';
import { MEDIUM_PRECISION } from '../labels/choose-suggest-from.ts';
import { type TargetPrecision, targetOf } from '../labels/target-precision.ts';
import type { Figure } from '../statistics/bootstrap.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { Deed } from './deed.ts';

/** How often deeds of one level were right, and how often they were to be. */
export interface Kept {
  readonly family: string;
  readonly level: ConfidenceLevel;
  /** Absent for all of the family together. */
  readonly label?: string;
  readonly applied: number;
  readonly suggested: number;
  /** Right by a person's word, or by being left in place. */
  readonly right: number;
  readonly wrong: number;
  readonly pending: number;
  /** Share that people found right, 0 to 1, with its interval of 95 %; nulls where nobody decided yet. */
  readonly precision: Figure;
  /** The share that the level promises. */
  readonly promise: number;
}

/** By family and level, and by label and level; the most frequent first. */
export function measurePromise(
  deeds: readonly Deed[],
  targets: TargetPrecision,
): { readonly levels: readonly Kept[]; readonly labels: readonly Kept[] } {
  const judged = deeds.filter(({ outcome }) => outcome !== 'superseded');
  const groupOf = ({ family, level }: Deed) => JSON.stringify([family, level]);
  const labelOf = (deed: Deed) => JSON.stringify([deed.family, deed.level, deed.value.toLowerCase()]);
  const named = judged.filter(({ kind }) => NAMED.has(kind));
  return {
    levels: [...Map.groupBy(judged, groupOf).values()].map((group) => measure(group, targets)).sort(byCount),
    labels: [...Map.groupBy(named, labelOf).values()]
      .map((group) => ({ ...measure(group, targets), label: group[0]?.value ?? '' }))
      .sort(byCount),
  };
}

/** Kinds whose values come again on other issues. */
const NAMED: ReadonlySet<Deed['kind']> = new Set(['label', 'type', 'field']);

function measure(deeds: readonly Deed[], targets: TargetPrecision): Kept {
  const [{ family, level } = { family: '', level: 'high' as const }] = deeds;
  const count = (fits: (deed: Deed) => boolean) => deeds.filter(fits).length;
  const [right, wrong] = [count((deed) => isRight(deed) === true), count((deed) => isRight(deed) === false)];
  return {
    family,
    level,
    applied: count(({ mode }) => mode === 'applied'),
    suggested: count(({ mode }) => mode === 'suggested'),
    right,
    wrong,
    pending: count(({ outcome }) => outcome === 'pending'),
    precision: precisionOf(deeds, right + wrong),
    promise: level === 'medium' ? MEDIUM_PRECISION : targetOf(family, targets),
  };
}

/** Of labels that were set and are young, only the mistakes are known (see `survivingShare`); a suggestion that waits says nothing. */
function precisionOf(deeds: readonly Deed[], decided: number): Figure {
  if (decided === 0) return { value: null, low: null, high: null };
  const watched = deeds.flatMap((deed) => {
    const right = isRight(deed);
    if (right === undefined && deed.mode === 'suggested') return [];
    return [{ isRemoved: right === false, watchedMs: right === true ? Number.POSITIVE_INFINITY : deed.watchedMs }];
  });
  const value = survivingShare(watched);
  return { value, ...wilsonInterval(value, decided) };
}

function byCount(a: Kept, b: Kept): number {
  return sizeOf(b) - sizeOf(a) || nameOf(a).localeCompare(nameOf(b), 'en');
}

function sizeOf({ applied, suggested }: Kept): number {
  return applied + suggested;
}

function nameOf({ family, level, label = '' }: Kept): string {
  return `${family} ${level} ${label}`;
}
