/** Numbers from 0 to 1, the same for the same seed: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Unit vectors around `clusters` centers, as issues lie around their subjects. */
export function clusteredVectors(options: {
  readonly count: number;
  readonly dimensions: number;
  readonly clusters: number;
  readonly seed: number;
  /** Standard deviation around a center; the centers have 1. */
  readonly spread?: number;
}): Float32Array[] {
  const { spread = 0.7 } = options;
  const random = createRandom(options.seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const point = () => Float32Array.from({ length: options.dimensions }, normal);
  const centers = Array.from({ length: options.clusters }, point);
  return Array.from({ length: options.count }, () => {
    const center = centers[Math.floor(random() * options.clusters)] as Float32Array;
    return toUnit(center.map((value) => value + spread * normal()));
  });
}

export function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

export function dot(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] as number), 0);
}
