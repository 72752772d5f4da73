import type { Skip } from '../../plan/plan.ts';
import { plannedLabels } from '../../plan/plan-triage.ts';
import { quoteText } from '../../text/quote-text.ts';
import { addedLabels } from './added-labels.ts';
import type { Outcome, TriagedIssue } from './summary-report.ts';
import { isWaiting, nameTarget } from './tell-proposal.ts';

const VERBS: Readonly<Record<Outcome, string>> = {
  applied: 'labelled',
  rehearsal: 'would be labelled',
  failed: 'could not be labelled',
};

const ASKING: Readonly<Record<Outcome, string>> = {
  applied: 'people are asked about',
  rehearsal: 'people would be asked about',
  failed: 'people are asked about',
};

const NO_SUGGESTION = 'no label added, and GitHub takes no suggestions';

/** What stands for an issue that got no label: of several reasons the one with the lowest rank. */
const REASONS = {
  closed: { rank: 1, text: () => 'closed, left alone' },
  'family-filled': { rank: 2, text: (labels) => `already has ${labels}` },
  'taken-away': { rank: 3, text: tellRemoved },
  replaced: { rank: 3, text: tellRemoved },
  'past-unread': { rank: 4, text: () => 'no label added, what people removed could not be read' },
  'not-in-repository': { rank: 5, text: (labels) => `no label added, the repository lacks ${labels}` },
  'says-nothing': { rank: 6, text: () => 'says nothing, no label added' },
  'says-too-little': { rank: 7, text: () => 'says too little to be labelled' },
  'below-cutoff': { rank: 8, text: () => 'no label is sure enough' },
  'over-limit': { rank: 9, text: tellNothing },
  'perhaps-taken-away': { rank: 9, text: tellNothing },
  'comment-taken-away': { rank: 9, text: tellNothing },
} as const satisfies Readonly<
  Record<Skip['kind'], { readonly rank: number; readonly text: (labels: string) => string }>
>;

/**
 * What came of one issue, in a few words: the first thing a reader sees. `quote` makes a label's name safe for the place
 * where it will stand; Markdown unless given.
 */
export function summarizeOutcome(report: TriagedIssue, quote = (text: string) => quoteText(text)): string {
  const list = (labels: readonly string[]) => labels.map(quote).join(', ');
  const { plan, labelsOutcome, fallback, proposals = [] } = report;
  const added = labelsOutcome === 'failed' ? plannedLabels(plan) : addedLabels(report);
  const asked = proposals.filter(isWaiting).map(({ proposal: { target } }) => {
    const { lead, name } = nameTarget(target);
    return `${lead}${quote(name)}`;
  });
  const said = [
    ...(added.length > 0 ? [`${VERBS[labelsOutcome]} ${list(added)}`] : []),
    ...(asked.length > 0 ? [`${ASKING[labelsOutcome]} ${asked.join(', ')}`] : []),
  ];
  if (said.length > 0) return said.join('; ');
  if (fallback !== undefined) return NO_SUGGESTION;
  const [first] = plan.skipped.toSorted((a, b) => REASONS[a.kind].rank - REASONS[b.kind].rank);
  if (first === undefined) return tellNothing();
  const { rank, text } = REASONS[first.kind];
  const alike = plan.skipped.filter(({ kind }) => REASONS[kind].rank === rank);
  return text(list([...new Set(alike.flatMap(labelsOf))]));
}

function labelsOf(skip: Skip): readonly string[] {
  if ('labels' in skip) return skip.labels;
  return 'label' in skip ? [skip.label] : [];
}

function tellRemoved(labels: string): string {
  return `no label added, ${labels} was removed before`;
}

function tellNothing(): string {
  return 'no label added';
}
