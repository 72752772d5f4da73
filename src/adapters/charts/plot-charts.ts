import type { ReportCharts } from '../../evaluation/report/report-charts.ts';
import { drawDrift } from './draw-drift.ts';
import { drawLearningCurve } from './draw-learning-curve.ts';
import { drawOverview } from './draw-overview.ts';
import { drawReliability } from './draw-reliability.ts';
import { drawRiskCoverage } from './draw-risk-coverage.ts';

/** Plots by Observable Plot, drawn without a browser. */
export const plotCharts: ReportCharts = {
  drawOverview,
  drawRiskCoverage,
  drawReliability,
  drawDrift,
  drawLearningCurve,
};
