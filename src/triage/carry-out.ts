import type { IssueTracker } from '../issue/issue-tracker.ts';
import type { Action, AddToProjects, Plan, WriteAction } from '../plan/plan.ts';
import { applyPlan, applyToProjects } from './apply-plan.ts';
import { isAddingToProjects, type ProjectReport } from './report/project-report.ts';
import type { Outcome } from './report/summary-report.ts';

export interface Outcomes {
  readonly labelsOutcome: Outcome;
  readonly commentOutcome: Outcome;
  /** Absent where no label leads to a board. */
  readonly projects?: readonly ProjectReport[];
}

export interface CarriedOut {
  readonly outcomes: Outcomes;
  /** What GitHub did not let us do; a board that refuses is none. */
  readonly error?: unknown;
}

interface Permission {
  readonly tracker: IssueTracker;
  /** Whether labels and boards are written, or only told. */
  readonly addLabels: boolean;
}

/** Labels first, then the comment, then the boards; what comes after a failure is not reached. */
export async function carryOut({ actions }: Plan, { tracker, addLabels }: Permission): Promise<CarriedOut> {
  const toProjects = actions.filter(isAddingToProjects);
  const writes = actions.filter(isWriting);
  // The one place where a rehearsal and a real run part.
  const labels = addLabels ? writes.filter(isAddingLabels) : [];
  const comments = writes.filter((action) => !isAddingLabels(action));
  let labelsOutcome: Outcome = addLabels ? 'failed' : 'rehearsal';
  try {
    await applyPlan(tracker, labels);
    if (addLabels) labelsOutcome = 'applied';
    await applyPlan(tracker, comments);
  } catch (error) {
    const outcome = addLabels ? NOT_REACHED : REHEARSAL;
    return { outcomes: { labelsOutcome, commentOutcome: 'failed', ...reportAll(toProjects, outcome) }, error };
  }
  const projects = addLabels ? await addToProjects(tracker, toProjects) : reportAll(toProjects, REHEARSAL);
  return { outcomes: { labelsOutcome, commentOutcome: 'applied', ...projects } };
}

/** For an issue of which only is told what would be done. */
export function rehearse({ actions }: Plan): Outcomes {
  const projects = reportAll(actions.filter(isAddingToProjects), REHEARSAL);
  return { labelsOutcome: 'rehearsal', commentOutcome: 'rehearsal', ...projects };
}

type Projects = Pick<Outcomes, 'projects'>;

const REHEARSAL = { kind: 'rehearsal' } as const;
const NOT_REACHED = {
  kind: 'failed',
  problem: 'Boards were not reached, since GitHub refused an earlier change.',
} as const;

function reportAll(actions: readonly AddToProjects[], outcome: ProjectReport['outcome']): Projects {
  const projects = actions.flatMap(({ routes }) => routes.map((route) => ({ ...route, outcome })));
  return projects.length === 0 ? {} : { projects };
}

async function addToProjects(tracker: IssueTracker, actions: readonly AddToProjects[]): Promise<Projects> {
  const projects: ProjectReport[] = [];
  for (const action of actions) {
    const outcomes = await applyToProjects(tracker, action);
    projects.push(...action.routes.map((route, index) => ({ ...route, outcome: outcomes[index] ?? NOT_REACHED })));
  }
  return projects.length === 0 ? {} : { projects };
}

function isWriting(action: Action): action is WriteAction {
  return !isAddingToProjects(action);
}

function isAddingLabels(action: Action): boolean {
  return action.kind === 'add-labels';
}
