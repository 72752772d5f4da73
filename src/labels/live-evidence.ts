/** What became of a label that was set by itself on a real issue. */
export interface LiveJudgement {
  /** The issue's number. */
  readonly issue: number;
  readonly label: string;
  /** Whether people left it in place. */
  readonly isCorrect: boolean;
  /** How many settled cases it counts for: less the older it is; 0 and more. */
  readonly weight: number;
}

/** What people did with the labels that were set by themselves, as far as it is learned from. */
export interface LiveEvidence {
  readonly judgements: readonly LiveJudgement[];
  /** Numbers of issues where a person took such a label away. */
  readonly correctedIssues: ReadonlySet<number>;
}

/** Labels that people removed again. */
export function countCorrections(live: LiveEvidence | undefined): number {
  return live?.judgements.filter(({ isCorrect }) => !isCorrect).length ?? 0;
}
