import type { Issue } from '../../src/issue/issue.ts';
import { type ComparedRows, fitListwise } from '../../src/neighbors/fit-listwise.ts';
import type { PairQuery } from '../../src/neighbors/fit-pair-weights.ts';
import { PAIR_FEATURES, readPairFeatures } from '../../src/neighbors/pair-evidence.ts';
import { pairedBootstrap } from '../../src/statistics/paired-bootstrap.ts';
import { createSeededRandom, shuffledIndices } from '../../src/statistics/seeded-random.ts';
import { learnRarity, readWords, TRIED_FEATURES, type TriedFeature } from './tried-features.ts';

const FOLDS = 5;
const SEEDS = [1, 2, 3];

export interface TryTask {
  readonly issues: readonly Issue[];
  readonly all: readonly PairQuery[];
  readonly older: readonly PairQuery[];
  /** Issues of one group are duplicates of each other: none teaches what another is judged by. */
  readonly groupOf: (number: number) => number;
}

/** The ranker with these features besides, in the same folds: a line a view, with the paired difference and its 95 % interval. */
export function tryFeatures(names: readonly TriedFeature[], { issues, all, older, groupOf }: TryTask): string {
  const words = new Map(issues.map((issue) => [issue.number, readWords(issue)]));
  const rarity = learnRarity([...words.values()]);
  const toRows = ({ number, pairs, duplicates }: PairQuery, extra: readonly TriedFeature[]): ComparedRows => ({
    features: pairs.map((pair) => [
      ...readPairFeatures(pair),
      ...extra.map((name) => TRIED_FEATURES[name](words.get(number)!, words.get(pair.number)!, rarity)),
    ]),
    isDuplicate: pairs.map((pair) => (duplicates.has(pair.number) ? 1 : 0)),
  });
  const rankAll = (extra: readonly TriedFeature[], view: readonly PairQuery[]) =>
    SEEDS.map((seed) => {
      const foldOf = dealGroups([...new Set(all.map(({ number }) => groupOf(number)))], seed);
      const fold = ({ number }: PairQuery) => foldOf.get(groupOf(number)) ?? 0;
      const learned = Array.from({ length: FOLDS }, (_, held) =>
        fitListwise(
          all.filter((query) => fold(query) !== held).map((query) => toRows(query, extra)),
          PAIR_FEATURES.length + extra.length,
        ),
      );
      return view.flatMap((query) => ranksOf(query, { rows: toRows(query, extra), ...learned[fold(query)]! }));
    });
  return [
    ['all candidates', all],
    ['older only', older],
  ]
    .map(([title, view]) => {
      const [without, with_] = [
        rankAll([], view as readonly PairQuery[]),
        rankAll(names, view as readonly PairQuery[]),
      ];
      // The same search in every seed is one item: it is drawn with all of them.
      const pairs = without[0]!.map((_, at) => ({
        old: without.map((ranks) => ranks[at]!),
        new: with_.map((ranks) => ranks[at]!),
      }));
      const tell = (name: string, worth: (rank: number) => number) => {
        const measured = pairedBootstrap(pairs, (lists) => mean(lists.flat().map(worth)));
        const { value, low, high } = measured.difference;
        return `${name} ${[measured.old, measured.new].map(show).join(' → ')}, ${show(value)} (${show(low)} to ${show(high)})`;
      };
      return `${names.join(', ')}; ${title}: ${tell('MRR', (rank) => 1 / rank)}; ${tell('recall@10', (rank) => (rank <= 10 ? 1 : 0))}`;
    })
    .join('\n');
}

function dealGroups(groups: readonly number[], seed: number): Map<number, number> {
  const order = shuffledIndices(groups.length, createSeededRandom(seed));
  return new Map(Array.from(order, (group, at) => [groups[group]!, at % FOLDS]));
}

interface Ranked {
  readonly rows: ComparedRows;
  readonly means: readonly number[];
  readonly weights: readonly number[];
}

/** Place of each duplicate, from 1; infinite where it is not among what was compared. */
function ranksOf({ pairs, duplicates }: PairQuery, { rows, means, weights }: Ranked): number[] {
  const scored = pairs.map(({ number }, row) => ({
    number,
    score: rows.features[row]!.reduce<number>(
      (sum, value, at) => sum + weights[at]! * ((value ?? means[at]!) - means[at]!),
      0,
    ),
  }));
  scored.sort((a, b) => b.score - a.score || a.number - b.number);
  const ranks = new Map(scored.map(({ number }, at) => [number, at + 1]));
  return [...duplicates].map((number) => ranks.get(number) ?? Number.POSITIVE_INFINITY);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function show(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
