import { plannedLabels } from '../../plan/plan-triage.ts';
import type { TriagedIssue } from './summary-report.ts';

type AddedIn = Pick<TriagedIssue, 'plan' | 'labelsOutcome' | 'proposals' | 'fallback'>;

/**
 * Names of the labels that the issue has by this run, or would have but for the rehearsal: added by name, with their reasons,
 * or in place of a suggestion. What waits for a person is none of them, nor what GitHub did not take.
 */
export function addedLabels({ plan, labelsOutcome, proposals = [], fallback }: AddedIn): readonly string[] {
  const plain = labelsOutcome === 'failed' ? [] : plannedLabels(plan);
  const proposed = proposals.flatMap(({ proposal: { target, mode }, outcome: { kind } }) => {
    const isAdded = kind === 'applied' || (kind === 'rehearsal' && mode === 'apply');
    return isAdded && target.kind === 'label' ? target.name : [];
  });
  return [...plain, ...proposed, ...(fallback?.labels ?? [])];
}
