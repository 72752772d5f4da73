import { minimize } from '../statistics/minimize.ts';
import { type ComparedRows, fitListwise } from './fit-listwise.ts';
import { PAIR_FEATURES, type PairEvidence, readPairFeatures } from './pair-evidence.ts';
import { type PairWeights, weighPair } from './rank-pairs.ts';

/** An issue with those it was compared with. */
export interface PairQuery {
  readonly number: number;
  readonly pairs: readonly PairEvidence[];
  /** Numbers of the issues that people call duplicates of it, whether or not they are among `pairs`; empty: none. */
  readonly duplicates: ReadonlySet<number>;
}

/** Of each issue: who reads a list, or closes an issue, looks at these; hundreds of strangers below would decide the scale. */
const SCALED = 5;
/** Keeps the slope finite where duplicates and others part without overlap. */
const SCALE_PENALTY = 1e-3;

/**
 * Weights of a ranking (softmax over what an issue was compared with, as Cao et al. 2007, "Learning to rank: from pairwise
 * approach to listwise approach"), put on the scale of a probability: a slope and an intercept by logistic regression over
 * pairs, issues with a duplicate weighing as much together as those without. `ranked` teach the order, `arrived` the scale.
 */
export function fitPairWeights(ranked: readonly PairQuery[], arrived: readonly PairQuery[]): PairWeights {
  const { means, weights } = fitListwise(ranked.map(toRows), PAIR_FEATURES.length);
  return scaleToProbability({ means, weights, intercept: 0 }, arrived);
}

function toRows({ pairs, duplicates }: PairQuery): ComparedRows {
  return {
    features: pairs.map(readPairFeatures),
    isDuplicate: pairs.map(({ number }) => (duplicates.has(number) ? 1 : 0)),
  };
}

function firstScores(
  pairs: readonly PairEvidence[],
  weights: PairWeights,
): { readonly number: number; readonly score: number }[] {
  const scores = pairs.map((pair) => ({ number: pair.number, score: weighPair(pair, weights) }));
  return scores.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, SCALED);
}

/** The same order as log-odds, every second issue having a duplicate. */
function scaleToProbability(weights: PairWeights, arrived: readonly PairQuery[]): PairWeights {
  const repeats = arrived.filter(({ duplicates }) => duplicates.size > 0).length;
  const shares = { repeat: 0.5 / Math.max(1, repeats), other: 0.5 / Math.max(1, arrived.length - repeats) };
  const rows = arrived.flatMap(({ pairs, duplicates }) =>
    firstScores(pairs, weights).map(({ number, score }) => ({
      score,
      isDuplicate: duplicates.has(number) ? 1 : 0,
      share: duplicates.size > 0 ? shares.repeat : shares.other,
    })),
  );
  const evaluate = (point: Float64Array, gradient: Float64Array): number => {
    const [slope, intercept] = [point[0]!, point[1]!];
    let loss = (SCALE_PENALTY / 2) * (slope - 1) ** 2;
    gradient.set([SCALE_PENALTY * (slope - 1), 0]);
    for (const { score, isDuplicate, share } of rows) {
      const logit = slope * score + intercept;
      loss += share * (Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - isDuplicate * logit);
      const error = share * (1 / (1 + Math.exp(-logit)) - isDuplicate);
      gradient[0] = gradient[0]! + error * score;
      gradient[1] = gradient[1]! + error;
    }
    return loss;
  };
  const [slope, intercept] = minimize({ size: 2, evaluate }, { start: [1, -5], maxIterations: 200 });
  // Without a single duplicate to go by the slope may turn: an order is never turned round.
  const steepness = Math.max(0.01, slope!);
  return { means: weights.means, weights: weights.weights.map((weight) => weight * steepness), intercept: intercept! };
}
