import type { Proposal } from '../issue/proposal.ts';
import type { EnsureProposals, Skip } from './plan.ts';
import { planComment } from './plan-comment.ts';
import type { PlanInput } from './plan-input.ts';
import { proposedNames } from './plan-proposals.ts';
import { renderComment } from './render-comment.ts';
import { routeIssue } from './route-issue.ts';

export interface Fallback {
  readonly fallback: EnsureProposals['fallback'];
  readonly skip?: Skip;
}

/** What is done where GitHub takes no suggestions: what would have been made at once is made without its reasons, anyway. */
export function planFallback(input: PlanInput, proposals: readonly Proposal[]): Fallback {
  const { issue, policy } = input;
  const { suggestFallback = 'labels' } = policy;
  const names = proposedNames(
    proposals,
    ({ mode, level }) => mode === 'apply' || (suggestFallback === 'labels' && level === 'high'),
  );
  const labels: Fallback['fallback'] =
    names.length === 0 ? [] : [{ kind: 'add-labels', number: issue.number, labels: names }];
  const boards = routeIssue(input, names);
  const asked = proposedNames(proposals, ({ mode }) => mode === 'suggest');
  if (suggestFallback !== 'comment' || asked.length === 0) return { fallback: [...labels, ...boards] };
  const { action, skip } = planComment(input, renderComment({ ...input, likelyLabels: asked }));
  const comment = action?.kind === 'ensure-comment' ? [action] : [];
  return { fallback: [...labels, ...comment, ...boards], ...(skip === undefined ? {} : { skip }) };
}
