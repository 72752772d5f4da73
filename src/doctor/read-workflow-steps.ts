import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';

/** Our actions by what they do. */
export type OurAction = 'triage' | 'rebuild';

/** `owner/auto-triager@v1`, `owner/auto-triager/rebuild@main`, `./` and `./rebuild` of a clone. */
const OUR_ACTION = /^(?:[\w.-]+\/auto-triager|\.)(?<folder>\/rebuild)?\/?(?:@(?<ref>\S+))?$/i;

/** A step that uses one of our actions, with what holds around it. */
export interface WorkflowStep {
  readonly action: OurAction;
  /** Behind the `@`; absent for an action of the workflow's own repository. */
  readonly ref: string | undefined;
  readonly line: number;
  readonly inputs: readonly WorkflowInput[];
  readonly permissions: Permissions | undefined;
  readonly hasConcurrency: boolean;
  readonly triggers: ReadonlySet<string>;
}

export interface WorkflowInput {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** Of a job: all at once, or each by its name. */
export type Permissions = 'read-all' | 'write-all' | Readonly<Record<string, string>>;

export interface WorkflowSteps {
  readonly steps: readonly WorkflowStep[];
  /** Why it cannot be read as YAML. */
  readonly fault?: { readonly message: string; readonly line: number };
}

/** The steps of a workflow file that use our actions; never throws. */
export function readWorkflowSteps(text: string): WorkflowSteps {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line);
  const [error] = document.errors;
  if (error !== undefined) {
    return {
      steps: [],
      fault: { message: (error.message.split('\n', 1)[0] ?? '').trim(), line: lineAt(error.pos[0]) },
    };
  }
  const lineOf = (node: unknown) => lineAt((node as Node | undefined)?.range?.[0] ?? 0);
  const root = mapOf(document.contents);
  const jobs = pairs(mapOf(root?.get('jobs', true)));
  const steps = jobs.flatMap(({ value }) => {
    const job = mapOf(value);
    const around = {
      permissions: readPermissions(job?.get('permissions', true)) ?? readPermissions(root?.get('permissions', true)),
      hasConcurrency: (job?.has('concurrency') || root?.has('concurrency')) === true,
      triggers: readTriggers(root?.get('on', true)),
    };
    const list = job?.get('steps', true);
    return (isSeq(list) ? list.items : []).flatMap((item) => readStep(mapOf(item), { around, lineOf }));
  });
  return { steps };
}

function readStep(
  step: YAMLMap | undefined,
  {
    around,
    lineOf,
  }: {
    readonly around: Pick<WorkflowStep, 'permissions' | 'hasConcurrency' | 'triggers'>;
    readonly lineOf: (node: unknown) => number;
  },
): WorkflowStep[] {
  const uses = step?.get('uses', true);
  const found = isScalar(uses) ? OUR_ACTION.exec(String(uses.value)) : null;
  if (found === null) return [];
  const inputs = pairs(mapOf(step?.get('with', true))).map(({ name, key, value }) => ({
    name,
    value: isScalar(value) ? String(value.value ?? '') : '',
    line: lineOf(key),
  }));
  const { folder, ref } = found.groups ?? {};
  return [{ ...around, action: folder === undefined ? 'triage' : 'rebuild', ref, line: lineOf(uses), inputs }];
}

function readPermissions(node: unknown): Permissions | undefined {
  if (isScalar(node)) return node.value === 'write-all' || node.value === 'read-all' ? node.value : {};
  const map = mapOf(node);
  if (map === undefined) return undefined;
  return Object.fromEntries(pairs(map).map(({ name, value }) => [name, isScalar(value) ? String(value.value) : '']));
}

function readTriggers(node: unknown): ReadonlySet<string> {
  if (isScalar(node)) return new Set([String(node.value)]);
  if (isSeq(node)) return new Set(node.items.flatMap((item) => (isScalar(item) ? [String(item.value)] : [])));
  return new Set(pairs(mapOf(node)).map(({ name }) => name));
}

function mapOf(node: unknown): YAMLMap | undefined {
  return isMap(node) ? node : undefined;
}

function pairs(map: YAMLMap | undefined): { readonly name: string; readonly key: unknown; readonly value: unknown }[] {
  return (map?.items ?? []).map(({ key, value }) => ({ name: isScalar(key) ? String(key.value) : '', key, value }));
}
