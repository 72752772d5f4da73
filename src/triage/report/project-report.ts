import type { ProjectOutcome } from '../../issue/issue-tracker.ts';
import type { AddToProjects, RoutedProject } from '../../plan/plan.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { quoteLabels } from './explain-skip.ts';

/** What became of an issue on one board; `rehearsal`: nothing was asked or written, on purpose. */
export interface ProjectReport extends RoutedProject {
  readonly outcome: ProjectOutcome | { readonly kind: 'rehearsal' };
}

export function isAddingToProjects(action: { readonly kind: string }): action is AddToProjects {
  return action.kind === 'add-to-projects';
}

const HEADINGS = {
  added: 'Added to',
  'already-there': 'Already on',
  'taken-off': 'Not added again to',
  'past-unread': 'Not added to',
  failed: 'Not added to',
  rehearsal: 'Would be added to',
} as const;

/** The boards of one issue as Markdown, for the job summary. */
export function renderProjects(projects: readonly ProjectReport[]): string {
  if (projects.length === 0) return '';
  const lines = projects.map(({ project, labels, outcome }) => {
    const why = [explainOutcome(outcome)].filter((text) => text !== '');
    return [`- ${HEADINGS[outcome.kind]} ${project.url} for ${quoteLabels(labels)}.`, ...why].join(' ');
  });
  return `**Boards**\n\n${lines.join('\n')}`;
}

function explainOutcome(outcome: ProjectReport['outcome']): string {
  switch (outcome.kind) {
    case 'failed':
    case 'past-unread':
      return escapeMarkdown(outcome.problem);
    case 'taken-off':
      return outcome.by === 'person' ? 'Removed by a person.' : 'Removed by another program.';
    case 'added':
    case 'already-there':
    case 'rehearsal':
      return '';
  }
}
