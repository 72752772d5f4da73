import type { Document } from '../document/document.ts';
import { areaUnderCurve } from '../statistics/area-under-curve.ts';
import { logit } from '../statistics/logistic-regression.ts';
import { chooseCutoff } from './choose-cutoff.ts';
import { crossFit, type PartedRows, partOf } from './cross-fit.ts';
import { fitHead } from './fit-head.ts';
import { INFORMATION_FEATURES, informationFeatures } from './information-features.ts';
import { keepCertain } from './keep-certain.ts';
import type { InformationModel } from './label-model.ts';
import { fitStacker } from './stacker.ts';
import { targetOf } from './target-precision.ts';
import type { TrainingOptions, TrainingSet } from './training-set.ts';

/** Fewer examples of either kind teach nothing. */
const MIN_EXAMPLES = 10;
/** Fewer of either kind among the held-out issues measure nothing. */
const MIN_HELD_OUT = 5;
/** An issue that rather says enough is not told to lack something. */
const MIN_CUTOFF = 0.5;

export interface InformationTraining {
  readonly information?: InformationModel;
  /** Says in a sentence what was learned, or why nothing was. */
  readonly note: string;
}

/**
 * Learns from `needs more info` labels whether an issue lacks information. Where the area under the ROC curve on held-out
 * issues cannot be told from chance (0.5), nothing is learned: a coin that speaks is worse than silence.
 */
export function trainInformation(history: TrainingSet, options: TrainingOptions): InformationTraining {
  const set = keepHandled(history);
  const targets = Uint8Array.from(set.labels, (carried) => (carried.some(options.isNeedsInfoLabel) ? 1 : 0));
  const positives = countOnes(targets);
  if (fewerKind(targets) < MIN_EXAMPLES || set.folds.length === 0) {
    return {
      note: `${positives} of ${targets.length} issues are labelled as lacking information: too few to compare.`,
    };
  }
  const rows = heldOutRows(set, { targets, width: options.dimensions });
  if (fewerKind(rows.targets) < MIN_HELD_OUT) {
    const heldOut = `${countOnes(rows.targets)} of the ${rows.targets.length} newest issues`;
    return { note: `${heldOut} are labelled as lacking information: too few to measure.` };
  }
  const probabilities = crossFit(rows);
  const auc = areaUnderCurve(probabilities, rows.targets);
  if (!(auc.low > 0.5)) {
    const interval = `${auc.low.toFixed(2)} to ${auc.high.toFixed(2)}`;
    return {
      note: `The text does not tell which issues lack information (AUC ${auc.value.toFixed(2)}, 95 % interval ${interval}).`,
    };
  }
  const predictions = Array.from(probabilities, (probability, row) => ({
    probability,
    isCorrect: rows.targets[row] === 1,
    weight: 1,
  }));
  const head = fitHead({ vectors: set.vectors, width: options.dimensions, targets, seed: 0 });
  return {
    information: {
      head: Float32Array.from(head),
      stacker: fitStacker(rows),
      cutoff: chooseCutoff(predictions, {
        targetPrecision: targetOf('area', options.targetPrecision),
        minCutoff: MIN_CUTOFF,
      }).cutoff,
      auc,
    },
    note: `Learned from ${positives} issues that lacked information (AUC ${auc.value.toFixed(2)}).`,
  };
}

/** An issue without any label may wait for somebody to read it: only of one that is settled it is known that it lacks nothing. */
function keepHandled(set: TrainingSet): TrainingSet {
  const certainty = Float32Array.from(set.labels, (carried, row) =>
    carried.length > 0 || (set.isSettled?.[row] ?? 1) === 1 ? 1 : 0,
  );
  return certainty.includes(0) ? keepCertain(set, certainty) : set;
}

interface InformationProblem {
  readonly targets: Uint8Array;
  readonly width: number;
}

/** Features of the held-out issues, as heads see them that were fitted without those. */
function heldOutRows({ documents, folds }: TrainingSet, { targets, width }: InformationProblem): PartedRows {
  const rows = folds.flatMap((fold, number) => {
    const head = fitHead({ vectors: fold.vectors, width, targets, seed: 0, isTraining: fold.isTraining });
    return Array.from(fold.heldOut, (row, at) => ({
      features: informationFeatures(documents[row] as Document, logit(head, fold.vectors, row * width)),
      target: targets[row]!,
      part: partOf({ fold: number, folds: folds.length, at, heldOut: fold.heldOut.length }),
    }));
  });
  const flat = new Float32Array(rows.length * INFORMATION_FEATURES.length);
  for (const [at, { features }] of rows.entries()) flat.set(features, at * INFORMATION_FEATURES.length);
  return {
    rows: flat,
    width: INFORMATION_FEATURES.length,
    targets: Uint8Array.from(rows, (row) => row.target),
    rowWeights: new Float32Array(rows.length).fill(1),
    parts: Uint8Array.from(rows, (row) => row.part),
  };
}

function countOnes(targets: Uint8Array): number {
  return targets.reduce((sum, target) => sum + target, 0);
}

function fewerKind(targets: Uint8Array): number {
  return Math.min(countOnes(targets), targets.length - countOnes(targets));
}
