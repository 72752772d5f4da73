import type { Document } from '../document/document.ts';
import { chooseCutoff } from './choose-cutoff.ts';
import { fitHead } from './fit-head.ts';
import { INFORMATION_FEATURES, informationFeatures } from './information-features.ts';
import type { InformationModel } from './label-model.ts';
import { logit } from './logistic-regression.ts';
import { applyStacker, fitStacker, type StackerRows } from './stacker.ts';
import type { TrainingOptions, TrainingSet } from './training-set.ts';

/** Fewer examples of either kind teach nothing. */
const MIN_EXAMPLES = 10;
const CROSS_FIT_PARTS = 5;

export interface InformationTraining {
  readonly information?: InformationModel;
  /** Says in a sentence what was learned, or why nothing was. */
  readonly note: string;
}

/**
 * Learns from `needs more info` labels whether an issue lacks information. Where the area under the ROC curve on held-out
 * issues cannot be told from chance (0.5), nothing is learned: a coin that speaks is worse than silence.
 */
export function trainInformation(set: TrainingSet, options: TrainingOptions): InformationTraining {
  const { documents, labels, vectors, folds } = set;
  const targets = Uint8Array.from(labels, (carried) => (carried.some(options.isNeedsInfoLabel) ? 1 : 0));
  const positives = targets.reduce((sum, target) => sum + target, 0);
  const count = documents.length;
  if (positives < MIN_EXAMPLES || count - positives < MIN_EXAMPLES || folds.length === 0) {
    return { note: `Only ${positives} of ${count} issues are labelled as lacking information.` };
  }
  const width = options.dimensions;
  const head = fitHead({ vectors, width, targets, seed: 0 });
  const heldOut = folds.flatMap((fold, number) => {
    const foldHead = fitHead({ vectors: fold.vectors, width, targets, seed: 0, isTraining: fold.isTraining });
    return Array.from(fold.heldOut, (row, at) => ({
      features: informationFeatures(documents[row] as Document, logit(foldHead, fold.vectors, row * width)),
      target: targets[row] as number,
      part: folds.length > 1 ? number : Math.floor((at * CROSS_FIT_PARTS) / fold.heldOut.length),
    }));
  });
  const heldTargets = Uint8Array.from(heldOut, (issue) => issue.target);
  const stackerRows = toRows(
    heldOut.map((issue) => issue.features),
    heldTargets,
  );
  const predictions = crossFit(
    stackerRows,
    heldOut.map((issue) => issue.part),
  );
  const auc = areaUnderCurve(predictions, heldTargets);
  if (!(auc.low > 0.5)) {
    const interval = `${auc.low.toFixed(2)} to ${auc.high.toFixed(2)}`;
    return {
      note: `The text does not tell which issues lack information (AUC ${auc.value.toFixed(2)}, 95 % interval ${interval}).`,
    };
  }
  const { cutoff } = chooseCutoff(
    predictions.map((probability, index) => ({ probability, isCorrect: heldTargets[index] === 1, weight: 1 })),
    options.targetPrecision,
  );
  return {
    information: { head: Float32Array.from(head), stacker: fitStacker(stackerRows), cutoff, auc },
    note: `Learned from ${positives} issues that lacked information (AUC ${auc.value.toFixed(2)}).`,
  };
}

function toRows(rows: readonly Float32Array[], targets: Uint8Array): StackerRows {
  const width = INFORMATION_FEATURES.length;
  const flat = new Float32Array(rows.length * width);
  for (const [index, row] of rows.entries()) flat.set(row, index * width);
  return { rows: flat, width, targets, rowWeights: new Float32Array(rows.length).fill(1) };
}

function crossFit(rows: StackerRows, folds: readonly number[]): number[] {
  const predictions = new Array<number>(folds.length).fill(0);
  for (const fold of new Set(folds)) {
    const stacker = fitStacker({ ...rows, rowWeights: Float32Array.from(folds, (other) => (other === fold ? 0 : 1)) });
    for (const [index, other] of folds.entries()) {
      if (other === fold) predictions[index] = applyStacker(stacker, rows.rows, index * rows.width);
    }
  }
  return predictions;
}

const NORMAL_95 = 1.96;

/** AUC by ranks, with the interval of Hanley and McNeil 1982. */
export function areaUnderCurve(scores: readonly number[], targets: Uint8Array): InformationModel['auc'] {
  const order = scores.map((_, index) => index).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let rankSum = 0;
  let positives = 0;
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && scores[order[end] as number] === scores[order[start] as number]) end++;
    const rank = (start + end + 1) / 2;
    for (let at = start; at < end; at++) {
      if (targets[order[at] as number] !== 1) continue;
      rankSum += rank;
      positives++;
    }
    start = end;
  }
  const negatives = order.length - positives;
  const value = (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
  const first = value / (2 - value) - value ** 2;
  const second = (2 * value ** 2) / (1 + value) - value ** 2;
  const variance = (value * (1 - value) + (positives - 1) * first + (negatives - 1) * second) / (positives * negatives);
  const margin = NORMAL_95 * Math.sqrt(variance);
  return { value, low: Math.max(0, value - margin), high: Math.min(1, value + margin) };
}
