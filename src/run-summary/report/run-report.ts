import type { KnownIssue } from '../known-issues/known-issue.ts';
import type { RunSummary } from '../summary/run-summary.ts';
import type { WordingReport } from '../wording/ask-for-wording.ts';

/** All that is told of a run: what code found out, how a model words it, where one was asked, and which issue it looks like. */
export interface RunReport extends RunSummary {
  readonly wording?: WordingReport | undefined;
  /** Absent where nothing failed, or no index was there to look into. */
  readonly known?: KnownIssue | undefined;
}
