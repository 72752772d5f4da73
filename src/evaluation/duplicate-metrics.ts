import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import type { ClosingMetrics } from './duplicate-closing.ts';

/** How far up the known duplicate stands in the list of similar issues. */
export interface RankMetrics {
  readonly pairs: number;
  readonly recallAt1: Figure;
  readonly recallAt5: Figure;
  readonly recallAt10: Figure;
  /** Mean of 1 ⁄ rank, 0 where the duplicate is not found (Voorhees 1999). */
  readonly meanReciprocalRank: Figure;
}

export interface DuplicateMetrics extends RankMetrics {
  /** Pairs of which an issue is not in the corpus. */
  readonly unknownPairs: number;
  /** The third of the pairs whose texts have least in common; absent where there are none. */
  readonly dissimilar?: DissimilarMetrics;
  /** The later issue of each pair, compared with older ones alone, as when it arrived; absent where it was not measured. */
  readonly older?: RankMetrics;
}

export interface DissimilarMetrics extends RankMetrics {
  /** Cosine of the two issues' heaviest terms, at most. */
  readonly maxSketchCosine: number;
}

/** A known pair that was looked for. */
export interface SoughtPair {
  readonly rank: Rank;
  /** Of the two issues, 0 to 1. */
  readonly sketchCosine: number;
}

/** With what would come of closing issues as duplicates; absent where a service embeds, which would be paid for it. */
export interface DuplicateEvaluation extends DuplicateMetrics {
  readonly closing?: ClosingMetrics;
  /** Of the pairs that GitHub's own search was asked about; absent where nothing of it was recorded. */
  readonly github?: GitHubFinds;
}

/** What GitHub's own search found of known duplicates. */
export interface GitHubFinds {
  readonly pairs: number;
  readonly found: Figure;
  /** And that are not among the first `SHOWN` of ours. */
  readonly onlyThere: Figure;
}

/** As many as GitHub's search is asked for. */
const SHOWN = 10;

export interface RankedPair {
  readonly issue: number;
  readonly duplicate: number;
  readonly rank: Rank;
}

/** `foundBy`: what GitHub's search found for issues, by number. Undefined where it was asked about none of the pairs. */
export function measureGitHubFinds(
  ranked: readonly RankedPair[],
  foundBy: ReadonlyMap<number, readonly number[]>,
): GitHubFinds | undefined {
  const asked = ranked.filter(({ issue }) => foundBy.has(issue));
  if (asked.length === 0) return undefined;
  const isFound = ({ issue, duplicate }: RankedPair) => foundBy.get(issue)?.includes(duplicate) === true;
  const share = (fits: (pair: RankedPair) => boolean) =>
    bootstrap({ items: asked, measure: (sample) => sample.filter(fits).length / sample.length });
  return {
    pairs: asked.length,
    found: share(isFound),
    onlyThere: share((pair) => isFound(pair) && (pair.rank === undefined || pair.rank > SHOWN)),
  };
}

type Rank = number | undefined;

/** Share of the pairs that `dissimilar` holds. */
const DISSIMILAR = 1 / 3;

export function measureDuplicates(pairs: readonly SoughtPair[], unknownPairs: number): DuplicateMetrics {
  const byCosine = [...pairs].sort((a, b) => a.sketchCosine - b.sketchCosine);
  const lower = byCosine.slice(0, Math.ceil(pairs.length * DISSIMILAR));
  const last = lower.at(-1);
  return {
    ...measureRanks(pairs.map(({ rank }) => rank)),
    unknownPairs,
    ...(last === undefined
      ? {}
      : { dissimilar: { ...measureRanks(lower.map(({ rank }) => rank)), maxSketchCosine: last.sketchCosine } }),
  };
}

/** `ranks`: 1 for the first place, undefined where the duplicate is not in the list. */
export function measureRanks(ranks: readonly Rank[]): RankMetrics {
  const mean = (worthOf: (rank: Rank) => number) =>
    bootstrap({
      items: ranks,
      measure: (sample) => sample.reduce((sum: number, rank) => sum + worthOf(rank), 0) / sample.length,
    });
  const recallAt = (k: number) => mean((rank) => (rank !== undefined && rank <= k ? 1 : 0));
  return {
    pairs: ranks.length,
    recallAt1: recallAt(1),
    recallAt5: recallAt(5),
    recallAt10: recallAt(10),
    meanReciprocalRank: mean((rank) => (rank === undefined ? 0 : 1 / rank)),
  };
}
