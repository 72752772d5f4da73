import { minimize } from '../statistics/minimize.ts';

/** What one issue was compared with, a row each. */
export interface ComparedRows {
  /** What is undefined says nothing. */
  readonly features: readonly (readonly (number | undefined)[])[];
  readonly isDuplicate: readonly (0 | 1)[];
}

/** Of the ranking, in units of the features' deviations: 129 searches bear it, and a dozen learn hardly anything. */
const RANKING_PENALTY = 40;

/**
 * Weights of a softmax over what an issue was compared with (Cao et al. 2007, "Learning to rank: from pairwise approach to listwise
 * approach"), in logits for each unit of a feature less its mean. Issues without a duplicate among theirs teach nothing.
 */
export function fitListwise(
  compared: readonly ComparedRows[],
  size: number,
): { readonly means: number[]; readonly weights: number[] } {
  const rows = compared.filter(({ isDuplicate }) => isDuplicate.includes(1));
  const columns = Array.from({ length: size }, (_, feature) => valuesOf(rows, feature));
  const [means, deviations] = [columns.map(meanOf), columns.map(deviationOf)];
  const lists = rows.map(({ features, isDuplicate }) => ({
    features: features.map((row) => row.map((value, at) => ((value ?? means[at]!) - means[at]!) / deviations[at]!)),
    isDuplicate,
  }));
  const order = minimize({ size, evaluate: (point, gradient) => listwiseLoss(lists, { point, gradient }) });
  return { means, weights: deviations.map((deviation, at) => order[at]! / deviation) };
}

function valuesOf(rows: readonly ComparedRows[], feature: number): number[] {
  return rows.flatMap(({ features }) => features.map((row) => row[feature])).filter((value) => value !== undefined);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** 1 where all are equal: then nothing is learned of them. */
function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2))) || 1;
}

interface List {
  readonly features: readonly (readonly number[])[];
  readonly isDuplicate: readonly (0 | 1)[];
}

interface Place {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
}

/** Negative log-likelihood that a draw by the weights meets a duplicate. */
function listwiseLoss(lists: readonly List[], { point, gradient }: Place): number {
  let loss = 0;
  for (const [at, weight] of point.entries()) {
    loss += (RANKING_PENALTY / 2) * weight ** 2;
    gradient[at] = RANKING_PENALTY * weight;
  }
  for (const { features, isDuplicate } of lists) {
    const scores = features.map((row) => row.reduce((sum, value, at) => sum + value * point[at]!, 0));
    const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    const masses = scores.map((score) => Math.exp(score - highest));
    const total = masses.reduce((sum, mass) => sum + mass, 0);
    const met = masses.reduce((sum, mass, row) => sum + mass * isDuplicate[row]!, 0);
    loss -= Math.log(met / total);
    for (const [row, values] of features.entries()) {
      const pull = masses[row]! / total - (isDuplicate[row]! * masses[row]!) / met;
      for (const [at, value] of values.entries()) gradient[at] = gradient[at]! + pull * value;
    }
  }
  return loss;
}
