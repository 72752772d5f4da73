import type { RunSummary } from '../summary/run-summary.ts';
import type { WordingReport } from '../wording/ask-for-wording.ts';

/** All that is told of a run: what code found out, and how a model words it, where one was asked. */
export interface RunReport extends RunSummary {
  readonly wording?: WordingReport | undefined;
}
