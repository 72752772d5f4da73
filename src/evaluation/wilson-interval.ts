/** Two-sided 95 %. */
const NORMAL_95 = 1.96;

/** The 95 % score interval of a share that was observed on `count` items (Wilson 1927); `count` must be above 0. */
export function wilsonInterval(share: number, count: number): { readonly low: number; readonly high: number } {
  const square = NORMAL_95 ** 2;
  const center = (share + square / (2 * count)) / (1 + square / count);
  const spread = (share * (1 - share)) / count + square / (4 * count ** 2);
  const margin = (NORMAL_95 / (1 + square / count)) * Math.sqrt(spread);
  return { low: Math.max(0, Math.min(share, center - margin)), high: Math.min(1, Math.max(share, center + margin)) };
}
