import { createSeededRandom } from '../shared/seeded-random.ts';
import { chooseCutoff, type HeldOutPrediction } from './choose-cutoff.ts';
import { crossFit, type PartedRows, partOf } from './cross-fit.ts';
import { fitHead } from './fit-head.ts';
import { chooseFormLines, headInputs } from './head-input.ts';
import type { HeldOutFold } from './held-out-fold.ts';
import { type LabelGroup, labelGroup } from './label-group.ts';
import type { GroupModel, LabelModel } from './label-model.ts';
import { logit } from './logistic-regression.ts';
import {
  countStems,
  type LabelTerms,
  labelTerms,
  matchName,
  type StemFrequencies,
  type TextTerms,
  textTerms,
} from './name-evidence.ts';
import { PAIR_FEATURES, type PairEvidence, pairFeatures } from './pair-features.ts';
import { fitStacker } from './stacker.ts';
import { trainInformation } from './train-information.ts';
import type { TrainingOptions, TrainingSet } from './training-set.ts';

/** Unlikely pairs of issue and label beyond this many are represented by a sample. */
const MAX_PAIRS = 300_000;
/** Per issue, the likeliest labels by head score are always kept. */
const ALWAYS_KEPT_RANK = 8;
const GROUPS = ['area', 'type', 'workflow'] as const satisfies readonly LabelGroup[];

/**
 * Learns label scores: a logistic head for each label on the embedding, then, per group, a logistic combination of head,
 * neighbors' votes, name evidence and frequency, fitted on predictions for held-out issues (stacked generalization,
 * Wolpert 1992), and the cut-off that reaches the target precision on them.
 */
export function trainLabelModel(set: TrainingSet, options: TrainingOptions): LabelModel {
  const names = [...new Set(set.labels.flat())].filter((name) => !options.isNeedsInfoLabel(name)).sort();
  const texts = set.documents.map(textTerms);
  const stems = countStems(
    texts,
    names.map((name) => labelTerms(name)),
  );
  const total = names.length * (set.folds.length + 1);
  let done = 0;
  const onHead = () => options.onProgress?.(++done, total);
  const groups = GROUPS.flatMap((group) => {
    const labels = names.filter((name) => labelGroup(name) === group);
    const canLearn = labels.length > 0 && set.folds.length > 0;
    if (!canLearn) return [];
    const formLines = group === 'type' ? chooseFormLines(set.documents) : [];
    return [trainGroup({ group, labels, ...withForms(set, formLines, options), texts, stems, options, onHead })];
  });
  const { information, note } = trainInformation(set, options);
  return {
    embedderId: options.embedderId,
    dimensions: options.dimensions,
    issues: set.documents.length,
    groups,
    families: options.families,
    stems,
    ...(information === undefined ? {} : { information }),
    informationNote: note,
  };
}

/** The same issues with the form lines that they hold behind every vector. */
function withForms(
  set: TrainingSet,
  formLines: readonly string[],
  { dimensions }: TrainingOptions,
): Pick<GroupTask, 'set' | 'width' | 'formLines'> {
  const { documents } = set;
  const { rows, width } = headInputs(documents, { vectors: set.vectors, dimensions, formLines });
  const folds = set.folds.map((fold) => ({
    ...fold,
    vectors: headInputs(documents, { vectors: fold.vectors, dimensions, formLines }).rows,
  }));
  return { set: { ...set, vectors: rows, folds }, width, formLines };
}

interface GroupTask {
  readonly group: LabelGroup;
  readonly labels: readonly string[];
  /** Its vectors, and those of its folds, are what the heads read, `width` numbers an issue. */
  readonly set: TrainingSet;
  readonly width: number;
  readonly formLines: readonly string[];
  readonly texts: readonly TextTerms[];
  readonly stems: StemFrequencies;
  readonly options: TrainingOptions;
  readonly onHead: () => void;
}

function trainGroup(task: GroupTask): GroupModel {
  const { group, labels, set, width, options } = task;
  const targets = labels.map((name) => Uint8Array.from(set.labels, (carried) => (carried.includes(name) ? 1 : 0)));
  const heads = new Float32Array(labels.length * (width + 1));
  for (const [label, target] of targets.entries()) {
    heads.set(fitHead({ vectors: set.vectors, width, targets: target, seed: label }), label * (width + 1));
    task.onHead();
  }
  const terms = labels.map((name) => labelTerms(name));
  const pairs = joinPairs(set.folds.map((fold, number) => collectPairs({ task, terms, targets, fold, number })));
  const { cutoff, precision } = chooseCutoff(predict(pairs), options.targetPrecision);
  return {
    group,
    formLines: task.formLines,
    labels: labels.map((name, label) => ({ name, support: count(targets[label] as Uint8Array) })),
    heads,
    stacker: fitStacker(pairs),
    cutoff,
    ...(precision === undefined ? {} : { precisionAtCutoff: precision }),
  };
}

interface FoldTask {
  readonly task: GroupTask;
  readonly terms: readonly LabelTerms[];
  readonly targets: readonly Uint8Array[];
  readonly fold: HeldOutFold;
  readonly number: number;
}

/** Features of the pairs of one fold's held-out issues; unlikely pairs are thinned out where there are very many. */
function collectPairs({ task, terms, targets, fold, number }: FoldTask): PartedRows {
  const { set, labels } = task;
  const width = PAIR_FEATURES.length;
  const random = createSeededRandom(labels.length + number);
  const supports = targets.map((target) => count(target, fold.isTraining));
  const logits = targets.map((target, label) =>
    heldOutLogits({ task, target, fold, support: supports[label] as number }),
  );
  const trainingCount = Math.max(1, count(fold.isTraining));
  const keepShare = Math.min(1, MAX_PAIRS / Math.max(1, set.folds.length * fold.heldOut.length * labels.length));
  const rows: Float32Array[] = [];
  const kept: { target: number; weight: number; part: number }[] = [];
  for (const [at, row] of fold.heldOut.entries()) {
    const evidence = labels.map(
      (name, label): PairEvidence => ({
        headLogit: logits[label]?.[at],
        vote: fold.votes[at]?.get(name) ?? 0,
        name: matchName(terms[label] as LabelTerms, task.texts[row] as TextTerms, task.stems),
        share: (supports[label] as number) / trainingCount,
      }),
    );
    const features = pairFeatures(evidence);
    const part = partOf({ fold: number, folds: set.folds.length, at, heldOut: fold.heldOut.length });
    for (const label of labels.keys()) {
      const target = (targets[label] as Uint8Array)[row] as number;
      const pair = features.subarray(label * width, (label + 1) * width);
      const isKept = target === 1 || isLikely(pair);
      if (!isKept && keepShare < 1 && random.uniform() >= keepShare) continue;
      rows.push(pair);
      kept.push({ target, weight: isKept ? 1 : 1 / keepShare, part });
    }
  }
  return {
    rows: concatenate(rows),
    width,
    targets: Uint8Array.from(kept, (pair) => pair.target),
    rowWeights: Float32Array.from(kept, (pair) => pair.weight),
    parts: Uint8Array.from(kept, (pair) => pair.part),
  };
}

/** Scores of the held-out issues by a head that never saw them; undefined where no training issue carries the label. */
function heldOutLogits(work: {
  readonly task: GroupTask;
  readonly target: Uint8Array;
  readonly fold: HeldOutFold;
  readonly support: number;
}): Float32Array | undefined {
  const { task, target, fold, support } = work;
  const { width } = task;
  task.onHead();
  if (support === 0) return undefined;
  const head = fitHead({ vectors: fold.vectors, width, targets: target, seed: 0, isTraining: fold.isTraining });
  return Float32Array.from(fold.heldOut, (row) => logit(head, fold.vectors, row * width));
}

function isLikely(pair: Float32Array): boolean {
  const rank = Math.expm1(pair[PAIR_FEATURES.indexOf('headRank')] as number);
  return rank < ALWAYS_KEPT_RANK || (pair[PAIR_FEATURES.indexOf('title')] as number) > 0;
}

function predict(pairs: PartedRows): HeldOutPrediction[] {
  return Array.from(crossFit(pairs), (probability, pair) => ({
    probability,
    isCorrect: pairs.targets[pair] === 1,
    weight: pairs.rowWeights[pair] as number,
  }));
}

function joinPairs(parts: readonly PartedRows[]): PartedRows {
  return {
    rows: concatenate(parts.map((part) => part.rows)),
    width: PAIR_FEATURES.length,
    targets: Uint8Array.from(parts.flatMap((part) => [...part.targets])),
    rowWeights: Float32Array.from(parts.flatMap((part) => [...part.rowWeights])),
    parts: Uint8Array.from(parts.flatMap((part) => [...part.parts])),
  };
}

function concatenate(arrays: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(arrays.reduce((sum, array) => sum + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    joined.set(array, at);
    at += array.length;
  }
  return joined;
}

function count(targets: Uint8Array, isTraining?: Uint8Array): number {
  let sum = 0;
  for (const [row, target] of targets.entries()) if (isTraining === undefined || isTraining[row] === 1) sum += target;
  return sum;
}
