import type { Issue } from '../issue/issue.ts';

/** An issue that may become an example. */
export interface Candidate {
  readonly issue: Issue;
  /** What it is an example of, for the quotas: its labels, or whether it is categorizable. Never empty. */
  readonly classes: readonly string[];
}

/** The classes of a qualitizer's dataset. */
export const CATEGORIZABLE = 'categorizable';
export const LACKS_INFORMATION = 'lacks information';
