import { type Boilerplate, normalizeLine } from '../document/boilerplate.ts';
import type { IssueReport } from './report/summary-report.ts';

/** Those headings that many issues share: they are the form's own, any other is the reporter's text. */
export function formHeadings(headings: readonly string[], boilerplate: Boilerplate): string[] {
  return headings.filter((heading) => boilerplate.has(normalizeLine(heading)));
}

/** The report as it may be published: of the empty sections only those of the form, so no text of an issue's body. */
export function withFormHeadingsOnly(report: IssueReport, boilerplate: Boilerplate): IssueReport {
  if (report.kind !== 'triaged') return report;
  const { verdict } = report;
  const missing = formHeadings(verdict.information.missing, boilerplate);
  return { ...report, verdict: { ...verdict, information: { ...verdict.information, missing } } };
}
