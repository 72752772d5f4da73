import { bootstrap, type Figure } from '../statistics/bootstrap.ts';
import type { ClosingMetrics } from './duplicate-closing.ts';

/** How far up the known duplicate stands in the list of similar issues. */
export interface DuplicateMetrics {
  readonly pairs: number;
  /** Pairs of which an issue is not in the corpus. */
  readonly unknownPairs: number;
  readonly recallAt1: Figure;
  readonly recallAt5: Figure;
  readonly recallAt10: Figure;
  /** Mean of 1 ⁄ rank, 0 where the duplicate is not found (Voorhees 1999). */
  readonly meanReciprocalRank: Figure;
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

/** `ranks`: 1 for the first place, undefined where the duplicate is not in the list. */
export function measureDuplicates(ranks: readonly Rank[], unknownPairs: number): DuplicateMetrics {
  const mean = (worthOf: (rank: Rank) => number) =>
    bootstrap({
      items: ranks,
      measure: (sample) => sample.reduce((sum: number, rank) => sum + worthOf(rank), 0) / sample.length,
    });
  const recallAt = (k: number) => mean((rank) => (rank !== undefined && rank <= k ? 1 : 0));
  return {
    pairs: ranks.length,
    unknownPairs,
    recallAt1: recallAt(1),
    recallAt5: recallAt(5),
    recallAt10: recallAt(10),
    meanReciprocalRank: mean((rank) => (rank === undefined ? 0 : 1 / rank)),
  };
}
