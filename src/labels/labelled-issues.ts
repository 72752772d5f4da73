import { areaUnderCurve } from './area-under-curve.ts';
import { fitHead } from './fit-head.ts';
import type { HeldOutFold } from './held-out-fold.ts';
import { logit } from './logistic-regression.ts';
import type { TrainingSet } from './training-set.ts';

/** Where fewer issues than this carry a label of the group, or lack one, the question is not worth asking. */
const MIN_ISSUES = 30;
/** With a single label there is nothing to tell it from but the issues without it. */
const MIN_LABELS = 2;
/** Area under the ROC curve below which the text hardly tells who got a label; 0.5 is chance. */
const MAX_CHANCE = 0.65;

/**
 * The issues that a group of labels is learned from. Often most issues have no label of a group because nobody came to it,
 * not because none fits: then they say nothing, and to take them for counterexamples would make every probability too
 * small. Whether an issue got any label is guessed from its text, on held-out issues; where that is hardly better than
 * chance (labels are missing at random, Rubin 1976), only the labelled ones are learned from, else all. A corrected issue
 * without a label is learned from in any case: somebody did come to it.
 */
export function selectLabelledIssues(
  set: TrainingSet,
  { labels, dimensions }: { readonly labels: readonly string[]; readonly dimensions: number },
): TrainingSet {
  const names = new Set(labels);
  const isLabelled = Uint8Array.from(set.labels, (carried) => (carried.some((name) => names.has(name)) ? 1 : 0));
  const labelled = isLabelled.reduce((sum, one) => sum + one, 0);
  const isWorthAsking = labels.length >= MIN_LABELS && Math.min(labelled, isLabelled.length - labelled) >= MIN_ISSUES;
  if (!isWorthAsking || !isChance(set, { isLabelled, dimensions })) return set;
  return keepRows(
    set,
    isLabelled.map((isOne, row) => (isOne === 1 || (set.importance?.[row] ?? 1) > 1 ? 1 : 0)),
  );
}

function isChance(
  { folds, importance }: TrainingSet,
  { isLabelled, dimensions }: { readonly isLabelled: Uint8Array; readonly dimensions: number },
): boolean {
  const scores: number[] = [];
  const targets: number[] = [];
  for (const { vectors, heldOut, isTraining } of folds) {
    const head = fitHead({ vectors, width: dimensions, targets: isLabelled, seed: 0, isTraining, importance });
    for (const row of heldOut) {
      scores.push(logit(head, vectors, row * dimensions));
      targets.push(isLabelled[row] as number);
    }
  }
  const positives = targets.filter((target) => target === 1).length;
  if (positives === 0 || positives === targets.length) return false;
  return areaUnderCurve(scores, Uint8Array.from(targets)).value < MAX_CHANCE;
}

/** The same set with the kept issues only. */
function keepRows(set: TrainingSet, isKept: Uint8Array): TrainingSet {
  const kept = [...isKept.keys()].filter((row) => isKept[row] === 1);
  const placeOf = new Map(kept.map((row, place) => [row, place]));
  const dimensions = set.vectors.length / Math.max(1, set.documents.length);
  const select = <Item>(items: readonly Item[]) => kept.map((row) => items[row] as Item);
  const selectVectors = (vectors: Float32Array) => {
    const selected = new Float32Array(kept.length * dimensions);
    for (const [place, row] of kept.entries()) {
      selected.set(vectors.subarray(row * dimensions, (row + 1) * dimensions), place * dimensions);
    }
    return selected;
  };
  return {
    documents: select(set.documents),
    labels: select(set.labels),
    vectors: selectVectors(set.vectors),
    importance: set.importance === undefined ? undefined : Float32Array.from(kept, (row) => set.importance?.[row] ?? 1),
    folds: set.folds.map((fold): HeldOutFold => {
      const places = [...fold.heldOut.keys()].filter((at) => placeOf.has(fold.heldOut[at] as number));
      return {
        heldOut: Int32Array.from(places, (at) => placeOf.get(fold.heldOut[at] as number) as number),
        isTraining: Uint8Array.from(kept, (row) => fold.isTraining[row] as number),
        vectors: selectVectors(fold.vectors),
        votes: places.map((at) => fold.votes[at] as ReadonlyMap<string, number>),
      };
    }),
  };
}
