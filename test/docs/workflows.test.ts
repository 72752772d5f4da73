import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

import { parse } from 'yaml';
import { z } from 'zod';

import { parseActionFile } from '../../scripts/readme/action-file.ts';

const root = resolve(import.meta.dirname, '../..');

const stepSchema = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).default({}) });
const workflowSchema = z.object({
  permissions: z.unknown(),
  concurrency: z.unknown(),
  jobs: z.record(
    z.string(),
    z.object({ steps: z.array(stepSchema).default([]), 'timeout-minutes': z.number().optional() }),
  ),
});

interface Workflow {
  /** Where it stands. */
  readonly place: string;
  readonly text: string;
}

const workflows = [
  ...workflowFiles('.github/workflows'),
  ...workflowFiles('examples'),
  ...fencedWorkflows('README.md'),
];

function workflowFiles(folder: string): Workflow[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name));
  return names.map((name) => ({
    place: `${folder}/${name}`,
    text: readFileSync(join(root, folder, name), 'utf8'),
  }));
}

/** The whole workflows among a document's YAML blocks. */
function fencedWorkflows(file: string): Workflow[] {
  const blocks = readFileSync(join(root, file), 'utf8').matchAll(/^```ya?ml\n(.*?)^```/gms);
  return [...blocks]
    .map(([, text = ''], index) => ({ place: `${file}, YAML block ${index + 1}`, text }))
    .filter(({ text }) => /^jobs:/m.test(text));
}

function stepsOf({ text }: Workflow): z.output<typeof stepSchema>[] {
  return Object.values(workflowSchema.parse(parse(text)).jobs).flatMap((job) => job.steps);
}

/** The action file behind `uses: ./rebuild` or `uses: owner/auto-triager/rebuild@v1`; undefined for other actions. */
function ownActionFile(uses: string): string | undefined {
  const folder = uses.match(/^(?:\.\/|[^/]+\/auto-triager(?:\/|(?=@)))([^@]*)/)?.[1];
  return folder === undefined ? undefined : join(folder, 'action.yml');
}

for (const workflow of workflows) {
  test(`${workflow.place} gives our actions only inputs they have`, (t) => {
    for (const step of stepsOf(workflow)) {
      const file = ownActionFile(step.uses ?? '');
      if (file === undefined) continue;
      if (!existsSync(join(root, file))) {
        t.diagnostic(`${file} is not there yet`);
        continue;
      }
      const { inputs } = parseActionFile(readFileSync(join(root, file), 'utf8'));
      const unknown = Object.keys(step.with).filter((name) => !(name in inputs));
      assert.deepEqual(unknown, [], `${step.uses} does not have these inputs`);
    }
  });

  test(`${workflow.place} says which permissions it needs`, () => {
    assert.ok(
      workflowSchema.parse(parse(workflow.text)).permissions,
      'without permissions: a job gets the default ones',
    );
  });
}

for (const workflow of [...workflowFiles('.github/workflows'), ...workflowFiles('examples')]) {
  test(`${workflow.place} pins other people's actions by commit, with the version beside it`, () => {
    const others = [...workflow.text.matchAll(/uses: +(.+)$/gm)].flatMap(([, uses = '']) =>
      ownActionFile(uses) === undefined ? [uses] : [],
    );
    for (const uses of others) assert.match(uses, /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${workflow.place} ends on its own, and never runs twice at once`, () => {
    const { concurrency, jobs } = workflowSchema.parse(parse(workflow.text));
    assert.ok(concurrency, 'without concurrency');
    for (const [name, job] of Object.entries(jobs)) assert.ok(job['timeout-minutes'], `${name} has no timeout`);
  });
}

for (const workflow of workflowFiles('examples')) {
  test(`${workflow.place} asks for the token's permissions only where it may be written to`, () => {
    const { permissions } = z.object({ permissions: z.record(z.string(), z.string()) }).parse(parse(workflow.text));
    const writes = Object.entries(permissions).filter(([, access]) => access !== 'read');
    // With an app's token the workflow's own may write nothing.
    const hasApp = workflow.text.includes('actions/create-github-app-token@');
    const labels = workflow.text.includes('add_labels:') && !hasApp;
    const health = workflow.text.includes('health_issue:');
    assert.deepEqual(writes, labels || health ? [['issues', 'write']] : []);
  });

  test(`${workflow.place} is named in the list of examples`, () => {
    const name = workflow.place.replace('examples/', '');
    assert.match(readFileSync(join(root, 'examples/README.md'), 'utf8'), new RegExp(`\\[${name}\\]\\(${name}\\)`));
  });
}

test('an own action is told from another, at the root and in a folder', () => {
  assert.equal(ownActionFile('./'), 'action.yml');
  assert.equal(ownActionFile('./rebuild'), 'rebuild/action.yml');
  assert.equal(ownActionFile('acme/auto-triager@v1'), 'action.yml');
  assert.equal(ownActionFile('acme/auto-triager/rebuild@v1'), 'rebuild/action.yml');
  assert.equal(ownActionFile('actions/checkout@v6'), undefined);
});
