import type { Document } from '../document/document.ts';
import { inThisThread } from '../shared/work-pool.ts';
import { createSeededRandom } from '../statistics/seeded-random.ts';
import { type PartedRows, partOf } from './cross-fit.ts';
import type { LabelGroup } from './families.ts';
import { scoreByHead, scoreByWording } from './head-batch.ts';
import type { HeldOutFold } from './held-out-fold.ts';
import { type LabelTerms, matchName, type StemFrequencies, textTerms } from './name-evidence.ts';
import { countVotes, votersOf } from './neighbor-votes.ts';
import { PAIR_FEATURES, type PairEvidence, pairFeatures, pairWidth } from './pair-features.ts';
import type { TrainingOptions, TrainingSet } from './training-set.ts';
import type { PriorMeaning, PriorOdds } from './type-prior/type-prior.ts';
import type { WordingView } from './wording/wording-heads.ts';

/** A group of labels to learn, and what from. */
export interface GroupTask {
  readonly group: LabelGroup;
  readonly labels: readonly string[];
  /** Its vectors, and those of its folds, are what the heads read, `width` numbers an issue. */
  readonly set: TrainingSet;
  readonly width: number;
  /** What an issue without any of the labels says, 0 to 1; 0: nothing (measure-silence.ts). */
  readonly silence: number;
  readonly formLines: readonly string[];
  /**
   * How the issues are worded, as seen from all and from each fold's training issues; absent where it does not help. Each
   * is made when it is needed: of 45,000 issues one takes 200 MB.
   */
  readonly wording?: { readonly all: () => WordingView; readonly folds: readonly (() => WordingView)[] };
  /** What other repositories' experience says of each issue, by row; absent where it is of no use. */
  readonly prior?: GroupPrior | undefined;
  /** The pairs of this task with its prior, where they were collected before. */
  readonly heldOutPairs?: PairRows;
  readonly stems: StemFrequencies;
  readonly options: TrainingOptions;
  readonly onHead: () => void;
}

/** Other repositories' experience with the labels of a group. */
export interface GroupPrior {
  readonly oddsOf: (row: number) => PriorOdds;
  /** What they call each label; undefined for one that they do not know. */
  readonly meanings: readonly (PriorMeaning | undefined)[];
}

/**
 * With few issues the stacker must not go by what chance shows: C of .03 to .1 did alike with 30 and 60, 1 worse (docs/quality.md). With
 * a few hundred it is the usual one.
 */
const SMALLEST_INVERSE_REGULARIZATION = 0.05;
const FEW_ISSUES = 60;

function inverseRegularizationOf(issues: number): number {
  return Math.min(1, SMALLEST_INVERSE_REGULARIZATION * Math.max(1, issues / FEW_ISSUES) ** 2);
}

/** The pairs of held-out issues and labels: their evidence, and which label each row is of. */
export interface PairRows extends PartedRows {
  /** Place of each row's label among the group's. */
  readonly labels: Uint32Array;
  /** Number of each row's issue. */
  readonly issues: Uint32Array;
}

export interface PairTask {
  readonly task: GroupTask;
  readonly terms: readonly LabelTerms[];
  /** For each label, 1 where an issue carries it. */
  readonly targets: readonly Uint8Array[];
}

/** Unlikely pairs of issue and label beyond this many are represented by a sample. */
const MAX_PAIRS = 300_000;
/** Per issue, the likeliest labels by head score are always kept. */
const ALWAYS_KEPT_RANK = 8;

/** Features of the pairs of all folds' held-out issues; unlikely pairs are thinned out where there are very many. */
export async function collectPairs(work: PairTask): Promise<PairRows> {
  const parts: PairRows[] = [];
  for (const [number, fold] of work.task.set.folds.entries()) parts.push(await collectFold(work, { fold, number }));
  return {
    rows: concatenate(parts.map((part) => part.rows)),
    width: pairWidth(work.task.prior !== undefined),
    ...(work.task.prior === undefined
      ? {}
      : { inverseRegularization: inverseRegularizationOf(work.task.set.documents.length) }),
    targets: Uint8Array.from(parts.flatMap((part) => [...part.targets])),
    rowWeights: Float32Array.from(parts.flatMap((part) => [...part.rowWeights])),
    parts: Uint8Array.from(parts.flatMap((part) => [...part.parts])),
    labels: Uint32Array.from(parts.flatMap((part) => [...part.labels])),
    issues: Uint32Array.from(parts.flatMap((part) => [...part.issues])),
  };
}

interface NumberedFold {
  readonly fold: HeldOutFold;
  readonly number: number;
}

async function collectFold(work: PairTask, { fold, number }: NumberedFold): Promise<PairRows> {
  const { task, terms, targets } = work;
  const { set, labels, prior } = task;
  const width = pairWidth(prior !== undefined);
  const random = createSeededRandom(labels.length + number);
  const supports = targets.map((target) => countOnes(target, fold.isTraining));
  const scores = await scoreHeldOut(work, { fold, view: task.wording?.folds[number]?.(), supports });
  const trainingCount = Math.max(1, countOnes(fold.isTraining));
  const keepShare = Math.min(1, MAX_PAIRS / Math.max(1, set.folds.length * fold.heldOut.length * labels.length));
  const electorate = { labels: new Set(labels), silence: task.silence };
  const rows: Float32Array[] = [];
  const kept: { target: number; weight: number; part: number; label: number; issue: number }[] = [];
  for (const [at, row] of fold.heldOut.entries()) {
    const document = set.documents[row] as Document;
    const text = textTerms(document);
    const votes = countVotes(votersOf(fold.neighbors[at] ?? [], electorate));
    const certainty = set.certainty?.[row] ?? 1;
    const odds = prior?.oddsOf(row);
    const evidence = labels.map(
      (name, label): PairEvidence => ({
        prior: odds?.get(prior?.meanings[label] ?? ''),
        headLogit: scores.heads[label]?.[at],
        wordingLogit: scores.wording[label]?.[at],
        vote: votes.get(name) ?? 0,
        name: matchName(terms[label] as LabelTerms, text, task.stems),
        share: supports[label]! / trainingCount,
      }),
    );
    const features = pairFeatures(evidence, prior !== undefined);
    const part = partOf({ fold: number, folds: set.folds.length, at, heldOut: fold.heldOut.length });
    for (const label of labels.keys()) {
      const target = (targets[label] as Uint8Array)[row] as number;
      const pair = features.subarray(label * width, (label + 1) * width);
      const isKept = target === 1 || isLikely(pair);
      if (!isKept && keepShare < 1 && random.uniform() >= keepShare) continue;
      rows.push(pair);
      kept.push({ target, weight: certainty * (isKept ? 1 : 1 / keepShare), part, label, issue: document.number });
    }
  }
  return {
    rows: concatenate(rows),
    width,
    targets: Uint8Array.from(kept, (pair) => pair.target),
    rowWeights: Float32Array.from(kept, (pair) => pair.weight),
    parts: Uint8Array.from(kept, (pair) => pair.part),
    labels: Uint32Array.from(kept, (pair) => pair.label),
    issues: Uint32Array.from(kept, (pair) => pair.issue),
  };
}

interface HeldOutScoring {
  readonly fold: HeldOutFold;
  readonly view: WordingView | undefined;
  /** Training issues of each label. */
  readonly supports: readonly number[];
}

/** What a prior says of a label for every issue, where it knows the label: wording heads learn what comes on top of it. */
export function priorOffsets(
  { prior, set }: Pick<GroupTask, 'prior' | 'set'>,
  label: number,
): Float64Array | undefined {
  const meaning = prior?.meanings[label];
  if (prior === undefined || meaning === undefined) return undefined;
  return Float64Array.from(set.documents, (_, row) => prior.oddsOf(row).get(meaning) ?? 0);
}

/** Of each label; undefined where no training issue carries it, or no head reads the wording. */
interface HeldOutScores {
  readonly heads: readonly (Float32Array | undefined)[];
  readonly wording: readonly (Float32Array | undefined)[];
}

/** Scores of the held-out issues by heads that never saw them. */
async function scoreHeldOut(
  { task, targets }: PairTask,
  { fold, view, supports }: HeldOutScoring,
): Promise<HeldOutScores> {
  const { set, width, options, onHead } = task;
  const { pool = inThisThread } = options;
  const { vectors, isTraining, heldOut } = fold;
  const items = [...targets.keys()].filter((label) => supports[label] !== 0).map((label) => ({ label, seed: 0 }));
  const byLabel = (scores: readonly Float32Array[]) => {
    const placed = new Array<Float32Array | undefined>(targets.length).fill(undefined);
    for (const [at, { label }] of items.entries()) placed[label] = scores[at];
    return placed;
  };
  const common = { targets, importance: set.importance, heldOut };
  const heads = await pool.run(scoreByHead, {
    common: { ...common, vectors, width, isTraining },
    items,
    onDone: onHead,
  });
  for (let without = items.length; without < targets.length; without++) onHead();
  if (view === undefined) return { heads: byLabel(heads), wording: [] };
  const offsets = [...targets.keys()].map((label) => priorOffsets(task, label));
  const wording = await pool.run(scoreByWording, { common: { ...common, view, offsets }, items });
  return { heads: byLabel(heads), wording: byLabel(wording) };
}

function isLikely(pair: Float32Array): boolean {
  const rank = Math.expm1(pair[PAIR_FEATURES.indexOf('headRank')]!);
  return rank < ALWAYS_KEPT_RANK || pair[PAIR_FEATURES.indexOf('title')]! > 0;
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

/** How many are 1, of all or of the training rows. */
export function countOnes(targets: Uint8Array, isTraining?: Uint8Array): number {
  let sum = 0;
  for (const [row, target] of targets.entries()) if (isTraining === undefined || isTraining[row] === 1) sum += target;
  return sum;
}
