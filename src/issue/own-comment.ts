/** A comment in which triage named similar issues, and what people think of it. */
export interface OwnComment {
  /** GitHub's node id. */
  readonly id: string;
  /** The issue's number. */
  readonly issue: number;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Accounts that reacted with +1, programs and ours among them: GitHub counts, and does not say whom. */
  readonly plusOnes: number;
  /** The same with -1. */
  readonly minusOnes: number;
}
