import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseActionFile } from '../../scripts/docs/action-file.ts';
import {
  exampleWorkflows,
  ownActionFile,
  ownWorkflows,
  ROOT,
  readWorkflow,
  type Step,
  stepsOf,
  type Workflow,
  workflowsToPaste,
} from '../support/workflows.ts';

/** The steps that use one of our actions, each with what that action has. */
function ownSteps(workflow: Workflow) {
  return stepsOf(workflow).flatMap((step: Step) => {
    const file = ownActionFile(step.uses ?? '');
    return file === undefined ? [] : [{ step, action: parseActionFile(readFileSync(join(ROOT, file), 'utf8')) }];
  });
}

for (const workflow of [...ownWorkflows, ...workflowsToPaste]) {
  test(`${workflow.place} gives our actions only inputs they have, and reads only outputs they have`, () => {
    for (const { step, action } of ownSteps(workflow)) {
      const unknown = Object.keys(step.with).filter((name) => !(name in action.inputs));
      assert.deepEqual(unknown, [], `${step.uses} does not have these inputs`);
      const read = [...workflow.text.matchAll(new RegExp(`steps\\.${step.id}\\.outputs\\.([\\w-]+)`, 'g'))];
      const missing = read.map(([, name = '']) => name).filter((name) => !(name in action.outputs));
      assert.deepEqual(missing, [], `${step.uses} does not have these outputs`);
    }
  });

  test(`${workflow.place} says which permissions it needs`, () => {
    assert.ok(readWorkflow(workflow).permissions, 'without permissions: a job gets the default ones');
  });

  test(`${workflow.place} pins other people's actions by commit, with the version beside it`, () => {
    const others = [...workflow.text.matchAll(/^(?! *#).*uses: +(.+)$/gm)].flatMap(([, uses = '']) =>
      ownActionFile(uses) === undefined ? [uses] : [],
    );
    for (const uses of others) assert.match(uses, /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${workflow.place} ends on its own, and never runs twice at once`, () => {
    const { concurrency, jobs } = readWorkflow(workflow);
    assert.ok(concurrency, 'without concurrency');
    for (const [name, job] of Object.entries(jobs)) assert.ok(job['timeout-minutes'], `${name} has no timeout`);
  });
}

for (const workflow of workflowsToPaste) {
  test(`${workflow.place} asks for the token's permissions only where it may be written to`, () => {
    const { permissions } = z.object({ permissions: z.record(z.string(), z.string()) }).parse(parse(workflow.text));
    const writes = Object.entries(permissions).filter(([, access]) => access !== 'read');
    // With an app's token the workflow's own may write nothing.
    const hasApp = workflow.text.includes('actions/create-github-app-token@');
    const labels = /\b(apply|add_labels): /.test(workflow.text) && !hasApp;
    const health = /issues: write # .*health issue/.test(workflow.text);
    const comments = workflow.text.includes('/summarize-run@') && workflow.text.includes('add_comment:');
    assert.deepEqual(writes, [
      ...(labels || health ? [['issues', 'write']] : []),
      ...(comments ? [['pull-requests', 'write']] : []),
    ]);
    const readsSettings = /^ {2}contents: read # .*settings/m.test(workflow.text);
    const mayRead = checksOutOwnFiles(workflow) || readsSettings;
    assert.equal('contents' in permissions, mayRead, 'contents: read is for a checkout, or for settings');
  });

  test(`${workflow.place} uses every file of the repository that it checks out`, () => {
    if (checksOutOwnFiles(workflow)) assert.match(workflow.text, /_file: |-file |config --check|index\.js dashboard/);
  });
}

function checksOutOwnFiles(workflow: Workflow): boolean {
  return stepsOf(workflow).some(({ uses, with: given }) => uses?.startsWith('actions/checkout@') && !given.repository);
}

for (const workflow of exampleWorkflows) {
  test(`${workflow.place} is named in the list of examples`, () => {
    const name = workflow.place.replace('examples/', '');
    assert.match(readFileSync(join(ROOT, 'examples/README.md'), 'utf8'), new RegExp(`\\[${name}\\]\\(${name}\\)`));
  });
}

test('an own action is told from another, at the root and in a folder', () => {
  assert.equal(ownActionFile('./'), 'action.yml');
  assert.equal(ownActionFile('./rebuild'), 'rebuild/action.yml');
  assert.equal(ownActionFile('acme/auto-triager@v1'), 'action.yml');
  assert.equal(ownActionFile('acme/auto-triager/rebuild@v1'), 'rebuild/action.yml');
  assert.equal(ownActionFile('actions/checkout@v6'), undefined);
});
