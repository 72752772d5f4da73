import { labelKey } from '../issue/label-key.ts';
import type { Proposal } from '../issue/proposal.ts';
import { familyMembers } from './family-members.ts';
import { createReasonFinder } from './hold-back-labels.ts';
import type { WriteAction } from './plan.ts';
import type { PlanInput } from './plan-input.ts';

export interface PlannedForIssue {
  readonly labels: readonly string[];
  readonly proposals: readonly Proposal[];
  /** Whether its type is set, or has been. */
  readonly isTyped?: boolean;
}

export interface Mark {
  /** The label for issues that a person has to look at, where it is to be added; else none. */
  readonly mark: readonly string[];
  /** Takes it off. */
  readonly action?: WriteAction;
}

/**
 * Marks an issue on which every family stays silent: none has a label there, gets one or is proposed. Once a family has a label,
 * the mark is taken off, whoever put it there; one that a person took off is not put there again.
 */
export function markForPeople(input: PlanInput, { labels, proposals, isTyped = false }: PlannedForIssue): Mark {
  const { issue, verdict, policy, past } = input;
  const mark = findLiveLabel(policy.needsTriageLabel, input.liveLabels);
  if (mark === undefined || verdict.families.length === 0) return { mark: [] };
  const families = new Set(verdict.families.flatMap((family) => [...familyMembers(family, policy)]));
  const isMarked = issue.labels.some((label) => labelKey(label) === labelKey(mark));
  const hasType = (issue.type ?? null) !== null;
  const isFilled = hasType || issue.labels.some((label) => families.has(labelKey(label)));
  if (isFilled)
    return { mark: [], ...(isMarked && { action: { kind: 'remove-label', number: issue.number, label: mark } }) };
  const isSilent = !isTyped && proposals.length === 0 && !labels.some((label) => families.has(labelKey(label)));
  if (isMarked || !isSilent) return { mark: [] };
  const wasTaken = past?.history?.kind === 'read' && createReasonFinder(past.history, [])(mark)?.kind === 'taken-away';
  return { mark: wasTaken || (past?.history?.kind === 'unread' && !past.history.isNew) ? [] : [mark] };
}

function findLiveLabel(label: string | undefined, liveLabels: readonly string[] | undefined): string | undefined {
  if (label === undefined || liveLabels === undefined) return label;
  return liveLabels.find((one) => labelKey(one) === labelKey(label));
}
