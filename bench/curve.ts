import { fitPowerLaw } from '../src/statistics/fit-power-law.ts';
import type { Unit } from './figure.ts';

/** A quantity at several sizes of the index. */
export interface Curve {
  readonly name: string;
  readonly unit: Unit;
  /** Sizes ascend. */
  readonly points: readonly CurvePoint[];
  /** Of the power law that fits best: 1 grows like the size, 0 not at all; absent without two sizes and values above 0. */
  readonly exponent?: number;
}

export interface CurvePoint {
  /** Number of issues. */
  readonly size: number;
  readonly value: number;
}

export function toCurve({ name, unit, points }: Pick<Curve, 'name' | 'unit' | 'points'>): Curve {
  const sorted = points.toSorted((a, b) => a.size - b.size);
  const canFit = new Set(points.map(({ size }) => size)).size > 1 && points.every(({ value }) => value > 0);
  if (!canFit) return { name, unit, points: sorted };
  // The law falls for errors, whose exponent it turns around.
  const { exponent } = fitPowerLaw(sorted.map(({ size, value }) => ({ size, share: value })));
  return { name, unit, points: sorted, exponent: -exponent };
}
