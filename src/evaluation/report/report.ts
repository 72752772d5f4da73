import type { LiveReport } from '../../corrections/live-report.ts';
import type { BacklogMetrics } from '../backlog-metrics.ts';
import type { BaselineMetrics } from '../baseline-metrics.ts';
import type { BacktestComparison } from '../compare-backtests.ts';
import type { DuplicateEvaluation } from '../duplicate-metrics.ts';
import type { ErrorMetrics } from '../error-metrics.ts';
import type { FamilyMetrics } from '../family-metrics.ts';
import type { InformationMetrics } from '../information-metrics.ts';
import type { IssueRange } from '../issue-range.ts';
import type { FamilyLearningCurve } from '../learning-curve.ts';
import type { ModelMetrics } from '../model-metrics.ts';
import type { EvaluatedIssue } from '../prediction.ts';
import type { ReportSetting } from './report-setting.ts';

/** Everything that a report tells. */
export interface Report {
  /** Day on which it was made, such as `2026-01-31`. */
  readonly madeOn: string;
  readonly setting: ReportSetting;
  /** One, or one a repository; none where only duplicates were looked for. */
  readonly backtests: readonly ReportedBacktest[];
  readonly duplicates?: DuplicateEvaluation;
  /** With one classifier a repository: the mean over them, null where nothing could be measured. */
  readonly meanMacroF1?: number | null;
  /** How it differs from a stored backtest; absent where it was held against none. */
  readonly comparison?: BacktestComparison;
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
  /** How figures grow with the training issues; absent where nobody asked. */
  readonly learningCurve?: readonly FamilyLearningCurve[];
  /** What came of asking models; absent where none was set up. */
  readonly models?: ModelMetrics;
  /** What people did with labels that were set; absent where nothing is known of any. */
  readonly live?: LiveReport | undefined;
  /** Web address of a test issue; undefined where the repository is not known. */
  readonly issueUrl: (number: number) => string | undefined;
}

export interface ReportedFamily extends FamilyMetrics, ErrorMetrics {
  /** Share of applied labels that should be right. */
  readonly targetPrecision: number;
  /** Probabilities from which labels are applied, ascending; none where no probability is enough. */
  readonly cutoffs: readonly number[];
  /** Share of all issues that people gave a label of the family. */
  readonly labelledShare: number;
  /** What an issue without one says when learning, 0 to 1; 0: nothing. */
  readonly silence: number;
  /** The same issues judged as a backlog: in the index, without labels; absent where that was not done. */
  readonly backlog: BacklogMetrics | undefined;
  /** An estimate of how many labelled training issues are missing; only where no label is ever applied. */
  readonly missingIssues?: number;
  readonly baselines: readonly BaselineMetrics[];
}
