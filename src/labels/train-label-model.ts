import type { Document } from '../document/document.ts';
import { createSeededRandom, shuffledIndices } from '../shared/seeded-random.ts';
import { chooseCutoff, type HeldOutPrediction } from './choose-cutoff.ts';
import { type LabelGroup, labelGroup } from './label-families.ts';
import type { GroupModel, LabelModel } from './label-model.ts';
import { fitHead } from './fit-head.ts';
import { logit } from './logistic-regression.ts';
import { countStems, labelTerms, type LabelTerms, matchName, type StemFrequencies, type TextTerms, textTerms } from './name-evidence.ts';
import { PAIR_FEATURES, type PairEvidence, pairFeatures } from './pair-features.ts';
import { applyStacker, fitStacker, type Stacker, type StackerRows } from './stacker.ts';
import { trainInformation } from './train-information.ts';

/** One issue to learn from. */
export interface TrainingExample {
  readonly document: Document;
  readonly vector: Float32Array;
  readonly labels: readonly string[];
  /** Votes of the most similar other issues, by label (`countVotes`). */
  readonly votes: ReadonlyMap<string, number>;
}

export interface TrainingOptions {
  readonly embedderId: string;
  readonly dimensions: number;
  /** Wanted share of correct labels among those applied, 0 to 1. */
  readonly targetPrecision: number;
  /** Labels that mean "this issue lacks information". */
  readonly isNeedsInfoLabel: (name: string) => boolean;
  readonly seed?: number;
  /** Told how many of all heads are fitted. */
  readonly onProgress?: (done: number, total: number) => void;
}

const FOLDS = 5;
/** Calibration uses at most so many issues, the newest: they resemble what comes. */
const MAX_CALIBRATION_ISSUES = 4_000;
/** Unlikely pairs of issue and label beyond this many are represented by a sample. */
const MAX_PAIRS = 400_000;
/** Per issue, the likeliest labels by head score are always kept. */
const ALWAYS_KEPT_RANK = 8;

/**
 * Learns label scores from issues in order of time: a logistic head for each label on the embedding, then, per group, a
 * logistic combination of head, neighbors' votes, name evidence and frequency, fitted on predictions for held-out issues
 * (stacked generalization, Wolpert 1992), and the cut-off that reaches the target precision on them.
 */
export function trainLabelModel(examples: readonly TrainingExample[], options: TrainingOptions): LabelModel {
  const random = createSeededRandom(options.seed ?? 1);
  const foldOf = assignFolds(examples.length, random);
  const texts = examples.map((example) => textTerms(example.document));
  const names = [...new Set(examples.flatMap((example) => example.labels))]
    .filter((name) => !options.isNeedsInfoLabel(name))
    .sort();
  const stems = countStems(texts, names.map((name) => labelTerms(name)));
  const vectors = flatten(examples, options.dimensions);
  const total = names.length * (FOLDS + 1);
  let done = 0;
  const onHead = () => options.onProgress?.(++done, total);
  const groups: GroupModel[] = [];
  for (const group of ['area', 'type', 'workflow'] as const) {
    const labels = names.filter((name) => labelGroup(name) === group);
    if (labels.length === 0) continue;
    groups.push(trainGroup({ group, labels, examples, texts, stems, vectors, foldOf, options, onHead }));
  }
  const { information, note } = trainInformation({ examples, vectors, foldOf, options });
  return {
    embedderId: options.embedderId,
    dimensions: options.dimensions,
    issues: examples.length,
    groups,
    stems,
    ...(information === undefined ? {} : { information }),
    informationNote: note,
  };
}

interface GroupTask {
  readonly group: LabelGroup;
  readonly labels: readonly string[];
  readonly examples: readonly TrainingExample[];
  readonly texts: readonly TextTerms[];
  readonly stems: StemFrequencies;
  readonly vectors: Float32Array;
  /** Fold of each example, −1 where it only ever trains. */
  readonly foldOf: Int8Array;
  readonly options: TrainingOptions;
  readonly onHead: () => void;
}

function trainGroup(task: GroupTask): GroupModel {
  const { group, labels, examples, options } = task;
  const width = options.dimensions + 1;
  const targets = labels.map((name) => Uint8Array.from(examples, (example) => (example.labels.includes(name) ? 1 : 0)));
  const heads = new Float32Array(labels.length * width);
  const heldOutLogits = labels.map(() => new Float32Array(examples.length));
  const supports = labels.map((_, label) => supportByFold(targets[label] as Uint8Array, task.foldOf));
  for (const [label, target] of targets.entries()) {
    const full = fitHead({ vectors: task.vectors, width: options.dimensions, targets: target, seed: label });
    heads.set(full, label * width);
    task.onHead();
    for (let fold = 0; fold < FOLDS; fold++) {
      const held = heldOutLogits[label] as Float32Array;
      predictFold({ task, target, fold, start: full, support: (supports[label] as number[])[fold] as number, held });
      task.onHead();
    }
  }
  const evidence = { task, terms: labels.map((name) => labelTerms(name)), heldOutLogits, supports };
  const pairs = collectPairs(evidence, targets);
  const stacker = fitStacker(pairs);
  const { cutoff, precision } = chooseCutoff(crossFit(pairs), options.targetPrecision);
  return {
    group,
    labels: labels.map((name, label) => ({ name, support: count(targets[label] as Uint8Array) })),
    heads,
    stacker,
    cutoff,
    ...(precision === undefined ? {} : { precisionAtCutoff: precision }),
  };
}

/** Fits a head without one fold and scores the issues of that fold. */
function predictFold(work: {
  readonly task: GroupTask;
  readonly target: Uint8Array;
  readonly fold: number;
  readonly start: Float64Array;
  readonly support: number;
  readonly held: Float32Array;
}): void {
  const { task, target, fold, held } = work;
  const isTraining = (row: number) => task.foldOf[row] !== fold;
  const width = task.options.dimensions;
  const head =
    work.support === 0
      ? undefined
      : fitHead({ vectors: task.vectors, width, targets: target, seed: fold, isTraining, start: work.start });
  for (let row = 0; row < target.length; row++) {
    if (isTraining(row)) continue;
    held[row] = head === undefined ? Number.NaN : logit(head, task.vectors, row * width);
  }
}

interface GroupEvidence {
  readonly task: GroupTask;
  readonly terms: readonly LabelTerms[];
  readonly heldOutLogits: readonly Float32Array[];
  readonly supports: readonly (readonly number[])[];
}

interface Pairs extends StackerRows {
  /** Fold of each pair's issue. */
  readonly folds: Int8Array;
}

/** Features of (issue, label) pairs of the held-out issues; unlikely ones are thinned out where there are very many. */
function collectPairs(evidence: GroupEvidence, targets: readonly Uint8Array[]): Pairs {
  const { task } = evidence;
  const width = PAIR_FEATURES.length;
  const random = createSeededRandom(task.labels.length);
  const heldOut = [...task.foldOf.keys()].filter((row) => task.foldOf[row] !== -1);
  const keepShare = Math.min(1, MAX_PAIRS / Math.max(1, heldOut.length * task.labels.length));
  const rows: Float32Array[] = [];
  const kept: { target: number; weight: number; fold: number }[] = [];
  for (const row of heldOut) {
    const features = pairFeatures(familyEvidence(evidence, row));
    for (let label = 0; label < task.labels.length; label++) {
      const target = (targets[label] as Uint8Array)[row] as number;
      const pair = features.subarray(label * width, (label + 1) * width);
      const isLikely = target === 1 || Math.expm1(pair[PAIR_FEATURES.indexOf('headRank')] as number) < ALWAYS_KEPT_RANK || (pair[2] as number) > 0;
      if (!isLikely && keepShare < 1 && random.uniform() >= keepShare) continue;
      rows.push(pair);
      kept.push({ target, weight: isLikely ? 1 : 1 / keepShare, fold: task.foldOf[row] as number });
    }
  }
  const flat = new Float32Array(rows.length * width);
  for (const [index, pair] of rows.entries()) flat.set(pair, index * width);
  return {
    rows: flat,
    width,
    targets: Uint8Array.from(kept, (pair) => pair.target),
    rowWeights: Float32Array.from(kept, (pair) => pair.weight),
    folds: Int8Array.from(kept, (pair) => pair.fold),
  };
}

function familyEvidence(evidence: GroupEvidence, row: number): PairEvidence[] {
  const { task } = evidence;
  const fold = task.foldOf[row] as number;
  const training = task.foldOf.reduce((sum, other) => sum + (other === fold ? 0 : 1), 0);
  const text = task.texts[row] as TextTerms;
  const { votes } = task.examples[row] as TrainingExample;
  return task.labels.map((name, label) => {
    const headLogit = (evidence.heldOutLogits[label] as Float32Array)[row] as number;
    return {
      headLogit: Number.isNaN(headLogit) ? undefined : headLogit,
      vote: votes.get(name) ?? 0,
      name: matchName(evidence.terms[label] as LabelTerms, text, task.stems),
      share: ((evidence.supports[label] as number[])[fold] as number) / Math.max(1, training),
    };
  });
}

/** Predictions for each fold by a stacker that was fitted on the other folds. */
function crossFit(pairs: Pairs): HeldOutPrediction[] {
  const predictions: HeldOutPrediction[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const rowWeights = pairs.rowWeights.map((weight, pair) => (pairs.folds[pair] === fold ? 0 : weight));
    const stacker: Stacker = fitStacker({ ...pairs, rowWeights });
    for (let pair = 0; pair < pairs.targets.length; pair++) {
      if (pairs.folds[pair] !== fold) continue;
      predictions.push({
        probability: applyStacker(stacker, pairs.rows, pair * pairs.width),
        isCorrect: pairs.targets[pair] === 1,
        weight: pairs.rowWeights[pair] as number,
      });
    }
  }
  return predictions;
}

/** Random folds over the newest issues; older ones beyond the limit are in no fold. */
function assignFolds(count: number, random: ReturnType<typeof createSeededRandom>): Int8Array {
  const foldOf = new Int8Array(count).fill(-1);
  const first = Math.max(0, count - MAX_CALIBRATION_ISSUES);
  for (const [position, index] of shuffledIndices(count - first, random).entries()) foldOf[first + index] = position % FOLDS;
  return foldOf;
}

/** Positive examples outside each fold. */
function supportByFold(targets: Uint8Array, foldOf: Int8Array): number[] {
  const support = new Array<number>(FOLDS).fill(count(targets));
  for (const [row, target] of targets.entries()) {
    const fold = foldOf[row] as number;
    if (target === 1 && fold >= 0) support[fold] = (support[fold] as number) - 1;
  }
  return support;
}

function flatten(examples: readonly TrainingExample[], dimensions: number): Float32Array {
  const vectors = new Float32Array(examples.length * dimensions);
  for (const [row, example] of examples.entries()) vectors.set(example.vector, row * dimensions);
  return vectors;
}

function count(targets: Uint8Array): number {
  return targets.reduce((sum, target) => sum + target, 0);
}
