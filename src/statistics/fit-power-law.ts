/** share = scale · size^−exponent. */
export interface PowerLaw {
  readonly scale: number;
  readonly exponent: number;
}

/**
 * The law by which errors fall with the number of examples (Hestness et al. 2017): least squares on logarithms. Sizes and
 * shares above 0, at least two different sizes.
 */
export function fitPowerLaw(points: readonly { readonly size: number; readonly share: number }[]): PowerLaw {
  const logs = points.map(({ size, share }) => ({ x: Math.log(size), y: Math.log(share) }));
  const meanOf = (numberOf: (point: (typeof logs)[number]) => number) =>
    logs.reduce((sum, point) => sum + numberOf(point), 0) / logs.length;
  const [meanX, meanY] = [meanOf(({ x }) => x), meanOf(({ y }) => y)];
  const slope = meanOf(({ x, y }) => (x - meanX) * (y - meanY)) / meanOf(({ x }) => (x - meanX) ** 2);
  return { scale: Math.exp(meanY - slope * meanX), exponent: -slope };
}
