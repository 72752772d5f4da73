import { sigmoid } from '../statistics/logistic-regression.ts';
import { minimize } from '../statistics/minimize.ts';
import { boundedLogOdds, fitOffset, type LivePrediction, lowerOdds } from './live-offset.ts';

export const CURVE_KINDS = ['offset', 'beta', 'isotonic'] as const;
export type CurveKind = (typeof CURVE_KINDS)[number];

/** What becomes of a stated probability in people's hands. */
export interface LevelCurve {
  readonly kind: CurveKind;
  /** Share right where so much is stated, 0 to 1; it does not fall where more is stated, and is never above it. */
  lower(stated: number): number;
}

/** A case whose stated probability is known. */
export type StatedCase = LivePrediction & { readonly probability: number };

type Calibration = (stated: number) => number;

/** Learned from cases of one level, each as `kind` says. */
export function fitCurve(kind: CurveKind, cases: readonly StatedCase[]): LevelCurve {
  const calibrate = FITS[kind](cases);
  return { kind, lower: (stated) => Math.min(stated, calibrate(stated)) };
}

/** Log odds are lower by one number everywhere: what an offset of 0 leaves as it is. */
export function offsetCurve(offset: number): LevelCurve {
  return offset <= 0 ? AS_STATED : { kind: 'offset', lower: (stated) => lowerOdds(stated, offset) };
}

const AS_STATED: LevelCurve = { kind: 'offset', lower: (stated) => stated };

/** Whether nothing is lowered. */
export function isAsStated(curve: LevelCurve): boolean {
  return curve === AS_STATED;
}

/** The lower of a label's own offset and of its level, wherever something is stated. */
export function lowestCurve(offset: number, level?: LevelCurve): LevelCurve {
  return lowerOf(offsetCurve(offset), level);
}

/** The lower of two wherever something is stated. */
export function lowerOf(one: LevelCurve, other: LevelCurve = AS_STATED): LevelCurve {
  if (isAsStated(one)) return other;
  if (isAsStated(other)) return one;
  return { kind: other.kind, lower: (stated) => Math.min(one.lower(stated), other.lower(stated)) };
}

const BISECTIONS = 30;

/** The least that must be stated, so that so many are right; above 1 where nothing is enough. */
export function raiseBy(curve: LevelCurve, target: number): number {
  if (isAsStated(curve)) return target;
  const { lower } = curve;
  let [low, high] = [target, 1];
  if (lower(high) < target) return UNREACHED;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (lower(middle) < target) low = middle;
    else high = middle;
  }
  return high;
}

const UNREACHED = 1.01;

const FITS = {
  offset: (cases) => {
    const offset = fitOffset(
      cases,
      cases.map(({ probability }) => boundedLogOdds(probability)),
    );
    return (stated) => lowerOdds(stated, offset);
  },
  beta: fitBeta,
  isotonic: fitIsotonic,
} as const satisfies Record<CurveKind, (cases: readonly StatedCase[]) => Calibration>;

/** How far slopes lie from 1, and log odds from each other, before anything was seen: standard deviations. */
const SLOPE_DEVIATION = 1;
const INTERCEPT_DEVIATION = 2;
/** 0.01 and 0.99, as in live-offset.ts. */
const MIN_STATED = 0.01;

/** Beta calibration (Kull, Silva Filho, Flach 2017): two slopes, neither negative, and an intercept, with normal priors. */
function fitBeta(cases: readonly StatedCase[]): Calibration {
  const logit = ([a, b, c]: Float64Array, stated: number) => {
    const bounded = Math.min(1 - MIN_STATED, Math.max(MIN_STATED, stated));
    return Math.exp(a!) * Math.log(bounded) - Math.exp(b!) * Math.log(1 - bounded) + c!;
  };
  const evaluate = (at: Float64Array, gradient: Float64Array) => {
    const [a, b, c] = [at[0]!, at[1]!, at[2]!];
    let loss = (a ** 2 + b ** 2) / (2 * SLOPE_DEVIATION ** 2) + c ** 2 / (2 * INTERCEPT_DEVIATION ** 2);
    gradient[0] = a / SLOPE_DEVIATION ** 2;
    gradient[1] = b / SLOPE_DEVIATION ** 2;
    gradient[2] = c / INTERCEPT_DEVIATION ** 2;
    for (const { probability, isCorrect, weight } of cases) {
      const bounded = Math.min(1 - MIN_STATED, Math.max(MIN_STATED, probability));
      const share = sigmoid(logit(at, probability));
      loss -= weight * Math.log(isCorrect ? share : 1 - share);
      const residual = weight * (share - (isCorrect ? 1 : 0));
      gradient[0]! += residual * Math.exp(a) * Math.log(bounded);
      gradient[1]! -= residual * Math.exp(b) * Math.log(1 - bounded);
      gradient[2]! += residual;
    }
    return loss;
  };
  const fitted = minimize({ size: 3, evaluate });
  return (stated) => sigmoid(logit(fitted, stated));
}

interface Block {
  stated: number;
  right: number;
  weight: number;
}

/** Isotonic calibration by pooling adjacent violators (Ayer et al. 1955), straight lines between the middles of its blocks. */
function fitIsotonic(cases: readonly StatedCase[]): Calibration {
  const blocks: Block[] = [];
  for (const { probability, isCorrect, weight } of cases.toSorted((a, b) => a.probability - b.probability)) {
    let block: Block = { stated: probability * weight, right: isCorrect ? weight : 0, weight };
    for (let last = blocks.at(-1); last !== undefined && shareOf(last) >= shareOf(block); last = blocks.at(-1)) {
      blocks.pop();
      block = {
        stated: last.stated + block.stated,
        right: last.right + block.right,
        weight: last.weight + block.weight,
      };
    }
    blocks.push(block);
  }
  const points = blocks.map((block) => ({ at: block.stated / block.weight, share: bound(shareOf(block)) }));
  return (stated) => interpolate(points, stated);
}

function shareOf({ right, weight }: Block): number {
  return right / weight;
}

function bound(share: number): number {
  return Math.min(1 - MIN_STATED, Math.max(MIN_STATED, share));
}

function interpolate(points: readonly { readonly at: number; readonly share: number }[], stated: number): number {
  const after = points.findIndex(({ at }) => at >= stated);
  const [left, right] = after <= 0 ? [points.at(after), points.at(after)] : [points[after - 1], points[after]];
  if (left === undefined || right === undefined) return stated;
  if (left === right) return left.share;
  return left.share + ((right.share - left.share) * (stated - left.at)) / (right.at - left.at);
}
