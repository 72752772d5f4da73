import { labelKey } from '../issue/label-key.ts';
import type { LabelFamily } from '../labels/label-families.ts';
import { logOdds } from '../statistics/log-odds.ts';
import { fitLogistic, logisticLoss, logit, sigmoid } from '../statistics/logistic-regression.ts';
import { createSeededRandom, shuffledIndices } from '../statistics/seeded-random.ts';
import { statedEvidence } from '../verdict/stated-evidence.ts';
import { calibrationError } from './family-measures.ts';

/** A probability that a model stated for a label of an issue. */
export interface StatedLabel {
  readonly family: string;
  readonly name: string;
  /** What the model says. */
  readonly stated: number;
  /** What the local engine says alone. */
  readonly local: number;
  /** How probable the label is before anything is read. */
  readonly prior: number;
}

export interface StatedIssue {
  readonly stated: readonly StatedLabel[];
  readonly truth: readonly string[];
}

/** How far probabilities were from what people decided. */
export interface Calibration {
  /** Mean squared distance. */
  readonly brier: number;
  /** Mean distance of ten bins from the share that was right, weighted by their size. */
  readonly error: number;
}

/** How well a model knew what it knows, in one family; on issues that people gave one of its labels. */
export interface StatedMetrics {
  readonly family: string;
  readonly issues: number;
  /** Probabilities that were stated for them. */
  readonly labels: number;
  readonly stated: Calibration;
  /** Of the local engine alone, on the same labels. */
  readonly local: Calibration;
  /** Absent where there is too little to learn it from. */
  readonly fit?: StatedFit;
}

export interface StatedFit {
  /** The stated log-odds times the slope, and the intercept, are the log-odds of what came true. */
  readonly slope: number;
  readonly intercept: number;
  /** Of what was stated, so corrected, each issue by a correction that was learned from others. */
  readonly calibrated: Calibration;
  /** With this weight what was stated would have told most beside the local engine; see ModelWeights. */
  readonly weight: number;
}

const FOLDS = 5;
/** Which issues share a fold is chance: what is told is the mean over several draws. */
const SEEDS = [1, 2, 3] as const;
/** With less, a correction is noise. */
const MIN_ISSUES = 30;
/** Next to no penalty: two numbers from hundreds of labels. */
const INVERSE_REGULARIZATION = 100;
const WEIGHT_STEP = 0.05;
const WEIGHT_STEPS = 20;

/** One for each family of which a model stated anything. */
export function measureStated(issues: readonly StatedIssue[], families: readonly LabelFamily[]): StatedMetrics[] {
  return families.flatMap(({ name, labels }) => {
    const members = new Set(labels.map(labelKey));
    const rows = issues
      .filter(({ truth }) => truth.some((label) => members.has(labelKey(label))))
      .map((issue) => toRows(issue, name))
      .filter((labels) => labels.length > 0);
    return rows.length === 0 ? [] : [measureFamily(name, rows)];
  });
}

interface Row extends StatedLabel {
  readonly isRight: boolean;
}

function toRows({ stated, truth }: StatedIssue, family: string): Row[] {
  const right = new Set(truth.map(labelKey));
  return stated
    .filter((label) => label.family === family)
    .map((label) => ({ ...label, isRight: right.has(labelKey(label.name)) }));
}

/** The rows of each issue apart: those of one issue are learned from, or tested on, together. */
function measureFamily(family: string, issues: readonly (readonly Row[])[]): StatedMetrics {
  const rows = issues.flat();
  return {
    family,
    issues: issues.length,
    labels: rows.length,
    stated: calibrationOf(rows, ({ stated }) => stated),
    local: calibrationOf(rows, ({ local }) => local),
    ...(issues.length < MIN_ISSUES ? {} : { fit: fitStated(issues) }),
  };
}

function fitStated(issues: readonly (readonly Row[])[]): StatedFit {
  const rows = issues.flat();
  const draws = SEEDS.map((seed) => correctHeldOut(issues, seed));
  const [slope = 1, intercept = 0] = learnCorrection(rows);
  return {
    slope,
    intercept,
    calibrated: meanCalibration(
      draws.map((corrected) => calibrationOf(rows, (row) => corrected.get(row) ?? row.stated)),
    ),
    weight: bestWeight(rows),
  };
}

/** Each issue's labels corrected by what the issues of the other folds teach. */
function correctHeldOut(issues: readonly (readonly Row[])[], seed: number): Map<Row, number> {
  const order = [...shuffledIndices(issues.length, createSeededRandom(seed))];
  const corrected = new Map<Row, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const part = (isHeldOut: boolean) =>
      order.flatMap((issue, at) => ((at % FOLDS === fold) === isHeldOut ? (issues[issue] ?? []) : []));
    const coefficients = learnCorrection(part(false));
    for (const row of part(true)) corrected.set(row, sigmoid(logit(coefficients, [logOdds(row.stated)])));
  }
  return corrected;
}

function meanCalibration(draws: readonly Calibration[]): Calibration {
  const meanOf = (figureOf: (draw: Calibration) => number) =>
    draws.reduce((sum, draw) => sum + figureOf(draw), 0) / draws.length;
  return { brier: meanOf(({ brier }) => brier), error: meanOf(({ error }) => error) };
}

function learnCorrection(rows: readonly Row[]): Float64Array {
  return fitLogistic(
    {
      rows: Float32Array.from(rows, ({ stated }) => logOdds(stated)),
      width: 1,
      targets: Uint8Array.from(rows, ({ isRight }) => Number(isRight)),
    },
    { inverseRegularization: INVERSE_REGULARIZATION, start: [1, 0] },
  );
}

/** The one with the least log loss, from 0 to 1; without the bounds that a verdict puts on what comes of it. */
function bestWeight(rows: readonly Row[]): number {
  const lossOf = (weight: number) =>
    rows.reduce(
      (sum, { local, stated, prior, isRight }) =>
        sum + logisticLoss(logOdds(local) + weight * statedEvidence(stated, prior), Number(isRight)),
      0,
    );
  const weights = Array.from({ length: WEIGHT_STEPS + 1 }, (_, step) => step * WEIGHT_STEP);
  const losses = weights.map(lossOf);
  return weights[losses.indexOf(Math.min(...losses))] ?? 0;
}

function calibrationOf(rows: readonly Row[], probabilityOf: (row: Row) => number): Calibration {
  const predictions = rows.map((row) => ({ probability: probabilityOf(row), isCorrect: row.isRight }));
  const squares = predictions.map(({ probability, isCorrect }) => (probability - Number(isCorrect)) ** 2);
  return {
    brier: squares.reduce((sum, square) => sum + square, 0) / rows.length,
    error: calibrationError(predictions),
  };
}
