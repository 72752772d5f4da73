import { CURVE_KINDS, type CurveKind, fitCurve, type LevelCurve, type StatedCase } from './level-curve.ts';

/** A case, and when it was decided, in milliseconds; where that is not known, in the order given. */
export type DatedCase = StatedCase & { readonly atMs?: number | undefined };

/**
 * With fewer decisions on a level log odds are lowered by one number, which needs the fewest: the others have too few to learn from
 * before the first cut (docs/companion.md).
 */
export const MIN_TO_CHOOSE = 200;
/** Each learns from what is older and is judged on what comes until the next; the last until the end. */
const CUTS = [1 / 2, 2 / 3, 5 / 6] as const;
/** Another curve must hold out better by so many standard errors of the paired difference. */
const MIN_ERRORS = 1;

/**
 * The curve that holds out best on the repository's own decisions in the order of time, by log loss; one number where no other is
 * surely better.
 */
export function chooseLevelCurve(cases: readonly DatedCase[]): LevelCurve {
  const count = cases.reduce((sum, { weight }) => sum + weight, 0);
  if (count < MIN_TO_CHOOSE) return fitCurve('offset', cases);
  const inTime = cases.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0));
  const losses = new Map(CURVE_KINDS.map((kind) => [kind, heldOutLosses(kind, inTime)]));
  const plain = losses.get('offset') ?? [];
  let best: { readonly kind: CurveKind; readonly gain: number } = { kind: 'offset', gain: 0 };
  for (const kind of CURVE_KINDS) {
    const gains = (losses.get(kind) ?? []).map((loss, at) => plain[at]! - loss);
    const gain = mean(gains);
    const error = Math.sqrt(mean(gains.map((one) => (one - gain) ** 2)) / gains.length);
    if (gain > MIN_ERRORS * error && gain > best.gain) best = { kind, gain };
  }
  return fitCurve(best.kind, cases);
}

/** The loss of each case after the first cut, in the order of time. */
function heldOutLosses(kind: CurveKind, inTime: readonly DatedCase[]): number[] {
  const ends = [...CUTS, 1].map((share) => Math.round(share * inTime.length));
  return CUTS.flatMap((_, cut) => {
    const { lower } = fitCurve(kind, inTime.slice(0, ends[cut]));
    return inTime.slice(ends[cut], ends[cut + 1]).map(({ probability, isCorrect, weight }) => {
      const share = Math.min(MAX_SHARE, Math.max(1 - MAX_SHARE, lower(probability)));
      return -weight * Math.log(isCorrect ? share : 1 - share);
    });
  });
}

/** No case outweighs all others. */
const MAX_SHARE = 0.99;

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
