import { toVisibleLine } from '../../text/quote-text.ts';
import { composeReport } from './compose-report.ts';
import { capitalize } from './format-shares.ts';
import { type Page, renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { Report } from './report.ts';
import type { ReportCharts } from './report-charts.ts';
import { overviewPlot } from './sections/overview-section.ts';
import { standAlone } from './stand-alone.ts';

export interface BuiltReport {
  readonly html: string;
  readonly markdown: string;
  /** The first picture as a file of its own, SVG; absent where no family could be judged. */
  readonly overview?: string;
}

/** A report as a page that needs nothing else, and as Markdown for a job summary. The same input gives the same bytes. */
export function buildReport(report: Report, charts: ReportCharts): BuiltReport {
  const page = { title: titleOf(report), madeOn: report.madeOn, blocks: composeReport(report, charts) };
  const overview = drawOverview(report, charts);
  return {
    html: renderHtml(page),
    markdown: renderMarkdown(page),
    overview,
  };
}

function titleOf({ backtests }: Report): Page['title'] {
  const [only] = backtests;
  if (backtests.length > 1) return `${backtests.length} repositories`;
  return only === undefined || only.repository === '' ? 'labelled issues' : { kind: 'quote', text: only.repository };
}

/** What fits into the width of the picture beside the date. */
const MAX_TITLE_CHARS = 28;

function drawOverview(report: Report, charts: ReportCharts): string | undefined {
  const title = titleOf(report);
  const name = typeof title === 'string' ? capitalize(title) : toVisibleLine(title.text, MAX_TITLE_CHARS);
  const plot = overviewPlot(report.backtests, { title: name, date: report.madeOn });
  return plot === undefined ? undefined : standAlone(charts.drawOverview(plot));
}
