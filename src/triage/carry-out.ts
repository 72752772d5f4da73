import type { IssueTracker } from '../issue/issue-tracker.ts';
import { labelKey } from '../issue/label-key.ts';
import type { Action, AddToProjects, EnsureProposals, Plan, WriteAction } from '../plan/plan.ts';
import { applyPlan, applyToProjects } from './apply-plan.ts';
import { assignPeople, rehearseAssignments } from './assign-people.ts';
import type { CarriedProposals } from './carry-out-proposals.ts';
import { isAddingToProjects, type ProjectReport } from './report/project-report.ts';
import type { Outcome, TriagedIssue } from './report/summary-report.ts';

export interface Outcomes
  extends Pick<TriagedIssue, 'proposals' | 'dismissed' | 'fallback' | 'typeReport' | 'assignments'> {
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

/** Labels first, then what people are asked, the comment, the boards; what comes after a failure is not reached. */
export async function carryOut(plan: Plan, { tracker, addLabels }: Permission): Promise<CarriedOut> {
  // The one place where a rehearsal and a real run part.
  return addLabels ? await write(plan, tracker) : await writeComments(plan, tracker);
}

async function write({ actions }: Plan, tracker: IssueTracker): Promise<CarriedOut> {
  const planned = actions.filter(isAddingToProjects);
  const writes = actions.filter(isWriting);
  let labelsOutcome: Outcome = 'failed';
  const ask = actions.find((action) => action.kind === 'ensure-proposals');
  let carried: CarriedProposals | undefined;
  let typed: Pick<Outcomes, 'typeReport'> = {};
  try {
    await applyPlan(tracker, writes.filter(isChangingLabels));
    typed = await setType(actions, tracker);
    if (ask !== undefined) {
      const { carryOutProposals } = await import('./carry-out-proposals.ts');
      carried = await carryOutProposals(ask, tracker);
    }
    labelsOutcome = 'applied';
    const comments = writes.filter((action) => !isChangingLabels(action));
    await applyPlan(tracker, carried?.comment === undefined ? comments : [carried.comment]);
  } catch (error) {
    const projects = reportAll(planned, NOT_REACHED);
    return {
      outcomes: {
        labelsOutcome,
        commentOutcome: 'failed',
        ...(carried?.told ?? notAsked(ask, error)),
        ...typed,
        ...projects,
      },
      error,
    };
  }
  const assignments = await assignPeople(actions, { tracker, notLanded: carried?.notLanded });
  const projects = await addToProjects(tracker, onlyLanded(carried?.boards ?? planned, carried?.notLanded));
  return {
    outcomes: { labelsOutcome, commentOutcome: 'applied', ...carried?.told, ...typed, ...assignments, ...projects },
    ...(carried?.error !== undefined && { error: carried.error }),
  };
}

function notAsked(ask: EnsureProposals | undefined, error: unknown): Pick<TriagedIssue, 'proposals'> {
  if (ask === undefined) return {};
  const outcome = { kind: 'failed', problem: error instanceof Error ? error.message : String(error) } as const;
  return { proposals: ask.proposals.map((proposal) => ({ proposal, outcome })) };
}

async function writeComments(plan: Plan, tracker: IssueTracker): Promise<CarriedOut> {
  const rehearsed = rehearse(plan);
  const comments = plan.actions.filter(isWriting).filter((action) => !isChangingLabels(action));
  try {
    await applyPlan(tracker, comments);
  } catch (error) {
    return { outcomes: { ...rehearsed, commentOutcome: 'failed' }, error };
  }
  return { outcomes: { ...rehearsed, commentOutcome: 'applied' } };
}

/** For an issue of which only is told what would be done. */
export function rehearse({ actions }: Plan): Outcomes {
  const projects = reportAll(actions.filter(isAddingToProjects), REHEARSAL);
  const asked = actions.filter((action) => action.kind === 'ensure-proposals');
  const proposals = asked.flatMap((action) => action.proposals.map((proposal) => ({ proposal, outcome: REHEARSAL })));
  const told = asked.length === 0 ? {} : { proposals };
  return {
    labelsOutcome: 'rehearsal',
    commentOutcome: 'rehearsal',
    ...told,
    ...rehearseType(actions),
    ...rehearseAssignments(actions),
    ...projects,
  };
}

/** A board is for labels that the issue has, not for those that wait. */
function onlyLanded(actions: readonly AddToProjects[], notLanded: ReadonlySet<string> = new Set()): AddToProjects[] {
  return actions.map((action) => ({
    ...action,
    routes: action.routes
      .map((route) => ({ ...route, labels: route.labels.filter((label) => !notLanded.has(labelKey(label))) }))
      .filter(({ labels }) => labels.length > 0),
  }));
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
    if (action.routes.length === 0) continue;
    const outcomes = await applyToProjects(tracker, action);
    projects.push(...action.routes.map((route, index) => ({ ...route, outcome: outcomes[index] ?? NOT_REACHED })));
  }
  return projects.length === 0 ? {} : { projects };
}

/** Carried out and told by themselves. */
const APART: ReadonlySet<Action['kind']> = new Set(['ensure-proposals', 'assign', 'set-type']);

async function setType(actions: readonly Action[], tracker: IssueTracker): Promise<Pick<Outcomes, 'typeReport'>> {
  const action = actions.find((one) => one.kind === 'set-type');
  if (action === undefined) return {};
  const { number, type, isNew = false, isAsked = false } = action;
  return { typeReport: { type, outcome: await tracker.ensureType(number, type, { isNew, isAsked }) } };
}

function rehearseType(actions: readonly Action[]): Pick<Outcomes, 'typeReport'> {
  const action = actions.find((one) => one.kind === 'set-type');
  return action === undefined ? {} : { typeReport: { type: action.type, outcome: REHEARSAL } };
}

function isWriting(action: Action): action is WriteAction {
  return !isAddingToProjects(action) && !APART.has(action.kind);
}

function isChangingLabels(action: Action): boolean {
  return action.kind === 'add-labels' || action.kind === 'remove-label';
}
