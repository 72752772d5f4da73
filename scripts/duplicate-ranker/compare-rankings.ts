import { fitPairWeights, type PairQuery } from '../../src/neighbors/fit-pair-weights.ts';
import type { PairEvidence } from '../../src/neighbors/pair-evidence.ts';
import { CANDIDATES } from '../../src/neighbors/rank-neighbors.ts';
import { type PairWeights, rankPairs } from '../../src/neighbors/rank-pairs.ts';
import { pairedBootstrap } from '../../src/statistics/paired-bootstrap.ts';
import { createSeededRandom, shuffledIndices } from '../../src/statistics/seeded-random.ts';

const FOLDS = 5;
const SEEDS = [1, 2, 3];
/** The order before there was a ranker. */
const CLOSENESS_ALONE: PairWeights = { means: [0, 0], weights: [1, 0], intercept: 0 };
const DEPTHS = [1, 5, 10];
const CUTOFFS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

export interface Ranking {
  readonly name: string;
  readonly queries: readonly PairQuery[];
  readonly weightsOf: (query: PairQuery) => PairWeights;
}

export interface Compared {
  readonly all: readonly PairQuery[];
  readonly older: readonly PairQuery[];
  /** Every issue with those before it. */
  readonly arrived: readonly PairQuery[];
  /** Issues of one group are duplicates of each other: none teaches what another is judged by. */
  readonly groupOf: (number: number) => number;
}

/** Each query ranked by what queries of other groups taught; three times, with folds of other seeds. */
export function compareRankings({ all, older, arrived, groupOf }: Compared): Ranking[] {
  const groups = [...new Set(all.map(({ number }) => groupOf(number)))];
  return SEEDS.flatMap((seed) => {
    const order = shuffledIndices(groups.length, createSeededRandom(seed));
    const foldOf = new Map(Array.from(order, (group, at) => [groups[group]!, at % FOLDS]));
    const fold = ({ number }: PairQuery) => foldOf.get(groupOf(number));
    const learned = Array.from({ length: FOLDS }, (_, held) =>
      fitPairWeights(
        all.filter((query) => fold(query) !== held),
        arrived.filter((query) => fold(query) !== held),
      ),
    );
    const weightsOf = (query: PairQuery) => learned[fold(query) ?? 0]!;
    return [
      { name: `all candidates, seed ${seed}`, queries: all, weightsOf },
      { name: `older only, seed ${seed}`, queries: older, weightsOf },
    ];
  });
}

/** Before → after, and the 95 % interval of the difference. */
export function describeRankings(rankings: readonly Ranking[]): string {
  return rankings
    .map(({ name, queries, weightsOf }) => {
      const pairs = queries.flatMap((query) => {
        const before = rankOf(rankPairs(firstCandidates(query.pairs), CLOSENESS_ALONE));
        const after = rankOf(rankPairs(query.pairs, weightsOf(query)));
        return [...query.duplicates].map((duplicate) => ({ old: before(duplicate), new: after(duplicate) }));
      });
      const tell = (title: string, worth: (rank: number) => number) => {
        const measured = pairedBootstrap(
          pairs,
          (ranks) => ranks.reduce((sum, rank) => sum + worth(rank), 0) / ranks.length,
        );
        const { value, low, high } = measured.difference;
        return `  ${title} ${measured.old?.toFixed(3)} → ${measured.new?.toFixed(3)}, ${value?.toFixed(3)} (${low?.toFixed(3)} to ${high?.toFixed(3)})`;
      };
      return [
        `${name}: ${pairs.length} searches`,
        ...DEPTHS.map((depth) => tell(`recall@${depth}`, (rank) => (rank <= depth ? 1 : 0))),
        tell('MRR', (rank) => 1 / rank),
      ].join('\n');
    })
    .join('\n');
}

/** What was compared before there was a second look. */
function firstCandidates(pairs: readonly PairEvidence[]): PairEvidence[] {
  return [...pairs].sort((a, b) => (b.cosine ?? 0) - (a.cosine ?? 0)).slice(0, CANDIDATES);
}

function rankOf(ranked: readonly { readonly number: number }[]): (number: number) => number {
  const ranks = new Map(ranked.map(({ number }, at) => [number, at + 1]));
  return (number) => ranks.get(number) ?? Number.POSITIVE_INFINITY;
}

/** Of the first of each issue: how many from each similarity on, how many of them duplicates; live, and with every second a repeat. */
export function describeCalibration(arrived: readonly PairQuery[], weights: PairWeights): string {
  const firsts = arrived.flatMap(({ pairs, duplicates }) => {
    const [first] = rankPairs(pairs, weights);
    return first === undefined
      ? []
      : [{ ...first, isRight: duplicates.has(first.number), repeats: duplicates.size > 0 }];
  });
  const repeats = firsts.filter((one) => one.repeats).length;
  const odds = repeats / (firsts.length - repeats);
  const lines = CUTOFFS.map((cutoff) => {
    const above = firsts.filter(({ similarity }) => similarity >= cutoff);
    const right = above.filter(({ isRight }) => isRight).length;
    const ofRepeats = above.filter((one) => one.repeats).length;
    const even = right / (ofRepeats + (above.length - ofRepeats) * odds);
    const stated =
      above.reduce((sum, one) => sum + one.similarity * (one.repeats ? 1 : odds), 0) /
      above.reduce((sum, one) => sum + (one.repeats ? 1 : odds), 0);
    return `  from ${cutoff}: ${above.length} of ${firsts.length}, right ${(right / above.length).toFixed(3)}, of repeats found ${(right / repeats).toFixed(2)}; with every second a repeat ${even.toFixed(2)}, stated ${stated.toFixed(2)}`;
  });
  return ['the most similar older issue of each', ...lines].join('\n');
}
