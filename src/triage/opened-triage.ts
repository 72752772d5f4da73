import type { Issue } from '../issue/issue.ts';
import type { StageTiming } from '../shared/stage-clock.ts';
import type { RunNote } from './report/summary-report.ts';
import type { TriageResult, TriageSetting } from './triage-issue.ts';

/** Everything a run needs before its first issue. */
export interface OpenedTriage {
  readonly setting: TriageSetting;
  /** Judges one issue, with models where they are set up, and plans what is to be done; writes nothing. */
  readonly triage: (issue: Issue) => Promise<TriageResult>;
  /** Whether models are set up, which cost money. */
  readonly asksModels: boolean;
  /** What was not as usual so far. */
  readonly notes: () => readonly RunNote[];
  readonly timings: readonly StageTiming[];
}
