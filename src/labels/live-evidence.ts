import type { ConfidenceLevel } from '../issue/suggestion.ts';

/** What became of a label that was set by itself on a real issue, or that a person was asked about. */
export interface LiveJudgement {
  /** The issue's number. */
  readonly issue: number;
  readonly label: string;
  /** Whether people approved it, or left it in place. */
  readonly isCorrect: boolean;
  /** How many settled cases it counts for: less the older it is; 0 and more. */
  readonly weight: number;
  /** As it was proposed or set. */
  readonly level: ConfidenceLevel;
  /** How sure the triager said it was, 0 to 1; absent where it did not say. */
  readonly stated?: number;
  /** Whether a person was asked and said so; else nobody took it away, or somebody did. */
  readonly isAnswer: boolean;
  /** When it was decided, in milliseconds; absent where a label was set by itself. */
  readonly atMs?: number;
}

/** What people did with the labels that were set by themselves, as far as it is learned from. */
export interface LiveEvidence {
  readonly judgements: readonly LiveJudgement[];
  /** Numbers of issues where a person took such a label away. */
  readonly correctedIssues: ReadonlySet<number>;
}

/** Labels that people dismissed or removed again. */
export function countCorrections(live: LiveEvidence | undefined): number {
  return live?.judgements.filter(({ isCorrect }) => !isCorrect).length ?? 0;
}
