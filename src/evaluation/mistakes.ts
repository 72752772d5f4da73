import { type FamilyOutcome, spellingOf } from './family-outcome.ts';
import type { WhyNotApplied } from './why-not-applied.ts';

/** An issue whose most probable label is wrong. */
export interface Mistake {
  readonly number: number;
  readonly guessed: string;
  /** Stated probability of `guessed`, 0 to 1. */
  readonly probability: number;
  /** Whether it would have been applied. */
  readonly applied: boolean;
  /** Why it would not; null where it would, or where that is not known. */
  readonly whyNot: WhyNotApplied | null;
  /** Labels of the family that people gave. */
  readonly given: readonly string[];
}

const KEPT = 15;

/** The wrong first labels with the highest probability, surest first; of equal ones the older. */
export function worstMistakes(outcomes: readonly FamilyOutcome[], members: readonly string[]): Mistake[] {
  const spelling = spellingOf(members);
  return outcomes
    .flatMap(({ issue, guess, probability, isCorrect, applied, whyNot = null, truth }): Mistake[] => {
      if (isCorrect || guess === undefined) return [];
      const [guessed, given] = [spelling(guess), truth.map(spelling)];
      return [{ number: issue.number, guessed, probability, applied: applied.includes(guess), whyNot, given }];
    })
    .sort((a, b) => b.probability - a.probability)
    .slice(0, KEPT);
}
