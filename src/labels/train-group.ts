import { inThisThread } from '../shared/work-pool.ts';
import { type Cutoff, NEVER } from './choose-cutoff.ts';
import { chooseLevels } from './choose-levels.ts';
import { crossFit, type PartedRows } from './cross-fit.ts';
import { minCutoffOf } from './families.ts';
import { fitHeadOf, fitWordingOf } from './head-batch.ts';
import type { HeldOutPrediction } from './held-out-tally.ts';
import type { GroupModel, LearnedCutoff, PriorUse, TrainedLabel } from './label-model.ts';
import { findLivePredictions } from './live-predictions.ts';
import { estimateMissingIssues } from './missing-issues.ts';
import { labelTerms } from './name-evidence.ts';
import { pairWidth } from './pair-features.ts';
import { collectPairs, countOnes, type GroupTask, type PairRows, type PairTask, priorOffsets } from './pair-rows.ts';
import { fitStacker } from './stacker.ts';
import { targetOf } from './target-precision.ts';
import { priorMeaning } from './type-prior/prior-meanings.ts';
import { MIN_OWN_ISSUES } from './type-prior/score-by-prior.ts';
import type { PriorMeaning } from './type-prior/type-prior.ts';
import type { WordingModel, WordingView } from './wording/wording-heads.ts';
import { wordingColumns } from './wording/wording-space.ts';

/** Learns the labels of one group. */
export async function trainGroup(task: GroupTask): Promise<GroupModel> {
  const { group, labels, set, width, wording, options } = task;
  const { vectors, importance } = set;
  const targets = labels.map((name) => Uint8Array.from(set.labels, (carried) => (carried.includes(name) ? 1 : 0)));
  const heads = new Float32Array(labels.length * (width + 1));
  const { pool = inThisThread } = options;
  const items = [...targets.keys()].map((label) => ({ label, seed: label }));
  const batch = { vectors, width, targets, importance };
  const fitted = await pool.run(fitHeadOf, { common: batch, items, onDone: task.onHead });
  for (const [label, head] of fitted.entries()) heads.set(head, label * (width + 1));
  const target = targetOf(group, options.targetPrecision);
  const labelled = countOnes(anyOf(targets));
  const use = usePrior(task, labelled);
  const weighing = use === 'weighed' ? task : { ...task, prior: undefined };
  const pairs =
    heldOutPairsOf(weighing) ??
    (await collectPairs({ task: weighing, terms: labels.map((name) => labelTerms(name)), targets }));
  const { cutoffs, ...common } = chooseCutoffs(pairs, { task, target, labelled });
  return {
    group,
    targetPrecision: target,
    issues: set.documents.length,
    silence: task.silence,
    formLines: task.formLines,
    ...(use === undefined ? {} : { prior: use }),
    labels: labels.map((name, label) => ({
      name,
      support: countOnes(targets[label] as Uint8Array),
      ...learnedMeaning(name, task.prior?.meanings[label]),
      ...(cutoffs[label] as LearnedCutoff),
    })),
    heads,
    ...(wording === undefined ? {} : { wording: await trainWording(wording.all(), { targets, task: weighing }) }),
    stacker: fitStacker(pairs),
    ...common,
  };
}

/** Collected before, for the same prior. */
function heldOutPairsOf({ heldOutPairs, prior, labels, set, onHead }: GroupTask): PairRows | undefined {
  if (heldOutPairs === undefined || heldOutPairs.width !== pairWidth(prior !== undefined)) return undefined;
  for (let head = 0; head < labels.length * set.folds.length; head++) onHead();
  return heldOutPairs;
}

function usePrior({ prior }: GroupTask, labelled: number): PriorUse | undefined {
  if (prior === undefined) return undefined;
  return labelled < MIN_OWN_ISSUES ? 'alone' : 'weighed';
}

/** Kept where the words do not say it. */
function learnedMeaning(name: string, meaning: PriorMeaning | undefined): Pick<TrainedLabel, 'meaning'> {
  return meaning === undefined || priorMeaning(name) === meaning ? {} : { meaning };
}

/** 1 for each issue that carries one of the labels. */
function anyOf(targets: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = targets;
  return first.map((_, row) => (targets.some((target) => target[row] === 1) ? 1 : 0));
}

async function trainWording(
  view: WordingView,
  { targets, task }: Pick<PairTask, 'targets' | 'task'>,
): Promise<WordingModel> {
  const { set, options } = task;
  const { pool = inThisThread } = options;
  const width = wordingColumns(view.space) + 1;
  const heads = new Float32Array(targets.length * width);
  const offsets = [...targets.keys()].map((label) => priorOffsets(task, label));
  const fitted = await pool.run(fitWordingOf, {
    common: { view, targets, importance: set.importance, offsets },
    items: [...targets.keys()].map((label) => ({ label, seed: label })),
  });
  for (const [label, head] of fitted.entries()) heads.set(head, label * width);
  return { space: view.space, heads };
}

function chooseCutoffs(
  pairs: PairRows,
  { task, target, labelled }: { readonly task: GroupTask; readonly target: number; readonly labelled: number },
): LearnedCutoff & Pick<GroupModel, 'missingIssues' | 'levelOffsets'> & { readonly cutoffs: readonly LearnedCutoff[] } {
  const predictions = predict(pairs);
  const goal = { targetPrecision: target, minCutoff: minCutoffOf(task.group) };
  const { labels, common, suggestFrom, highFrom, offsets } = chooseLevels(predictions, {
    ...goal,
    labelOf: pairs.labels,
    labelCount: task.labels.length,
    live: findLivePredictions({ task, pairs, predictions }),
  });
  const isSilent = labels.every(({ cutoff }) => cutoff >= NEVER);
  return {
    ...toLearned(common, { suggestFrom: suggestFrom.common, highFrom: NEVER }),
    ...(Object.keys(offsets).length === 0 ? {} : { levelOffsets: offsets }),
    ...(isSilent ? { missingIssues: estimateMissingIssues({ ...goal, predictions, labelled }) } : {}),
    cutoffs: labels.map((cutoff, label) =>
      toLearned(cutoff, { suggestFrom: suggestFrom.labels[label]!, highFrom: highFrom[label]! }),
    ),
  };
}

function toLearned(
  { cutoff, precision, count, raisedFrom }: Cutoff,
  levels: Pick<LearnedCutoff, 'suggestFrom' | 'highFrom'>,
): LearnedCutoff {
  return {
    cutoff,
    ...levels,
    ...(precision === undefined ? {} : { precisionAtCutoff: precision }),
    heldOut: count,
    ...(raisedFrom === undefined ? {} : { raisedFrom }),
  };
}

function predict(pairs: PartedRows): HeldOutPrediction[] {
  return Array.from(crossFit(pairs), (probability, pair) => ({
    probability,
    isCorrect: pairs.targets[pair] === 1,
    weight: pairs.rowWeights[pair]!,
  }));
}
