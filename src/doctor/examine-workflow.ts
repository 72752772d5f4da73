import type { Diagnosis } from './diagnosis.ts';
import {
  type OurAction,
  type Permissions,
  readWorkflowSteps,
  type WorkflowInput,
  type WorkflowStep,
} from './read-workflow-steps.ts';

/** What is known of an action of ours before a workflow that uses it is read. */
export interface KnownAction {
  readonly inputs: ReadonlySet<string>;
  /** Inputs that hold a key or a token. */
  readonly secretInputs: ReadonlySet<string>;
  /** Whether the settings, where the step does not say otherwise, make it write to issues. */
  readonly writesIssues: boolean;
  /** What to do about an input that an earlier version had; undefined of all others. */
  explainFormer(input: string, value: string): string | undefined;
}

/** Our actions by the folder that `uses:` names behind the repository. */
export type KnownActions = Readonly<Record<OurAction, KnownAction>>;

export interface Workflow {
  /** As the user would write its path. */
  readonly file: string;
  readonly text: string;
}

const CONCURRENCY_DOCS = 'see the examples';
/** Inputs of triage that make it write to issues. */
const DENIABLE_INPUTS: readonly string[] = ['add_labels', 'add_comment'];
const WRITING_INPUTS: readonly string[] = ['apply', ...DENIABLE_INPUTS];
const COMMIT = /^[0-9a-f]{40}$/;
const RELEASE = /^v\d+(?:\.\d+)*$/;
const EXPRESSION = /\$\{\{/;

/** What is wrong with a workflow file as far as it uses us; nothing where it does not. Never throws. */
export function examineWorkflow({ file, text }: Workflow, actions: KnownActions): Diagnosis[] {
  if (!/auto-triager|uses:\s*['"]?\.\//i.test(text)) return [];
  const { steps, fault } = readWorkflowSteps(text);
  if (fault !== undefined) {
    const cure = 'Mend the file; GitHub does not run a workflow that it cannot read.';
    return [
      {
        area: 'workflows',
        state: 'error',
        message: `This is not a workflow: ${fault.message}`,
        cure,
        file,
        line: fault.line,
      },
    ];
  }
  return steps.flatMap((step): Diagnosis[] => {
    const faults = examineStep(step, actions[step.action]);
    if (faults.length > 0) return faults.map((found) => ({ area: 'workflows', file, line: step.line, ...found }));
    return [
      { area: 'workflows', state: 'good', message: `The step with ${step.action} is in order.`, file, line: step.line },
    ];
  });
}

type StepFault = Pick<Diagnosis, 'state' | 'message' | 'cure' | 'line'>;

function examineStep(step: WorkflowStep, action: KnownAction): StepFault[] {
  return [
    ...examineRef(step),
    ...examinePermissions(step, action),
    ...examineConcurrency(step),
    ...examineTriggers(step),
    ...examineApply(step),
    ...step.inputs.flatMap((input) => examineInput(input, action)),
  ].map((fault) => ({ line: step.line, ...fault }));
}

function examineRef({ ref }: WorkflowStep): StepFault[] {
  if (ref === undefined || COMMIT.test(ref) || RELEASE.test(ref)) return [];
  return [
    {
      state: 'warning',
      message: `The step follows ${JSON.stringify(ref)}, which may change at any time, with everything that its token and keys allow.`,
      cure: 'Name a release (@v1.2.0) or, which nobody can move, a commit of 40 hex digits.',
    },
  ];
}

/** What each action asks of the workflow's token, where it is not given another one. */
function neededBy(
  { action, inputs }: WorkflowStep,
  { writesIssues }: KnownAction,
): Readonly<Record<string, 'read' | 'write'>> {
  const said = inputs.filter(({ name }) => action === 'triage' && WRITING_INPUTS.includes(name));
  const isSaid = said.some(({ value }) => value.trim() !== '' && value.trim().toLowerCase() !== 'false');
  const isDenied = !isSaid && DENIABLE_INPUTS.every((input) => said.some(({ name }) => name === input));
  return { contents: 'read', issues: isSaid || (writesIssues && !isDenied) ? 'write' : 'read' };
}

function examinePermissions(step: WorkflowStep, action: KnownAction): StepFault[] {
  const { permissions, inputs } = step;
  const needs = Object.entries(neededBy(step, action));
  const wanted = needs.map(([name, level]) => `${name}: ${level}`).join(', ');
  if (permissions === undefined) {
    return [
      {
        state: 'warning',
        message:
          'The job names no permissions, so its token has whatever the repository gives by default: too much, or too little.',
        cure: `Write permissions: { ${wanted} }.`,
      },
    ];
  }
  if (permissions === 'write-all') {
    return [{ state: 'warning', message: 'The job may write everything.', cure: `Write permissions: { ${wanted} }.` }];
  }
  const hasOwnToken = inputs.some(({ name }) => name === 'token');
  if (hasOwnToken) return [];
  const lacking = needs.filter(([name, level]) => !grants(permissions, { name, level }));
  if (lacking.length === 0) return [];
  const names = lacking.map(([name, level]) => `${name}: ${level}`).join(', ');
  // Without contents the settings file is not found, and a warning of the run says so.
  const state = lacking.some(([name]) => name === 'issues') ? 'error' : 'warning';
  return [{ state, message: `The job's token lacks ${names}.`, cure: `Write permissions: { ${wanted} }.` }];
}

function grants(
  permissions: Exclude<Permissions, 'write-all'>,
  { name, level }: { readonly name: string; readonly level: 'read' | 'write' },
): boolean {
  if (permissions === 'read-all') return level === 'read';
  const given = permissions[name];
  return given === 'write' || given === level;
}

function examineConcurrency({ hasConcurrency, action }: WorkflowStep): StepFault[] {
  if (hasConcurrency) return [];
  return [
    action === 'rebuild'
      ? {
          state: 'warning',
          message: 'Two rebuilds may run at the same time, and the slower one wins.',
          cure: `Write concurrency: { group: triage-index } (${CONCURRENCY_DOCS}).`,
        }
      : {
          state: 'warning',
          message: 'After a quick edit two runs work on the same issue.',
          cure: `Write concurrency with a group for each issue number, and cancel-in-progress: true (${CONCURRENCY_DOCS}).`,
        },
  ];
}

function examineTriggers({ action, triggers }: WorkflowStep): StepFault[] {
  // Called by another workflow, that one says when.
  if (triggers.size === 0 || triggers.has('workflow_call')) return [];
  if (action === 'rebuild' && !triggers.has('schedule')) {
    return [
      {
        state: 'warning',
        message: 'Nothing starts the rebuild regularly, so the index grows old.',
        cure: "Write on: schedule: - cron: '23 4 * * 1'.",
      },
    ];
  }
  if (action === 'triage' && triggers.has('pull_request_target')) {
    return [
      {
        state: 'warning',
        message: 'The workflow also runs for pull requests of strangers, with secrets at hand.',
        cure: 'Start triage by on: issues, schedule or workflow_dispatch.',
      },
    ];
  }
  return [];
}

/** Two spellings of one thing: a run refuses to begin where they say different things. */
function examineApply({ action, inputs }: WorkflowStep): StepFault[] {
  const given = inputs.filter(({ value }) => value.trim() !== '');
  const apply = given.find(({ name }) => name === 'apply');
  const addLabels = given.find(({ name }) => name === 'add_labels');
  if (action !== 'triage' || apply === undefined || addLabels === undefined) return [];
  const { line } = addLabels;
  const [mode, isAllowed] = [apply.value.trim(), addLabels.value.trim().toLowerCase()];
  const cure = 'Drop add_labels, the former spelling of apply; without both the run is a rehearsal.';
  if (EXPRESSION.test(mode) || EXPRESSION.test(isAllowed)) {
    const message = 'The step gives both apply and add_labels; where they contradict each other, the run fails.';
    return [{ state: 'warning', message, cure, line }];
  }
  if (mode === 'labels' && isAllowed === 'true') return [];
  const message = `The step gives apply: ${mode} and add_labels: ${isAllowed}, which contradict each other: the run fails.`;
  return [{ state: 'error', message, cure, line }];
}

function examineInput(
  { name, value, line }: WorkflowInput,
  { inputs, secretInputs, explainFormer }: KnownAction,
): StepFault[] {
  const former = explainFormer(name, value);
  if (former !== undefined) return [{ state: 'error', message: `The input ${name} is no more.`, cure: former, line }];
  if (!inputs.has(name)) {
    const cure = `Drop it, or write one of: ${[...inputs].join(', ')}.`;
    return [{ state: 'warning', message: `There is no input ${name}; it has no effect.`, cure, line }];
  }
  if (secretInputs.has(name) && value.trim() !== '' && !EXPRESSION.test(value)) {
    return [
      {
        state: 'error',
        message: `The input ${name} holds a key as plain text, for everyone who can read the file.`,
        cure: `Revoke that key, put a new one into a secret, and write ${name}: \${{ secrets.NAME }}.`,
        line,
      },
    ];
  }
  return [];
}
