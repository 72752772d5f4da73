import type { Neighbor } from './rank-neighbors.ts';

/** Neighbors that were found in two ways, none in both, most similar first; ties by lower number. */
export function mergeNeighbors(one: readonly Neighbor[], other: readonly Neighbor[]): Neighbor[] {
  return [...one, ...other].sort((a, b) => b.similarity - a.similarity || a.number - b.number);
}
