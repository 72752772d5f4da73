/** Area under the ROC curve with the bounds of its 95 % interval. */
export interface AreaUnderCurve {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const NORMAL_95 = 1.96;

/**
 * How well `scores` tell rows with target 1 from those with 0: by ranks, ties counting half, with the interval of Hanley
 * and McNeil 1982. There must be rows of both kinds.
 */
export function areaUnderCurve(scores: ArrayLike<number>, targets: Uint8Array): AreaUnderCurve {
  const order = [...targets.keys()].sort((a, b) => scores[a]! - scores[b]!);
  let rankSum = 0;
  let positives = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && scores[order[end]!] === scores[order[start]!]) end++;
    const rank = (start + end + 1) / 2;
    for (let at = start; at < end; at++) {
      if (targets[order[at]!] !== 1) continue;
      rankSum += rank;
      positives++;
    }
    start = end;
  }
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) throw new RangeError('Without rows of both kinds there is no ROC curve.');
  const value = (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
  const margin = NORMAL_95 * standardError({ value, positives, negatives });
  return { value, low: Math.max(0, value - margin), high: Math.min(1, value + margin) };
}

function standardError(area: {
  readonly value: number;
  readonly positives: number;
  readonly negatives: number;
}): number {
  const { value, positives, negatives } = area;
  const first = value / (2 - value) - value ** 2;
  const second = (2 * value ** 2) / (1 + value) - value ** 2;
  const sum = value * (1 - value) + (positives - 1) * first + (negatives - 1) * second;
  return Math.sqrt(Math.max(0, sum) / (positives * negatives));
}
