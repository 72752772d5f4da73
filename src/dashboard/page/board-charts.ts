import type { Figure } from '../../statistics/bootstrap.ts';
import type { AgeName } from '../measure-backlog.ts';

/** Port: draws the dashboard's plots. Each answer is one `<svg>` element as text, the same for the same numbers. */
export interface BoardCharts {
  drawWeeks(plot: WeeksPlot): string;
  drawBacklog(plot: BacklogPlot): string;
  drawPromise(plot: PromisePlot): string;
}

/** Counts by week, one on the other or each from zero. */
export interface WeeksPlot {
  /** Says in words what is to be seen, for those who do not see it. */
  readonly description: string;
  /** Monday of the first week, in milliseconds since 1970. */
  readonly startMs: number;
  readonly isStacked: boolean;
  readonly series: readonly WeeksSeries[];
}

export interface WeeksSeries {
  readonly name: string;
  readonly color: 'first' | 'second' | 'rest';
  /** A number for each week. */
  readonly counts: readonly number[];
}

export interface BacklogPlot {
  readonly description: string;
  readonly rows: readonly { readonly name: string; readonly counts: Readonly<Record<AgeName, number>> }[];
}

export interface PromisePlot {
  readonly description: string;
  readonly rows: readonly { readonly name: string; readonly precision: Figure; readonly promise: number }[];
}
