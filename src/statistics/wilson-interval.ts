/** Two-sided 95 %. */
const NORMAL_95 = 1.96;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The score interval of a share that was observed on `count` items (Wilson 1927), `count` above 0. `normalQuantile` says how
 * wide: 1.96 is 95 %, two-sided; the lower end alone at 1.28 is a one-sided bound of 90 %.
 */
export function wilsonInterval(share: number, count: number, normalQuantile = NORMAL_95): Interval {
  const square = normalQuantile ** 2;
  const center = (share + square / (2 * count)) / (1 + square / count);
  const spread = (share * (1 - share)) / count + square / (4 * count ** 2);
  const margin = (normalQuantile / (1 + square / count)) * Math.sqrt(spread);
  return { low: Math.max(0, Math.min(share, center - margin)), high: Math.min(1, Math.max(share, center + margin)) };
}
