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
