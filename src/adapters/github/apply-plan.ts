import type { IssueTracker } from '../../issue/issue-tracker.ts';
import type { Action } from '../../plan/plan.ts';

/** Carries out a plan's actions in order: the only place that writes to a tracker. Doing it twice changes nothing. */
export async function applyPlan(tracker: IssueTracker, actions: readonly Action[]): Promise<void> {
  for (const action of actions) await applyAction(tracker, action);
}

function applyAction(tracker: IssueTracker, action: Action): Promise<void> {
  switch (action.kind) {
    case 'add-labels':
      return tracker.ensureLabels(action.number, action.labels);
    case 'ensure-comment':
      return tracker.ensureComment(action.number, { marker: action.marker, body: action.body });
    case 'remove-comment':
      return tracker.ensureNoComment(action.number, { marker: action.marker });
  }
}
