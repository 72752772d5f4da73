import type { RiskCoveragePoint } from '../../risk-coverage.ts';
import type { Cell, Plot, Table } from '../block.ts';
import { capitalize, formatShare, shareCell } from '../format-shares.ts';
import type { ReportedFamily } from '../report.ts';
import type { ReportCharts } from '../report-charts.ts';

/** Rows of the table: a tenth of the issues each, less where many are equally sure. */
const STEPS = 10;
const ROUNDING = 1e-9;

/** What it costs to label more issues. */
export function riskCoveragePlot(family: ReportedFamily, charts: ReportCharts): Plot {
  const { riskCoverage: points, targetPrecision } = family;
  const cutoffs = family.cutoffs.flatMap((cutoff) => operatingPoint(points, cutoff) ?? []);
  const title = `${family.family} labels`;
  return {
    title: capitalize(title),
    svg: charts.drawRiskCoverage({
      description: `Share of wrong first ${title} for every share of issues that is labelled`,
      points,
      cutoffs,
      allowedRisk: 1 - targetPrecision,
    }),
    caption: explain(family, cutoffs),
    table: toTable(title, points),
  };
}

/** The last point of the curve that a cut-off lets through; undefined where it stops even the surest label. */
function operatingPoint(points: readonly RiskCoveragePoint[], cutoff: number): RiskCoveragePoint | undefined {
  const last = points.findLast(({ probability }) => probability >= cutoff);
  return last === undefined ? undefined : { ...last, probability: cutoff };
}

function explain({ cutoffs }: ReportedFamily, points: readonly RiskCoveragePoint[]): string {
  if (cutoffs.length === 0) return 'No cut-off is marked: on held-out issues, none reached the target.';
  if (points.length === 0) return 'No cut-off is marked: no test issue reaches it.';
  const parts = points.map(
    ({ probability, coverage, risk }) =>
      `from a probability of ${formatShare(probability)} on, ${formatShare(coverage)} of issues get a first label, and ` +
      `${formatShare(risk)} of those are wrong`,
  );
  return `At the cut-off: ${parts.join('; ')}.`;
}

function toTable(title: string, points: readonly RiskCoveragePoint[]): Table {
  const steps = Array.from({ length: STEPS }, (_, step) =>
    points.find(({ coverage }) => coverage >= (step + 1) / STEPS - ROUNDING),
  );
  const rows = [...new Set(steps)].flatMap((point): Cell[][] =>
    point === undefined ? [] : [[shareCell(point.coverage), shareCell(point.probability), shareCell(point.risk)]],
  );
  return {
    kind: 'table',
    title: `Risk and coverage of ${title}`,
    columns: [
      { title: 'Issues labelled', isNumber: true },
      { title: 'From probability', isNumber: true },
      { title: 'Wrong', isNumber: true },
    ],
    rows,
  };
}
