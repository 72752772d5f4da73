import type { Learned } from './learn-from-issues.ts';

/** The vectors of issues by number, and the numbers of those that have none. */
export interface PlacedVectors {
  readonly placed: { readonly numbers: readonly number[]; readonly vectors: readonly Float32Array[] };
  readonly unplaced: readonly number[];
}

/** Parts the issues that can be found by their vector from those that the service refused. */
export function placeVectors({
  issues,
  vectors,
  dimensions,
  withoutVector,
}: Pick<Learned, 'issues' | 'vectors' | 'dimensions' | 'withoutVector'>): PlacedVectors {
  const rows = [...issues.keys()].filter((row) => !withoutVector.has(row));
  const numberOf = (row: number) => (issues[row] as Learned['issues'][number]).number;
  return {
    placed: {
      numbers: rows.map(numberOf),
      vectors: rows.map((row) => vectors.subarray(row * dimensions, (row + 1) * dimensions)),
    },
    unplaced: [...withoutVector].map(numberOf),
  };
}
