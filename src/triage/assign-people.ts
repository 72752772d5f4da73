import type { IssueTracker } from '../issue/issue-tracker.ts';
import { labelKey } from '../issue/label-key.ts';
import type { Action } from '../plan/plan.ts';
import { ServiceError } from '../shared/errors.ts';
import type { AssignmentReport, TriagedIssue } from './report/summary-report.ts';

type Assignments = Pick<TriagedIssue, 'assignments'>;

export interface Assigning {
  readonly tracker: IssueTracker;
  /** Keys of labels that the issue did not get: nobody is assigned for them. */
  readonly notLanded?: ReadonlySet<string> | undefined;
}

/** Assigns people, as planned. Never throws a ServiceError: labels count for more. Empty where nobody was to be. */
export async function assignPeople(
  actions: readonly Action[],
  { tracker, notLanded }: Assigning,
): Promise<Assignments> {
  const assignments: AssignmentReport[] = [];
  for (const action of actions) {
    if (action.kind !== 'assign') continue;
    const wanted = action.assignees.filter(({ label }) => !notLanded?.has(labelKey(label)));
    if (wanted.length === 0) continue;
    const logins = wanted.map(({ login }) => login);
    try {
      const landed = new Set(await tracker.ensureAssignees(action.number, logins));
      assignments.push(
        ...wanted.map((one) => ({
          ...one,
          outcome: { kind: landed.has(one.login) ? 'assigned' : 'not-assignable' } as const,
        })),
      );
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const { message: problem } = error;
      assignments.push(...wanted.map((one) => ({ ...one, outcome: { kind: 'failed', problem } as const })));
    }
  }
  return assignments.length === 0 ? {} : { assignments };
}

export function rehearseAssignments(actions: readonly Action[]): Assignments {
  const assignees = actions.flatMap((action) => (action.kind === 'assign' ? action.assignees : []));
  return assignees.length === 0
    ? {}
    : { assignments: assignees.map((one) => ({ ...one, outcome: { kind: 'rehearsal' } })) };
}
