import type { IssueTracker, ProjectOutcome } from '../issue/issue-tracker.ts';
import type { AddToProjects, WriteAction } from '../plan/plan.ts';
import { ServiceError } from '../shared/errors.ts';

/** Carries out a plan's actions in order: the only place that writes to a tracker. Doing it twice changes nothing. */
export async function applyPlan(tracker: IssueTracker, actions: readonly WriteAction[]): Promise<void> {
  for (const action of actions) await applyAction(tracker, action);
}

/** Puts an issue on its boards, one outcome a board. Never throws a ServiceError: labels count for more than boards. */
export async function applyToProjects(
  tracker: IssueTracker,
  { number, routes, isNew = false }: AddToProjects,
): Promise<readonly ProjectOutcome[]> {
  try {
    return await tracker.ensureInProjects(
      number,
      routes.map(({ project }) => project),
      { isNew },
    );
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return routes.map(() => ({ kind: 'failed', problem: error.message }));
  }
}

function applyAction(tracker: IssueTracker, action: WriteAction): Promise<void> {
  switch (action.kind) {
    case 'add-labels':
      return tracker.ensureLabels(action.number, action.labels);
    case 'remove-label':
      return tracker.removeLabel(action.number, action.label);
    case 'ensure-comment':
      return tracker.ensureComment(action.number, { marker: action.marker, body: action.body });
    case 'remove-comment':
      return tracker.ensureNoComment(action.number, { marker: action.marker });
  }
}
