import { labelKey } from '../issue/label-key.ts';
import { bootstrap, drawWithReplacement, type Figure, middleOf } from '../statistics/bootstrap.ts';
import { fitPowerLaw, type PowerLaw } from '../statistics/fit-power-law.ts';
import { createSeededRandom, type SeededRandom } from '../statistics/seeded-random.ts';
import { coverage, hitAt1, hitAt3, precisionOfApplied, sum } from './family-measures.ts';
import { type FamilyOutcome, familyOutcomes } from './family-outcome.ts';
import type { EvaluatedIssue } from './prediction.ts';

/** How one family was predicted after learning from a share of the training issues. */
export interface LearningCurvePoint {
  /** Of the training issues, the newest ones, 0 to 1. */
  readonly share: number;
  readonly trainIssues: number;
  /** Those of them that people gave a label of the family. */
  readonly labelled: number;
  readonly hitAt1: Figure;
  readonly hitAt3: Figure;
  readonly precision: Figure;
  readonly coverage: Figure;
}

/** What more labelled issues would bring to the first label, if the curve goes on as it went. */
export interface MoreLabels {
  /** How many more labelled issues. */
  readonly labels: number;
  /** Share of first labels that would be right, 0 to 1. */
  readonly hitAt1: number;
  /** How much more that is than the curve has with all training issues, −1 to 1. */
  readonly gain: Figure;
}

export interface FamilyLearningCurve {
  readonly family: string;
  /** Fewest training issues first; the last has all of them. */
  readonly points: readonly LearningCurvePoint[];
  /** Share of wrong first labels by labelled issues, n: `scale` · n^−`exponent`; null where there is too little to fit. */
  readonly wrong: PowerLaw | null;
  /** Null where there is too little to fit. */
  readonly more: MoreLabels | null;
}

/** One step: all test issues as judged after learning from so many. */
export interface CurveStep {
  readonly share: number;
  readonly trainIssues: number;
  /** Labels of each training issue. */
  readonly training: readonly (readonly string[])[];
  /** The same test issues in the same order as in every other step. */
  readonly issues: readonly EvaluatedIssue[];
}

export interface CurveToMeasure {
  readonly family: string;
  readonly members: readonly string[];
  /** Fewest training issues first. */
  readonly steps: readonly CurveStep[];
}

/** What a team may label in an afternoon or two. */
export const MORE_LABELS = 200;
/** On fewer test issues the curve is noise. */
const MIN_TEST_ISSUES = 20;
/** A line through two points always fits. */
const MIN_POINTS = 3;
const RESAMPLES = 1_000;
const SEED = 20;

/** The curve of one family, with what more labels would bring; the interval is over draws of test issues and steps. */
export function measureLearningCurve({ family, members, steps }: CurveToMeasure): FamilyLearningCurve {
  const judged = steps.map((step) => ({
    ...step,
    labelled: countLabelled(step.training, members),
    outcomes: familyOutcomes({ family, members, issues: step.issues }),
  }));
  const points = judged.map(({ share, trainIssues, labelled, outcomes: items }): LearningCurvePoint => {
    const observations = sum(items, ({ applied }) => applied.length);
    return {
      share,
      trainIssues,
      labelled,
      hitAt1: bootstrap({ items, measure: hitAt1 }),
      hitAt3: bootstrap({ items, measure: hitAt3 }),
      precision: bootstrap({ items, measure: precisionOfApplied, observations }),
      coverage: bootstrap({ items, measure: coverage }),
    };
  });
  return { family, points, ...extrapolate(judged.filter(({ labelled }) => labelled > 0)) };
}

interface JudgedStep {
  readonly labelled: number;
  readonly outcomes: readonly FamilyOutcome[];
}

function extrapolate(steps: readonly JudgedStep[]): Pick<FamilyLearningCurve, 'wrong' | 'more'> {
  const issues = steps[0]?.outcomes.length ?? 0;
  const sizes = steps.map(({ labelled }) => labelled);
  const now = Math.max(...sizes);
  if (issues < MIN_TEST_ISSUES || new Set(sizes).size < MIN_POINTS) return { wrong: null, more: null };
  const places = Array.from({ length: issues }, (_, at) => at);
  const gainOf = (law: PowerLaw) => wrongAt(law, now) - wrongAt(law, now + MORE_LABELS);
  const random = createSeededRandom(SEED);
  const law = fitSteps(steps, places);
  const gain = gainOf(law);
  const gains = Array.from({ length: RESAMPLES }, () =>
    gainOf(fitSteps(drawSteps(steps, random), drawWithReplacement(places, random))),
  );
  const { low, high } = middleOf(gains, gain);
  return {
    wrong: law,
    more: {
      labels: MORE_LABELS,
      hitAt1: 1 - wrongAt(law, now + MORE_LABELS),
      gain: { value: gain, low: Math.min(gain, low), high: Math.max(gain, high) },
    },
  };
}

/** The law by the test issues at these places. */
function fitSteps(steps: readonly JudgedStep[], places: readonly number[]): PowerLaw {
  return fitPowerLaw(
    steps.map(({ labelled, outcomes }) => ({
      size: labelled,
      share: smoothedShare(places.filter((at) => !outcomes[at]?.isCorrect).length, places.length),
    })),
  );
}

/** Steps are drawn as issues are, or a curve that fits none of its points would look certain. */
function drawSteps(steps: readonly JudgedStep[], random: SeededRandom): JudgedStep[] {
  for (;;) {
    const drawn = drawWithReplacement(steps, random);
    if (new Set(drawn.map(({ labelled }) => labelled)).size > 1) return drawn;
  }
}

/** Share of wrong first labels that the law foretells, at most 1. */
export function wrongAt({ scale, exponent }: PowerLaw, labelled: number): number {
  return Math.min(1, scale * labelled ** -exponent);
}

/** None wrong has no logarithm: as if one more issue were half wrong. */
function smoothedShare(wrong: number, issues: number): number {
  return (wrong + 0.5) / (issues + 1);
}

function countLabelled(training: readonly (readonly string[])[], members: readonly string[]): number {
  const keys = new Set(members.map(labelKey));
  return training.filter((labels) => labels.some((label) => keys.has(labelKey(label)))).length;
}
