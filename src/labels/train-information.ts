import { chooseCutoff } from './choose-cutoff.ts';
import { fitHead } from './fit-head.ts';
import { INFORMATION_FEATURES, informationFeatures } from './information-features.ts';
import type { InformationModel } from './label-model.ts';
import { logit } from './logistic-regression.ts';
import { applyStacker, fitStacker, type StackerRows } from './stacker.ts';
import type { TrainingExample, TrainingOptions } from './train-label-model.ts';

interface InformationTask {
  readonly examples: readonly TrainingExample[];
  readonly vectors: Float32Array;
  readonly foldOf: Int8Array;
  readonly options: TrainingOptions;
}

/** Fewer examples of either kind teach nothing. */
const MIN_EXAMPLES = 10;

/**
 * Learns from `needs more info` labels whether an issue lacks information. Where the area under the ROC curve on held-out
 * issues cannot be told from chance (0.5), nothing is learned: a coin that speaks is worse than silence.
 */
export function trainInformation(task: InformationTask): { readonly information?: InformationModel; readonly note: string } {
  const { examples, vectors, foldOf, options } = task;
  const targets = Uint8Array.from(examples, ({ labels }) => (labels.some(options.isNeedsInfoLabel) ? 1 : 0));
  const positives = targets.reduce((sum, target) => sum + target, 0);
  if (positives < MIN_EXAMPLES || examples.length - positives < MIN_EXAMPLES) {
    return { note: `Only ${positives} of ${examples.length} issues are labelled as lacking information.` };
  }
  const width = options.dimensions;
  const head = fitHead({ vectors, width, targets, seed: 0 });
  const rows: Float32Array[] = [];
  const folds: number[] = [];
  const held: number[] = [];
  for (let fold = 0; fold <= Math.max(...foldOf); fold++) {
    const foldHead = fitHead({ vectors, width, targets, seed: fold, isTraining: (row) => foldOf[row] !== fold, start: head });
    for (const [row, example] of examples.entries()) {
      if (foldOf[row] !== fold) continue;
      rows.push(informationFeatures(example.document, logit(foldHead, vectors, row * width)));
      folds.push(fold);
      held.push(row);
    }
  }
  const heldTargets = Uint8Array.from(held, (row) => targets[row] as number);
  const stackerRows = toRows(rows, heldTargets);
  const predictions = crossFit(stackerRows, folds);
  const auc = areaUnderCurve(predictions, heldTargets);
  if (!(auc.low > 0.5)) {
    const interval = `${auc.low.toFixed(2)} to ${auc.high.toFixed(2)}`;
    return { note: `The text does not tell which issues lack information (AUC ${auc.value.toFixed(2)}, 95 % interval ${interval}).` };
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
