import { sharedFloats } from '../shared/shared-memory.ts';
import type { HeldOutFold } from './held-out-fold.ts';
import type { TrainingSet } from './training-set.ts';

/** The same set with the issues only that are certain at all, each weighted by how sure that is (see TrainingSet). */
export function keepCertain(set: TrainingSet, certainty: Float32Array): TrainingSet {
  const kept = [...certainty.keys()].filter((row) => certainty[row]! > 0);
  const placeOf = new Map(kept.map((row, place) => [row, place]));
  const dimensions = set.vectors.length / Math.max(1, set.documents.length);
  const select = <Item>(items: readonly Item[]) => kept.map((row) => items[row] as Item);
  const selectVectors = (vectors: Float32Array) => {
    const selected = sharedFloats(kept.length * dimensions);
    for (const [place, row] of kept.entries()) {
      selected.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), place * dimensions);
    }
    return selected;
  };
  const keepFold = (fold: HeldOutFold): HeldOutFold => {
    const places = [...fold.heldOut.keys()].filter((at) => placeOf.has(fold.heldOut[at]!));
    return {
      heldOut: Int32Array.from(places, (at) => placeOf.get(fold.heldOut[at]!) as number),
      isTraining: Uint8Array.from(kept, (row) => fold.isTraining[row]!),
      vectors: selectVectors(fold.vectors),
      neighbors: places.map((at) => fold.neighbors[at] ?? []),
    };
  };
  return {
    documents: select(set.documents),
    labels: select(set.labels),
    vectors: selectVectors(set.vectors),
    isSettled: set.isSettled === undefined ? undefined : Uint8Array.from(kept, (row) => set.isSettled?.[row] ?? 1),
    certainty: Float32Array.from(kept, (row) => certainty[row]!),
    importance: Float32Array.from(kept, (row) => (set.importance?.[row] ?? 1) * certainty[row]!),
    folds: set.folds.map(keepFold),
  };
}
