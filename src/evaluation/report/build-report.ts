import { composeReport } from './compose-report.ts';
import { type Page, renderHtml } from './render-html.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { Report } from './report.ts';
import type { ReportCharts } from './report-charts.ts';

export interface BuiltReport {
  readonly html: string;
  readonly markdown: string;
}

/** A report as a page that needs nothing else, and as Markdown for a job summary. The same input gives the same bytes. */
export function buildReport(report: Report, charts: ReportCharts): BuiltReport {
  const page = { title: titleOf(report), blocks: composeReport(report, charts) };
  return { html: renderHtml(page), markdown: renderMarkdown(page) };
}

function titleOf({ backtests }: Report): Page['title'] {
  const [only] = backtests;
  if (backtests.length > 1) return `${backtests.length} repositories`;
  return only === undefined || only.repository === '' ? 'labelled issues' : { kind: 'quote', text: only.repository };
}
