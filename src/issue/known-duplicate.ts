/** That people say an issue repeats another one of the same repository. */
export interface KnownDuplicate {
  /** The issue's number. */
  readonly issue: number;
  /** Number of the issue that it repeats. */
  readonly of: number;
  readonly source: DuplicateSource;
  /** Login of who said so; empty where the account is gone. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * `event`: marked on GitHub, and not unmarked since; `comment`: "Duplicate of #12" by somebody with rights in the repository,
 * where no event says more. An issue's `state_reason` alone never names the other one.
 */
export const DUPLICATE_SOURCES = ['event', 'comment'] as const;
export type DuplicateSource = (typeof DUPLICATE_SOURCES)[number];
