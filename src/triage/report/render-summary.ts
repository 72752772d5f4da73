import { plannedLabels } from '../../plan/plan-triage.ts';
import { fold } from '../../text/fold.ts';
import { quoteHtml } from '../../text/quote-html.ts';
import { addedLabels } from './added-labels.ts';
import { renderIssueFigures, renderIssueReport, renderRunOutcome } from './render-issue-report.ts';
import { renderRunNote } from './render-run-note.ts';
import { summarizeOutcome } from './summarize-outcome.ts';
import type { IssueReport, SummaryInput, TriagedIssue, UntriagedIssue } from './summary-report.ts';
import { isWaiting } from './tell-proposal.ts';

/** Enough to know an issue again; one line on a phone. */
const MAX_TITLE_CHARS = 40;

/**
 * The job summary as Markdown, for a phone: what came of the issue first, then why, the figures folded. Of several issues
 * each is a line that unfolds, those with labels first. Text from outside stands in code, on one line, cut to a fixed length.
 */
export function renderSummary(input: SummaryInput): string {
  const [only] = input.reports;
  const isOne = input.isOne ?? input.reports.length === 1;
  const parts = isOne && only !== undefined ? renderOne(only, input) : renderMany(input);
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function renderOne(report: IssueReport, input: SummaryInput): string[] {
  const { important, others } = renderRunNotes(input);
  if (report.kind !== 'triaged') return [`## #${report.number}: not triaged`, explainUntriaged(report), ...important];
  const figures = renderIssueFigures(report);
  return [
    `## #${report.issue.number}: ${summarizeOutcome(report)}`,
    renderRunOutcome([report]),
    renderIssueReport(report, input.issueUrl),
    ...important,
    ...fold('Figures, cut-offs, timings', [figures, ...others]),
  ];
}

function renderMany(input: SummaryInput): string[] {
  const { reports, issueUrl } = input;
  const { important, others } = renderRunNotes(input);
  if (reports.length === 0) return ['## Nothing to triage', 'No open issue lacks a label.', ...important, ...others];
  const triaged = reports.filter((report) => report.kind === 'triaged');
  const labelled = triaged.filter((report) => plannedLabels(report.plan).length > 0 || addedLabels(report).length > 0);
  const asked = triaged.filter((report) => !labelled.includes(report) && report.proposals?.some(isWaiting));
  const rest = triaged.filter((report) => !labelled.includes(report) && !asked.includes(report));
  const isRehearsal = triaged.some((report) => report.labelsOutcome === 'rehearsal');
  const written = labelled.filter(({ labelsOutcome }) => labelsOutcome !== 'failed');
  return [
    `## ${written.length} of ${reports.length} issues ${isRehearsal ? 'would be labelled' : 'labelled'}${tellAsked(asked.length, isRehearsal)}`,
    renderRunOutcome(triaged),
    ...important,
    ...labelled.flatMap((report) => foldedReport(report, issueUrl)),
    ...asked.flatMap((report) => foldedReport(report, issueUrl)),
    ...(labelled.length + asked.length > 0 && rest.length > 0 ? ['### Left to people'] : []),
    ...rest.flatMap((report) => foldedReport(report, issueUrl)),
    untriagedList(reports.filter((report) => report.kind !== 'triaged')),
    ...others,
  ];
}

function tellAsked(count: number, isRehearsal: boolean): string {
  if (count === 0) return '';
  return `, people ${isRehearsal ? 'would be' : 'are'} asked about ${count} more`;
}

/** Without an index, everything that tells of it matters; with one, where it comes from is a figure among others. */
function renderRunNotes({ notes, repository }: SummaryInput): { important: string[]; others: string[] } {
  const hasNoIndex = notes.some(({ kind }) => kind === 'no-index');
  const isImportant = hasNoIndex ? notes : notes.filter((note) => note.kind === 'plain' && note.isImportant);
  const render = (wanted: SummaryInput['notes']) => wanted.map((note) => renderRunNote(note, repository));
  return { important: render(isImportant), others: render(notes.filter((note) => !isImportant.includes(note))) };
}

function foldedReport(report: TriagedIssue, issueUrl: (number: number) => string): string[] {
  const { number, title } = report.issue;
  const outcome = summarizeOutcome(report, (label) => quoteHtml(label));
  return fold(`<b>#${number}</b> ${outcome}<br>${quoteHtml(title, MAX_TITLE_CHARS)}`, [
    renderIssueReport(report, issueUrl),
    renderIssueFigures(report),
  ]);
}

function untriagedList(reports: readonly UntriagedIssue[]): string {
  if (reports.length === 0) return '';
  return `### Not triaged\n\n${reports.map((report) => `- ${explainUntriaged(report)}`).join('\n')}`;
}

function explainUntriaged({ kind, number }: UntriagedIssue): string {
  switch (kind) {
    case 'pull-request':
      return `#${number} is a pull request; only issues are triaged.`;
    case 'health-issue':
      return `#${number} is Auto Triager's own health report.`;
    case 'out-of-time':
      return `#${number} was given up because it took too long; nothing was written to it.`;
    case 'too-often':
      return (
        `#${number} was edited and reopened too often within a day, so nothing was done this time; ` +
        '`triage.max_runs_a_day` in the settings file is the limit.'
      );
    case 'missing':
      return `There is no issue #${number} in this repository: it was deleted, moved, or never there.`;
  }
}
