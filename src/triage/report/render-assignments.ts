import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { quoteText } from '../../text/quote-text.ts';
import type { AssignmentReport } from './summary-report.ts';

const LEADS = {
  assigned: 'Assigned to',
  rehearsal: 'Would be assigned to',
  'not-assignable': 'Not assigned to',
  failed: 'Not assigned to',
} as const;

/** Whom an issue was given to and why, as Markdown for the job summary; empty where nobody was to get it. */
export function renderAssignments(assignments: readonly AssignmentReport[] = []): string {
  if (assignments.length === 0) return '';
  return `**People**\n\n${assignments.map((one) => `- ${describeAssignment(one, quoteText)}`).join('\n')}`;
}

/** As one sentence; `quote` makes names harmless where it is shown. */
export function describeAssignment(
  { login, label, outcome }: AssignmentReport,
  quote: (text: string) => string = (text) => text,
): string {
  return `${LEADS[outcome.kind]} ${quote(login)}, who answers for ${quote(label)}${explain(outcome)}`;
}

function explain(outcome: AssignmentReport['outcome']): string {
  switch (outcome.kind) {
    case 'failed':
      return `: ${escapeMarkdown(outcome.problem)}`;
    case 'not-assignable':
      return ': GitHub left them out, as it does without access to the repository.';
    case 'assigned':
    case 'rehearsal':
      return '.';
  }
}
