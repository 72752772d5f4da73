import type { Figure } from '../bootstrap.ts';
import type { RiskCoveragePoint } from '../risk-coverage.ts';

/** Port: draws plots. Each answer is one `<svg>` element as text, the same for the same numbers; all shares 0 to 1. */
export interface ReportCharts {
  drawRiskCoverage(plot: RiskCoveragePlot): string;
  drawReliability(plot: ReliabilityPlot): string;
  drawDrift(plot: DriftPlot): string;
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
