import { percentileInterval } from '../statistics/bootstrap.ts';
import { logisticLoss, sigmoid } from '../statistics/logistic-regression.ts';
import { type LabelRole, labelRoles, logOddsOf } from '../verdict/combine.ts';
import type { ModelOpinion } from '../verdict/model-opinion.ts';
import { DEFAULT_MODEL_WEIGHTS, MAX_MODEL_WEIGHTS, type ModelWeights } from '../verdict/model-weights.ts';
import type { FamilyVerdict } from '../verdict/verdict.ts';

/** A label that a model's choice says something of, in an issue whose labels people gave. */
export interface WeighedLabel {
  readonly role: Exclude<LabelRole, 'untouched'>;
  /** By the local engine alone. */
  readonly logOdds: number;
  readonly isRight: boolean;
}

/** What of one issue the weights are learned from. */
export interface WeighedIssue {
  readonly labels: readonly WeighedLabel[];
}

export type WeightSuggestion =
  | { readonly kind: 'none'; readonly why: string }
  | {
      readonly kind: 'better';
      readonly weights: ModelWeights;
      /** How much log-loss an issue loses by them on issues they were not learned from: below 0, its interval too. */
      readonly lossChange: { readonly value: number; readonly low: number; readonly high: number };
    };

/** On fewer issues, a handful of answers would decide. */
const MIN_ISSUES = 30;
const FOLDS = 5;
/** Of the prior, in log-odds: it weighs as much as 16 labels at even odds. */
const PRIOR_DEVIATION = 0.5;
const HALVINGS = 40;
const DECIMALS = 2;

/** The labels of families in which people labelled the issue and the model chose. */
export function weighLabels(
  families: readonly FamilyVerdict[],
  {
    opinion,
    truth,
    members,
  }: {
    readonly opinion: ModelOpinion;
    readonly truth: readonly string[];
    /** All labels of each family, see FamilyToMeasure. */
    readonly members: ReadonlyMap<string, readonly string[]>;
  },
): WeighedLabel[] {
  const given = new Set(truth.map((name) => name.toLowerCase()));
  return families.flatMap((family) => {
    const isLabelled = members.get(family.family)?.some((name) => given.has(name.toLowerCase())) ?? false;
    if (!isLabelled) return [];
    const roles = labelRoles(family, opinion.labels.get(family.family));
    return family.labels.flatMap(({ name, probability }, rank): WeighedLabel[] => {
      const role = roles[rank] ?? 'untouched';
      if (role === 'untouched') return [];
      return [{ role, logOdds: logOddsOf(probability), isRight: given.has(name.toLowerCase()) }];
    });
  });
}

/**
 * Weights that fit the answers better than those in use: of least log-loss, with a normal prior around the defaults, within
 * the bounds (logistic regression with an offset; a label has one role, so each weight is found by itself). Suggested only
 * where they are better on issues they were not learned from, by more than the choice of issues explains: five folds, and
 * the bootstrap interval of the difference. Deterministic.
 */
export function suggestModelWeights(all: readonly WeighedIssue[], inUse: ModelWeights): WeightSuggestion {
  const issues = all.filter(({ labels }) => labels.length > 0);
  if (issues.length < MIN_ISSUES) {
    return {
      kind: 'none',
      why: `models chose labels in ${issues.length} labelled issues; at least ${MIN_ISSUES} are needed`,
    };
  }
  const weights = fitWeights(issues);
  if (weights.first === inUse.first && weights.other === inUse.other) {
    return { kind: 'none', why: 'the weights in use are the best within their bounds' };
  }
  const changes = Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = fitWeights(issues.filter((_issue, at) => at % FOLDS !== fold));
    return issues
      .filter((_issue, at) => at % FOLDS === fold)
      .map((issue) => lossOf(issue, fitted) - lossOf(issue, inUse));
  }).flat();
  const value = mean(changes);
  const { low, high } = percentileInterval({ items: changes, measure: mean }, value);
  if (high >= 0) {
    return {
      kind: 'none',
      why: 'no other weights did better by more than chance on held-out issues',
    };
  }
  return { kind: 'better', weights, lossChange: { value, low, high } };
}

function fitWeights(issues: readonly WeighedIssue[]): ModelWeights {
  const labels = issues.flatMap((issue) => issue.labels);
  return { first: fitOne(labels, 'first'), other: fitOne(labels, 'other') };
}

const ROLES = { first: 'confirmed', other: 'passed-over' } as const;

/** The slope of loss and prior rises with the weight, so that its zero is found by halving; at a bound where there is none. */
function fitOne(all: readonly WeighedLabel[], name: keyof ModelWeights): number {
  const labels = all.filter(({ role }) => role === ROLES[name]);
  const sign = signOf(ROLES[name]);
  const slope = (weight: number) =>
    labels.reduce(
      (sum, { logOdds, isRight }) => sum + sign * (sigmoid(logOdds + sign * weight) - (isRight ? 1 : 0)),
      (weight - DEFAULT_MODEL_WEIGHTS[name]) / PRIOR_DEVIATION ** 2,
    );
  let [low, high] = [0, MAX_MODEL_WEIGHTS[name]];
  if (slope(high) <= 0) return high;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) high = middle;
    else low = middle;
  }
  return Number(low.toFixed(DECIMALS));
}

function lossOf({ labels }: WeighedIssue, { first, other }: ModelWeights): number {
  return labels.reduce((sum, { role, logOdds, isRight }) => {
    const weight = role === 'confirmed' ? first : other;
    return sum + logisticLoss(logOdds + signOf(role) * weight, isRight ? 1 : 0);
  }, 0);
}

function signOf(role: WeighedLabel['role']): number {
  return role === 'confirmed' ? 1 : -1;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
