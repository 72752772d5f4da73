/** 10^-15 of a range of 16. */
const BISECTIONS = 54;
const WIDEST = 8;

/** The value that a standard normal variable exceeds with probability `tail`, above 0 and below 1: 1.64 for .05. */
export function upperNormalQuantile(tail: number): number {
  let [low, high] = [-WIDEST, WIDEST];
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (upperTail(middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Error function by Abramowitz and Stegun, 7.1.26; off by 1.5e-7 at most. */
function upperTail(value: number): number {
  const size = Math.abs(value) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * size);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const half = (series * Math.exp(-(size ** 2))) / 2;
  return value >= 0 ? half : 1 - half;
}
