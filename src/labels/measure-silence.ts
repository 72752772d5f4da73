import { logit } from '../statistics/logistic-regression.ts';
import { crossFit, partOf } from './cross-fit.ts';
import { fitHead } from './fit-head.ts';
import { applyStacker, fitStacker } from './stacker.ts';
import type { TrainingSet } from './training-set.ts';

/** What the issues say that carry no label of a group. */
export interface Silence {
  /**
   * How surely each issue's labels of the group are all that it should have, 0 to 1: 1 where it has some, 0 where it has none
   * and that says nothing.
   */
  readonly certainty: Float32Array;
  /** Mean certainty of the issues without a label; 0 where silence says nothing. */
  readonly strength: number;
}

export interface SilenceTask {
  /** 1 for each issue that carries a label of the group, or that a person left without one. */
  readonly isLabelled: Uint8Array;
  /** 1 for each issue that would have a label by now; see settled-issues.ts. */
  readonly isSettled: Uint8Array;
  readonly dimensions: number;
}

/** Where fewer issues than this carry a label of the group, or lack one, nothing can be said of those that lack one. */
const MIN_ISSUES = 30;
/**
 * Tjur's coefficient of discrimination from which on silence says something: by how much the probability of a label differs
 * between issues that have one and issues that have none. Where people simply did not come to it .04 to .09 was measured, where
 * issues of one kind get no label .17 to .79 (docs/quality.md).
 */
const MIN_DISCRIMINATION = 0.1;
/** Standard normal quantile, one-sided 95 %. */
const SURE_95 = 1.645;
/** Equal parts of the history, oldest first, that the labelling frequency is compared over. */
const PERIODS = 5;
/** Fewer settled issues in a part give no frequency. */
const MIN_IN_PERIOD = 20;

/**
 * Whether and how much an issue without a label is a counterexample. Often it has none because nobody came to it; to take it
 * for one would make every probability too small. So silence says nothing, unless the text tells surely, on held-out issues,
 * who has a label. Then each silent issue counts as far as it is none that was merely passed over: learning from positive and
 * unlabelled examples, with the labelling frequency by cross-validation (Elkan, Noto 2008) and by time (a part of the history
 * in which fewer were labelled than in the best is one in which more were passed over).
 */
export function measureSilence(set: TrainingSet, task: SilenceTask): Silence {
  const { isLabelled, isSettled } = task;
  const labelled = countOnes(isLabelled);
  const silent = [...isLabelled.keys()].filter((row) => isLabelled[row] === 0 && isSettled[row] === 1);
  if (Math.min(labelled, silent.length) < MIN_ISSUES) return unknownSilence(isLabelled);
  const chance = chanceOfLabel(set, task);
  if (chance === undefined || !isDiscriminating(chance, task)) return unknownSilence(isLabelled);
  const frequency = meanOf(chance, (row) => isLabelled[row] === 1).mean;
  const periods = silenceByPeriod(task);
  const certainty = Float32Array.from(isLabelled);
  for (const row of silent) {
    const odds = chance[row]! / (1 - chance[row]!);
    const passedOver = Math.min(1, ((1 - frequency) / frequency) * odds);
    certainty[row] = (1 - passedOver) * periods[row]!;
  }
  const strength = silent.reduce((sum, row) => sum + certainty[row]!, 0) / (isLabelled.length - labelled);
  return { certainty, strength };
}

/** Silence says nothing. */
function unknownSilence(isLabelled: Uint8Array): Silence {
  return { certainty: Float32Array.from(isLabelled), strength: 0 };
}

/** Probability that each issue has a label, of held-out issues by heads that never saw them; undefined where all are alike. */
function chanceOfLabel(
  { folds, vectors, importance }: TrainingSet,
  { isLabelled, dimensions: width }: SilenceTask,
): Float64Array | undefined {
  const rows: number[] = [];
  const scores: number[] = [];
  const parts: number[] = [];
  for (const [number, { vectors: held, heldOut, isTraining }] of folds.entries()) {
    const head = fitHead({ vectors: held, width, targets: isLabelled, seed: 0, isTraining, importance });
    for (const [at, row] of heldOut.entries()) {
      rows.push(row);
      scores.push(logit(head, held, row * width));
      parts.push(partOf({ fold: number, folds: folds.length, at, heldOut: heldOut.length }));
    }
  }
  const targets = Uint8Array.from(rows, (row) => isLabelled[row]!);
  if (new Set(targets).size < 2) return undefined;
  const calibration = { rows: Float32Array.from(scores), width: 1, targets, rowWeights: ones(rows.length) };
  const heldOut = crossFit({ ...calibration, parts: Uint8Array.from(parts) });
  // Issues that are never held out are judged by a head that saw them: of thousands, one moves it little.
  const whole = fitHead({ vectors, width, targets: isLabelled, seed: 0, importance });
  const stacker = fitStacker(calibration);
  const chance = Float64Array.from(isLabelled, (_, row) => applyStacker(stacker, [logit(whole, vectors, row * width)]));
  for (const [at, row] of rows.entries()) chance[row] = heldOut[at]!;
  return chance;
}

function isDiscriminating(chance: Float64Array, { isLabelled, isSettled }: SilenceTask): boolean {
  const labelled = meanOf(chance, (row) => isLabelled[row] === 1);
  const silent = meanOf(chance, (row) => isLabelled[row] === 0 && isSettled[row] === 1);
  const deviation = Math.sqrt(labelled.variance / labelled.count + silent.variance / silent.count);
  return labelled.mean - silent.mean - SURE_95 * deviation > MIN_DISCRIMINATION;
}

/**
 * For each issue, how far silence in its part of the history means that nothing fits: (1 − π) ∕ (1 − s), where s is the share
 * of the part's settled issues that have a label and π that of the part where most have one.
 */
function silenceByPeriod({ isLabelled, isSettled }: SilenceTask): Float32Array {
  const periodOf = (row: number) => Math.floor((row * PERIODS) / isLabelled.length);
  const counts = Array.from({ length: PERIODS }, () => ({ settled: 0, labelled: 0 }));
  for (const [row, one] of isLabelled.entries()) {
    const count = counts[periodOf(row)];
    if (count === undefined || !(one === 1 || isSettled[row] === 1)) continue;
    count.settled++;
    count.labelled += one;
  }
  const shares = counts.map(({ settled, labelled }) => (settled < MIN_IN_PERIOD ? undefined : labelled / settled));
  const most = Math.max(...shares.map((share) => share ?? 0));
  return Float32Array.from(isLabelled, (_, row) => {
    const share = shares[periodOf(row)];
    return share === undefined || share >= 1 ? 0 : (1 - most) / (1 - share);
  });
}

function meanOf(
  values: Float64Array,
  isOne: (row: number) => boolean,
): { readonly mean: number; readonly variance: number; readonly count: number } {
  const chosen = [...values.keys()].filter(isOne).map((row) => values[row]!);
  const count = chosen.length;
  const mean = chosen.reduce((sum, value) => sum + value, 0) / count;
  return { mean, variance: chosen.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count, count };
}

function countOnes(values: Uint8Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function ones(count: number): Float32Array {
  return new Float32Array(count).fill(1);
}
