import { createSeededRandom } from '../src/statistics/seeded-random.ts';

export interface ClusterOptions {
  readonly count: number;
  readonly dimensions: number;
  /** Vectors to a cluster, on average. */
  readonly clusterSize: number;
  /** Standard deviation around a center, in each dimension; the centers themselves have 1. */
  readonly spread: number;
  readonly seed: number;
}

/**
 * Unit vectors around random centers, as issues lie around their subjects. Two of one cluster have a cosine of about
 * 1 ⁄ (1 + spread²), two of different clusters one of about 0.
 */
export function clusteredVectors({ count, dimensions, clusterSize, spread, seed }: ClusterOptions): Float32Array[] {
  const random = createSeededRandom(seed);
  const clusters = Math.max(1, Math.round(count / clusterSize));
  const centers = Array.from({ length: clusters }, () => Float32Array.from({ length: dimensions }, random.normal));
  return Array.from({ length: count }, () => {
    const center = centers[Math.floor(random.uniform() * clusters)] as Float32Array;
    return toUnit(center.map((value) => value + spread * random.normal()));
  });
}

function toUnit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares);
  return vector.map((value) => value / length);
}
