import { plannedLabels } from './plan-triage.ts';
import { renderIssueReport, summarizeOutcome } from './render-issue-report.ts';
import { renderNotice } from './render-notice.ts';
import type { IssueReport, SummaryInput, TriagedIssue, UntriagedIssue } from './summary-report.ts';

/**
 * The job summary as Markdown: what came of the issue first, then why. Several issues get one table with the details
 * folded below it. Text from outside stands in code spans, on one line, cut to a fixed length.
 */
export function renderSummary(input: SummaryInput): string {
  const notices = input.notices.map((notice) => renderNotice(notice, input.repository));
  const [only] = input.reports;
  const body = input.reports.length === 1 && only !== undefined ? renderOne(only, input) : renderMany(input);
  return `${[...body, ...notices].join('\n\n')}\n`;
}

function renderOne(report: IssueReport, { issueUrl }: SummaryInput): string[] {
  if (report.kind !== 'triaged') return [`## #${report.number}: not triaged`, explainUntriaged(report)];
  return [`## #${report.issue.number}: ${summarizeOutcome(report)}`, renderIssueReport(report, issueUrl)];
}

function renderMany({ reports, issueUrl }: SummaryInput): string[] {
  const triaged = reports.filter((report) => report.kind === 'triaged');
  const labelled = triaged.filter(isLabelled);
  const isRehearsal = triaged.some((report) => report.labelsOutcome === 'rehearsal');
  const verb = isRehearsal ? 'would be labelled' : 'labelled';
  const rows = reports.map(
    (report) => `| [#${numberOf(report)}](${issueUrl(numberOf(report))}) | ${inShort(report)} |`,
  );
  return [
    `## ${labelled.length} of ${reports.length} issues ${verb}`,
    ['| Issue | Outcome |', '| --- | --- |', ...rows].join('\n'),
    ...triaged.map((report) => foldedReport(report, issueUrl)),
  ];
}

function isLabelled({ plan, labelsOutcome }: TriagedIssue): boolean {
  return plannedLabels(plan).length > 0 && labelsOutcome !== 'failed';
}

function foldedReport(report: TriagedIssue, issueUrl: (number: number) => string): string {
  const title = `<details><summary>#${report.issue.number}</summary>`;
  return [title, renderIssueReport(report, issueUrl), '</details>'].join('\n\n');
}

function inShort(report: IssueReport): string {
  return report.kind === 'triaged' ? summarizeOutcome(report) : explainUntriaged(report);
}

function numberOf(report: IssueReport): number {
  return report.kind === 'triaged' ? report.issue.number : report.number;
}

function explainUntriaged({ kind, number }: UntriagedIssue): string {
  if (kind === 'pull-request') return `#${number} is a pull request; only issues are triaged.`;
  if (kind === 'health-issue') return `#${number} tells how triage is doing; it is nobody's report.`;
  return `There is no issue #${number} in this repository: it was deleted, moved, or never there.`;
}
