import type { Figure } from '../../statistics/bootstrap.ts';
import type { IssueOutcome } from '../outcome-shares.ts';
import type { RiskCoveragePoint } from '../risk-coverage.ts';

/** Port: draws plots. Each answer is one `<svg>` element as text, the same for the same numbers; all shares 0 to 1. */
export interface ReportCharts {
  drawOverview(plot: OverviewPlot): string;
  drawRiskCoverage(plot: RiskCoveragePlot): string;
  drawReliability(plot: ReliabilityPlot): string;
  drawDrift(plot: DriftPlot): string;
  drawLearningCurve(plot: LearningCurvePlot): string;
}

/** Whole numbers that sum to 100. */
export type OfHundred = Readonly<Record<IssueOutcome, number>>;

export interface OverviewPlot {
  readonly description: string;
  /** Above it all, where the picture stands alone. */
  readonly heading?: { readonly title: string; readonly date: string };
  readonly rows: readonly OverviewRow[];
}

export interface OverviewRow {
  readonly name: string;
  /** How many issues were counted. */
  readonly detail: string;
  readonly ofHundred: OfHundred;
  /** The same in order of time; none where there are too few issues. */
  readonly slices: readonly { readonly start: string; readonly ofHundred: OfHundred }[];
}

export interface RiskCoveragePlot {
  /** Says in words what is to be seen, for those who do not see it. */
  readonly description: string;
  /** Surest first. */
  readonly points: readonly RiskCoveragePoint[];
  /** Where labels are applied from; none where they are not. */
  readonly cutoffs: readonly RiskCoveragePoint[];
  /** Share of wrong labels that the target precision allows. */
  readonly allowedRisk: number;
}

export interface ReliabilityPlot {
  readonly description: string;
  readonly bins: readonly {
    readonly count: number;
    readonly stated: number;
    readonly observed: number;
    readonly low: number;
    readonly high: number;
  }[];
}

export interface DriftPlot {
  readonly description: string;
  readonly targetPrecision: number;
  /** In order of time. */
  readonly slices: readonly {
    /** When it began: a month, or the number of an issue. */
    readonly start: string;
    readonly hitAt1: Figure;
    readonly precision: Figure;
  }[];
}

export interface LearningCurvePlot {
  readonly description: string;
  /** Labelled training issues and the share of first labels that are right, fewest first. */
  readonly points: readonly {
    readonly labelled: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[];
  /** The fitted curve, as far as it was carried on; empty where there is none. */
  readonly curve: readonly { readonly labelled: number; readonly value: number }[];
}
