import type { LiveReport } from '../../corrections/live-report.ts';
import type { BaselineMetrics } from '../baseline-metrics.ts';
import type { DuplicateMetrics } from '../duplicate-metrics.ts';
import type { FamilyMetrics } from '../family-metrics.ts';
import type { InformationMetrics } from '../information-metrics.ts';
import type { IssueRange } from '../issue-range.ts';
import type { ModelMetrics } from '../model-metrics.ts';
import type { EvaluatedIssue } from '../prediction.ts';

/** Everything that a report tells. */
export interface Report {
  /** One, or one a repository; none where only duplicates were looked for. */
  readonly backtests: readonly ReportedBacktest[];
  readonly duplicates?: DuplicateMetrics;
  /** With one classifier a repository: the mean over them, null where nothing could be measured. */
  readonly meanMacroF1?: number | null;
}

export interface ReportedBacktest {
  /** '' where it is not known. */
  readonly repository: string;
  readonly trainIssues: number;
  readonly trainRange?: IssueRange;
  /** In order of time. */
  readonly issues: readonly EvaluatedIssue[];
  readonly families: readonly ReportedFamily[];
  readonly informationNote: string;
  readonly information: InformationMetrics;
  /** What came of asking models; absent where none was set up. */
  readonly models?: ModelMetrics;
  /** What people did with labels that were set; absent where nothing is known of any. */
  readonly live?: LiveReport | undefined;
  /** Web address of a test issue; undefined where the repository is not known. */
  readonly issueUrl: (number: number) => string | undefined;
}

export interface ReportedFamily extends FamilyMetrics {
  /** Share of applied labels that should be right. */
  readonly targetPrecision: number;
  /** Probabilities from which labels are applied, ascending; none where no probability is enough. */
  readonly cutoffs: readonly number[];
  /** An estimate of how many labelled training issues are missing; only where no label is ever applied. */
  readonly missingIssues?: number;
  readonly baselines: readonly BaselineMetrics[];
}
