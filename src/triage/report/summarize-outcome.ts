import { plannedLabels } from '../../plan/plan-triage.ts';
import { quoteText } from '../../text/quote-text.ts';
import type { Outcome, TriagedIssue } from './summary-report.ts';

const VERBS: Readonly<Record<Outcome, string>> = {
  applied: 'labelled',
  rehearsal: 'would be labelled',
  failed: 'could not be labelled',
};

/**
 * What came of one issue, in a few words: the first thing a reader sees. `quote` makes a label's name safe for the place
 * where it will stand; Markdown unless given.
 */
export function summarizeOutcome(
  { plan, labelsOutcome }: TriagedIssue,
  quote = (text: string) => quoteText(text),
): string {
  const { skipped } = plan;
  const list = (labels: readonly string[]) => labels.map(quote).join(', ');
  const planned = plannedLabels(plan);
  if (planned.length > 0) return `${VERBS[labelsOutcome]} ${list(planned)}`;
  if (skipped.some(({ kind }) => kind === 'closed')) return 'closed, left alone';
  const present = skipped.flatMap((skip) => (skip.kind === 'family-filled' ? skip.labels : []));
  if (present.length > 0) return `already has ${list([...new Set(present)])}`;
  const takenAway = skipped.flatMap((skip) =>
    skip.kind === 'taken-away' || skip.kind === 'replaced' ? [skip.label] : [],
  );
  if (takenAway.length > 0) return `no label added, ${list(takenAway)} was removed before`;
  if (skipped.some(({ kind }) => kind === 'past-unread'))
    return 'no label added, what people removed could not be read';
  const unknown = skipped.flatMap((skip) => (skip.kind === 'not-in-repository' ? [skip.label] : []));
  if (unknown.length > 0) return `no label added, the repository lacks ${list(unknown)}`;
  if (skipped.some(({ kind }) => kind === 'says-nothing')) return 'says nothing, no label added';
  if (skipped.some(({ kind }) => kind === 'says-too-little')) return 'says too little to be labelled';
  return skipped.some(({ kind }) => kind === 'below-cutoff') ? 'no label is sure enough' : 'no label added';
}
