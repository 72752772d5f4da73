import { labelKey } from '../issue/label-key.ts';
import type { Proposal } from '../issue/proposal.ts';
import type { Assignee } from './choose-assignees.ts';
import type { Action, Plan } from './plan.ts';
import { proposedNames } from './plan-proposals.ts';
import { plannedLabels, plannedProposals } from './plan-triage.ts';

/** Labels whose owners are asked: those that the plan gives to the issue first, then those that it asks people about. */
export function labelsWithOwners(plan: Plan): readonly string[] {
  return [...labelsMade(plan), ...proposedNames(plannedProposals(plan), ({ mode }) => mode === 'suggest')];
}

function labelsMade(plan: Plan): readonly string[] {
  return [...plannedLabels(plan), ...proposedNames(plannedProposals(plan), ({ mode }) => mode === 'apply')];
}

/** Who answers for a label that the issue gets is assigned with it; where people are asked about the label, they are asked about both. */
export function planAssignees(plan: Plan, assignees: readonly Assignee[]): Plan {
  if (assignees.length === 0) return plan;
  const made = new Set(labelsMade(plan).map(labelKey));
  const isMade = ({ label }: Assignee) => made.has(labelKey(label));
  const now = assignees.filter(isMade);
  const asked = assignees.filter((assignee) => !isMade(assignee)).map(toProposal);
  const actions = plan.actions.map((action): Action => {
    if (action.kind !== 'ensure-proposals') return action;
    const { scope, proposals } = action;
    return { ...action, proposals: [...proposals, ...asked], scope: { ...scope, kinds: [...scope.kinds, 'assignee'] } };
  });
  if (now.length > 0) actions.push({ kind: 'assign', number: plan.number, assignees: now });
  return { ...plan, actions };
}

function toProposal({ login, label }: Assignee): Proposal {
  return {
    target: { kind: 'assignee', login },
    rationale: `answers for the suggested label ${label.replaceAll('@', '')}`,
    level: 'medium',
    mode: 'suggest',
  };
}
