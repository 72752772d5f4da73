import { type FamilyOutcome, spellingOf } from './family-outcome.ts';

/** A wrong first label and the label that people gave instead. */
export interface ConfusedPair {
  readonly guessed: string;
  readonly given: string;
  /** Test issues that carry `given` and not `guessed`, which was their most probable label. */
  readonly count: number;
  /** Share of all test issues that carry `given`. */
  readonly share: number;
}

/**
 * The cells off the diagonal of the confusion matrix (Manning, Raghavan, Schütze 2008, section 14.5), most frequent first.
 * An issue with two right labels that was given neither counts in two cells.
 */
export function confusedPairs(outcomes: readonly FamilyOutcome[], members: readonly string[]): ConfusedPair[] {
  const spelling = spellingOf(members);
  const support = new Map<string, number>();
  const cells = new Map<string, { guess: string; label: string; count: number }>();
  for (const { truth, guess, isCorrect } of outcomes) {
    for (const label of truth) {
      support.set(label, (support.get(label) ?? 0) + 1);
      if (isCorrect || guess === undefined) continue;
      const key = JSON.stringify([guess, label]);
      const cell = cells.get(key) ?? { guess, label, count: 0 };
      cell.count++;
      cells.set(key, cell);
    }
  }
  return [...cells.values()]
    .map(({ guess, label, count }) => ({
      guessed: spelling(guess),
      given: spelling(label),
      count,
      share: count / (support.get(label) ?? count),
    }))
    .sort((a, b) => b.count - a.count || b.share - a.share || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function nameOf({ given, guessed }: ConfusedPair): string {
  return `${given}\n${guessed}`;
}
