import { isMap, isScalar, parseDocument } from 'yaml';
import { createFamilyFinder } from '../../labels/family-finder.ts';
import { needsInfoTest } from '../../labels/needs-info-labels.ts';
import type { FoundSetting } from './render-settings.ts';
import { SETTINGS_TABLE } from './settings-table.ts';

export interface RepositoryFacts {
  /** Files below `.github/`, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Names of the repository's labels; absent where it was not asked. */
  readonly liveLabels?: readonly string[] | undefined;
}

export interface FoundSettings {
  readonly found: ReadonlyMap<string, FoundSetting>;
  /** The action that workflows use, `owner/name` and the ref behind it; absent where none does. */
  readonly action?: { readonly repository: string; readonly ref: string };
  /** Inputs that the file now says, by workflow. */
  readonly moved: readonly { readonly workflow: string; readonly input: string }[];
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const ISSUE_FORM = /^\.github\/ISSUE_TEMPLATE\/[^/]+\.(?:ya?ml|md)$/i;
const LISTS: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['labels.areas', /(?:^|\/)(?:area-?)?(?:labels|areas)\.txt$/i],
  ['labels.types', /(?:^|\/)(?:type-?labels|types)\.txt$/i],
  ['boards.by_label', /(?:^|\/)(?:label-projects|boards)\.json$/i],
];
const OWN_ACTION = /^([\w.-]+\/[\w.-]*auto-triager)(?:\/rebuild)?@([\w./-]+)$/;

/**
 * What a repository says that is a setting: inputs of the workflows that use us, files of labels and boards by their names,
 * and, as proposals, labels of its issue forms and live labels whose names say what they are. What workflows say wins.
 */
export function findSettings({ files, liveLabels }: RepositoryFacts): FoundSettings {
  const { inputs, action } = readWorkflows(files);
  const found = new Map<string, FoundSetting>();
  const propose = (key: string, names: readonly string[], origin: string) => {
    if (names.length > 0 && !found.has(key)) found.set(key, { text: names.join('\n'), origin, isProposal: true });
  };
  for (const { key, text, workflow } of inputs) found.set(key, { text, origin: workflow });
  for (const [key, pattern] of LISTS) {
    const path = [...files.keys()].find((one) => pattern.test(one));
    if (path !== undefined && !found.has(key)) found.set(key, { text: path, origin: 'by its name' });
  }
  const isNeedsInfo = needsInfoTest(undefined);
  const familyOf = createFamilyFinder({});
  const formLabels = [
    ...new Set([...files].flatMap(([path, text]) => (ISSUE_FORM.test(path) ? labelsOfForm(text) : []))),
  ];
  const known = liveLabels ?? formLabels;
  const origin = liveLabels === undefined ? 'labels of the issue forms' : 'labels of the repository, by their names';
  propose(
    'labels.areas',
    known.filter((name) => familyOf(name) === 'area'),
    origin,
  );
  propose(
    'labels.types',
    known.filter((name) => familyOf(name) === 'type'),
    origin,
  );
  propose('triage.needs_info_label', known.filter(isNeedsInfo).slice(0, 1), origin);
  const moved = inputs.map(({ workflow, input }) => ({ workflow, input }));
  return { found, moved, action };
}

interface FoundInput {
  readonly workflow: string;
  readonly input: string;
  readonly key: string;
  readonly text: string;
}

function readWorkflows(files: ReadonlyMap<string, string>): {
  readonly inputs: readonly FoundInput[];
  readonly action: FoundSettings['action'];
} {
  const keys = new Map(
    [...SETTINGS_TABLE.values()].flatMap(({ key, field }) =>
      field.formerInput === undefined ? [] : [[field.formerInput, key]],
    ),
  );
  const inputs: FoundInput[] = [];
  let action: FoundSettings['action'];
  for (const [workflow, yaml] of files) {
    if (!WORKFLOW.test(workflow)) continue;
    for (const step of stepsOf(yaml)) {
      const [, repository, ref] = OWN_ACTION.exec(step.uses) ?? [];
      if (repository === undefined || ref === undefined) continue;
      action ??= { repository, ref };
      for (const [input, text] of step.inputs) {
        const key = keys.get(input);
        // What a workflow computes, a file cannot say.
        if (key !== undefined && text.trim() !== '' && !text.includes('${{'))
          inputs.push({ workflow, input, key, text });
      }
    }
  }
  return { inputs, action };
}

interface Step {
  readonly uses: string;
  readonly inputs: readonly (readonly [name: string, text: string])[];
}

/** No search for repeated keys: it compares each key with each. */
const YAML_OPTIONS = { logLevel: 'error', uniqueKeys: false } as const;

function stepsOf(yaml: string): Step[] {
  const jobs = parseDocument(yaml, YAML_OPTIONS).get('jobs');
  if (!isMap(jobs)) return [];
  return jobs.items.flatMap(({ value: job }) => {
    const steps = isMap(job) ? job.get('steps') : undefined;
    const list = (steps as { items?: unknown[] } | undefined)?.items ?? [];
    return list.flatMap((step) => {
      if (!isMap(step)) return [];
      const given = step.get('with');
      const inputs = isMap(given)
        ? given.items.map(({ key, value }) => [String(key), isScalar(value) ? String(value.value ?? '') : ''] as const)
        : [];
      return [{ uses: String(step.get('uses') ?? ''), inputs }];
    });
  });
}

/** `labels:` of an issue form, or of a template's head: a list, or names with commas between. */
function labelsOfForm(text: string): string[] {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? text;
  const labels: unknown = parseDocument(head, YAML_OPTIONS).get('labels');
  const items = (labels as { items?: unknown[] } | undefined)?.items;
  const names =
    items?.map((item) => (isScalar(item) ? String(item.value) : '')) ??
    (typeof labels === 'string' ? labels.split(',') : []);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
