import { type Cutoff, NEVER } from './choose-cutoff.ts';
import { chooseLevels } from './choose-levels.ts';
import { crossFit, type PartedRows } from './cross-fit.ts';
import { minCutoffOf } from './families.ts';
import { fitHead } from './fit-head.ts';
import type { HeldOutPrediction } from './held-out-tally.ts';
import type { GroupModel, LearnedCutoff } from './label-model.ts';
import { findLivePredictions } from './live-predictions.ts';
import { estimateMissingIssues } from './missing-issues.ts';
import { labelTerms } from './name-evidence.ts';
import { collectPairs, countOnes, type GroupTask, type PairRows, type PairTask } from './pair-rows.ts';
import { fitStacker } from './stacker.ts';
import { targetOf } from './target-precision.ts';
import type { TrainingSet } from './training-set.ts';
import { fitWordingHead, type WordingModel, type WordingView } from './wording/wording-heads.ts';
import { wordingColumns } from './wording/wording-space.ts';

/** Learns the labels of one group. */
export function trainGroup(task: GroupTask): GroupModel {
  const { group, labels, set, width, wording, options } = task;
  const { vectors, importance } = set;
  const targets = labels.map((name) => Uint8Array.from(set.labels, (carried) => (carried.includes(name) ? 1 : 0)));
  const heads = new Float32Array(labels.length * (width + 1));
  for (const [label, target] of targets.entries()) {
    heads.set(fitHead({ vectors, width, targets: target, importance, seed: label }), label * (width + 1));
    task.onHead();
  }
  const target = targetOf(group, options.targetPrecision);
  const pairs = collectPairs({ task, terms: labels.map((name) => labelTerms(name)), targets });
  const { cutoffs, ...common } = chooseCutoffs(pairs, { task, target, labelled: countOnes(anyOf(targets)) });
  return {
    group,
    targetPrecision: target,
    issues: set.documents.length,
    silence: task.silence,
    formLines: task.formLines,
    labels: labels.map((name, label) => ({
      name,
      support: countOnes(targets[label] as Uint8Array),
      ...(cutoffs[label] as LearnedCutoff),
    })),
    heads,
    ...(wording === undefined ? {} : { wording: trainWording(wording.all(), { targets, importance }) }),
    stacker: fitStacker(pairs),
    ...common,
  };
}

/** 1 for each issue that carries one of the labels. */
function anyOf(targets: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = targets;
  return first.map((_, row) => (targets.some((target) => target[row] === 1) ? 1 : 0));
}

function trainWording(
  view: WordingView,
  { targets, importance }: Pick<PairTask, 'targets'> & Pick<TrainingSet, 'importance'>,
): WordingModel {
  const width = wordingColumns(view.space) + 1;
  const heads = new Float32Array(targets.length * width);
  for (const [label, target] of targets.entries()) {
    heads.set(fitWordingHead(view, { targets: target, importance, seed: label }), label * width);
  }
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
