import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SETTING_GROUPS } from '../../src/config/settings/setting-groups.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Workflow {
  /** Where it stands. */
  readonly place: string;
  readonly text: string;
}

const stepSchema = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
export type Step = z.output<typeof stepSchema>;

export const workflowSchema = z.object({
  permissions: z.unknown(),
  concurrency: z.unknown(),
  jobs: z.record(
    z.string(),
    z.object({ steps: z.array(stepSchema).default([]), 'timeout-minutes': z.number().optional() }),
  ),
});

/** This project's own. */
export const ownWorkflows = workflowFiles('.github/workflows');
export const exampleWorkflows = workflowFiles('examples');
/** What people copy: the examples, and every YAML block of README and docs. */
const PAGES = [
  'README.md',
  'rebuild/README.md',
  'summarize-run/README.md',
  'examples/README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Settings files, as pages show them. */
export const settingsToPaste = PAGES.flatMap(fencedBlocks).filter(isSettings);

export const workflowsToPaste = [
  ...exampleWorkflows,
  ...PAGES.flatMap(fencedBlocks).filter((block) => !isSettings(block)),
];

/** By its first group; everything else is taken for a workflow. */
function isSettings({ text }: Workflow): boolean {
  const first = /^([a-z]+):/m.exec(text)?.[1] ?? '';
  return Object.hasOwn(SETTING_GROUPS, first);
}

function workflowFiles(folder: string): Workflow[] {
  if (!existsSync(join(ROOT, folder))) return [];
  const names = readdirSync(join(ROOT, folder)).filter((name) => /\.ya?ml$/.test(name));
  return names.map((name) => ({ place: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') }));
}

/** Those of a list's entry are indented as a whole. */
function fencedBlocks(file: string): Workflow[] {
  const blocks = readFileSync(join(ROOT, file), 'utf8').matchAll(/^( *)```ya?ml\n(.*?)^\1```/gms);
  return [...blocks].map(([, indent = '', text = ''], index) => ({
    place: `${file}, YAML block ${index + 1}`,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

export function readWorkflow({ text }: Workflow): z.output<typeof workflowSchema> {
  return workflowSchema.parse(parse(text));
}

export function stepsOf(workflow: Workflow): Step[] {
  return Object.values(readWorkflow(workflow).jobs).flatMap((job) => job.steps);
}

/** The action file behind `uses: ./rebuild` or `uses: owner/auto-triager/rebuild@v1`; undefined for other actions. */
export function ownActionFile(uses: string): string | undefined {
  const folder = uses.match(/^(?:\.\/|[^/]+\/auto-triager(?:\/|(?=@)))([^@]*)/)?.[1];
  return folder === undefined ? undefined : join(folder, 'action.yml');
}
