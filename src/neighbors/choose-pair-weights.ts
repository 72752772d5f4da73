import { pairedBootstrap } from '../statistics/paired-bootstrap.ts';
import { createSeededRandom, shuffledIndices } from '../statistics/seeded-random.ts';
import { fitPairWeights, type PairQuery } from './fit-pair-weights.ts';
import { LEARNED_PAIR_WEIGHTS } from './learned-pair-weights.ts';
import { type PairWeights, rankPairs } from './rank-pairs.ts';

/** Weights from fewer pairs did well where they were learned, and badly elsewhere (docs/quality.md). */
export const MIN_KNOWN_PAIRS = 100;
const FOLDS = 5;
const SEED = 1;

/**
 * Weights that these queries teach, where they are proved to rank better than the shipped ones: on issues held back, the
 * 95 % interval of the difference in mean reciprocal rank lies above 0. Undefined elsewhere. Issues that are duplicates of each
 * other, directly or through others, are held back together.
 */
export function choosePairWeights(
  queries: readonly PairQuery[],
  partnersOf: ReadonlyMap<number, ReadonlySet<number>>,
): PairWeights | undefined {
  const groupOf = groupPartners(partnersOf);
  const groups = [...new Set(queries.map(({ number }) => groupOf.get(number) ?? number))];
  const order = shuffledIndices(groups.length, createSeededRandom(SEED));
  const foldOf = new Map(Array.from(order, (group, at) => [groups[group]!, at % FOLDS]));
  const fold = ({ number }: PairQuery) => foldOf.get(groupOf.get(number) ?? number);
  const compared = Array.from({ length: FOLDS }, (_, held) => {
    const rest = queries.filter((query) => fold(query) !== held);
    const own = fitPairWeights(rest, rest);
    return queries
      .filter((query) => fold(query) === held && query.duplicates.size > 0)
      .map((query) => ({ old: reciprocalRank(query, LEARNED_PAIR_WEIGHTS), new: reciprocalRank(query, own) }));
  }).flat();
  const mean = (worths: readonly number[]) => worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
  const { low } = pairedBootstrap(compared, mean).difference;
  return low !== null && low > 0 ? fitPairWeights(queries, queries) : undefined;
}

/** Of the first duplicate; 0 where none was found. */
function reciprocalRank({ pairs, duplicates }: PairQuery, weights: PairWeights): number {
  const at = rankPairs(pairs, weights).findIndex(({ number }) => duplicates.has(number));
  return at < 0 ? 0 : 1 / (at + 1);
}

/** The lowest number of those that hang together, by number. */
export function groupPartners(partnersOf: ReadonlyMap<number, ReadonlySet<number>>): ReadonlyMap<number, number> {
  const groupOf = new Map<number, number>();
  for (const first of [...partnersOf.keys()].sort((a, b) => a - b)) {
    const open = groupOf.has(first) ? [] : [first];
    for (const number of open) {
      if (groupOf.has(number)) continue;
      groupOf.set(number, first);
      open.push(...(partnersOf.get(number) ?? []));
    }
  }
  return groupOf;
}
