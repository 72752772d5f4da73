import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { isBuiltin } from 'node:module';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { writeTree } from '../support/write-tree.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** One import in one file, and the rules that refuse it. */
interface Case {
  readonly from: string;
  readonly imports: string;
  readonly refusedBy: readonly string[];
}

const ground = ['shared', 'statistics', 'text'];
const stages = ['issue', 'models', 'document', 'embedding', 'neighbors', 'labels', 'verdict', 'plan'];
const rooms = ['triage', 'backtest', 'indexing'];
const sidePaths = ['artifact', 'corpus', 'corrections', 'dataset', 'evaluation', 'health', 'run-summary'];
const above = ['config', 'commands', 'adapters'];

const outsideModules = [
  { imports: '@actions/core', rule: 'outside-packages' },
  { imports: '@actions/github', rule: 'outside-packages' },
  { imports: '@octokit/plugin-retry', rule: 'outside-packages' },
  { imports: 'hnswlib-node', rule: 'outside-packages' },
  { imports: 'openai', rule: 'outside-packages' },
  { imports: '@google/generative-ai', rule: 'outside-packages' },
  { imports: 'node:fs', rule: 'outside-builtins' },
  { imports: 'node:fs/promises', rule: 'outside-builtins' },
  { imports: 'fs', rule: 'outside-builtins' },
  { imports: 'node:sqlite', rule: 'outside-builtins' },
  { imports: 'node:child_process', rule: 'outside-builtins' },
];

const cases: readonly Case[] = [
  ...stageCases(),
  ...sidePathCases(),
  ...roomCases(),
  ...layerCases(),
  ...outsideCases(),
];

function allowed(from: string, imports: string): Case {
  return { from, imports, refusedBy: [] };
}

function stageCases(): Case[] {
  return stages.flatMap((stage, index) => {
    const refusedBy = [`room-${stage}`];
    const later = stages.slice(index + 1);
    return [
      ...[...ground, ...stages.slice(0, index)].map((folder) => allowed(stage, folder)),
      ...[...later, ...sidePaths, ...rooms, ...above].map((folder) => ({ from: stage, imports: folder, refusedBy })),
      { from: stage, imports: 'entries', refusedBy: ['entries-on-top', ...refusedBy] },
    ];
  });
}

function sidePathCases(): Case[] {
  return sidePaths.flatMap((folder) => [
    ...[...ground, ...stages].map((imports) => allowed(folder, imports)),
    ...[...rooms, 'config', 'adapters', 'commands'].map((imports) => ({
      from: folder,
      imports,
      refusedBy: ['side-paths-stay-pure'],
    })),
    { from: folder, imports: 'entries', refusedBy: ['entries-on-top', 'side-paths-stay-pure'] },
  ]);
}

function roomCases(): Case[] {
  return rooms.flatMap((room, index) => {
    const refusedBy = [`room-${room}`];
    return [
      ...[...ground, ...stages, ...sidePaths, ...rooms.slice(0, index)].map((folder) => allowed(room, folder)),
      ...[...rooms.slice(index + 1), ...above].map((imports) => ({ from: room, imports, refusedBy })),
      { from: room, imports: 'entries', refusedBy: ['entries-on-top', ...refusedBy] },
    ];
  });
}

function layerCases(): Case[] {
  return [
    ...ground.flatMap((folder) =>
      ['issue', 'triage', 'adapters'].map((imports) => ({ from: folder, imports, refusedBy: [`room-${folder}`] })),
    ),
    allowed('text', 'statistics'),
    { from: 'statistics', imports: 'text', refusedBy: ['room-statistics'] },
    { from: 'config', imports: 'commands', refusedBy: ['config-is-data'] },
    { from: 'config', imports: 'adapters', refusedBy: ['config-is-data'] },
    { from: 'adapters', imports: 'commands', refusedBy: ['adapters-below-commands'] },
    { from: 'adapters', imports: 'entries', refusedBy: ['entries-on-top'] },
    { from: 'commands', imports: 'entries', refusedBy: ['entries-on-top'] },
    ...['config', 'adapters', 'plan', 'artifact'].map((imports) => allowed('commands', imports)),
    ...['config', 'adapters', 'commands'].map((imports) => allowed('entries', imports)),
    ...['neighbors', 'corpus', 'shared'].map((imports) => allowed('adapters', imports)),
  ];
}

function outsideCases(): Case[] {
  return outsideModules.flatMap(({ imports, rule }) => [
    ...['shared', 'issue', 'artifact', 'config', 'commands'].map((from) => ({ from, imports, refusedBy: [rule] })),
    ...['adapters', 'entries'].map((from) => allowed(from, imports)),
  ]);
}

test('the import rules', async (context) => {
  const folder = await writeTree(context, treeOfCases());
  const refusals = await findRefusals(folder);

  await context.test('cover every pair of folders and every outside module as the table says', () => {
    const wrong = cases.flatMap((one, index) => {
      const refusedBy = refusals.get(caseFile(one, index)) ?? [];
      return String(refusedBy) === String(one.refusedBy) ? [] : [{ ...one, found: refusedBy }];
    });
    assert.deepEqual(wrong, []);
  });

  await context.test('keep the options of a command from what it calls', () => {
    const refusedBy = ['options-are-cut-at-the-door'];
    assert.deepEqual(refusals.get('src/adapters/models/whole-bag.ts'), refusedBy);
    assert.deepEqual(refusals.get('src/commands/triage/whole-bag.ts'), refusedBy);
    assert.deepEqual(refusals.get('src/triage/whole-bag.ts'), ['room-triage']);
    for (const file of ['src/commands/door.ts', 'src/commands/settings/table.ts', 'src/adapters/models/reader.ts']) {
      assert.equal(refusals.get(file), undefined, file);
    }
  });

  await context.test('count an import of types alone', () => {
    assert.deepEqual(refusals.get('src/issue/type-only.ts'), ['room-issue']);
  });

  await context.test('count an import that is loaded lazily', () => {
    assert.deepEqual(refusals.get('src/neighbors/lazy.ts'), ['outside-packages']);
  });

  await context.test('refuse files that import each other', () => {
    // A cycle is reported once, at one of its files.
    const either = ['src/plan/hen.ts', 'src/plan/egg.ts'].flatMap((file) => refusals.get(file) ?? []);
    assert.deepEqual(either, ['no-cycles']);
  });

  await context.test('refuse a development package and a package of a package in src/', () => {
    assert.deepEqual(refusals.get('src/adapters/development.ts'), ['declared-packages']);
    assert.deepEqual(refusals.get('src/adapters/undeclared.ts'), ['declared-packages']);
  });

  await context.test('refuse an import that leads nowhere', () => {
    assert.deepEqual(refusals.get('src/adapters/nowhere.ts'), ['no-missing-files']);
  });

  await context.test('leave scripts, benchmarks and tests free', () => {
    for (const file of ['scripts/free.ts', 'bench/free.ts', 'test/free.ts']) {
      assert.equal(refusals.get(file), undefined, file);
    }
  });
});

function caseFile(one: Case, index: number): string {
  return `src/${one.from}/case-${index}.ts`;
}

function treeOfCases(): Record<string, string> {
  const folders = [...ground, ...stages, ...sidePaths, ...rooms, ...above, 'entries'];
  const packages = outsideModules.map(({ imports }) => imports).filter((name) => !isBuiltin(name));
  const cased = cases.map((one, index) => {
    const specifier = folders.includes(one.imports) ? `../${one.imports}/target.ts` : one.imports;
    return [caseFile(one, index), `import '${specifier}';\n`];
  });
  return {
    'package.json': JSON.stringify({
      dependencies: Object.fromEntries(packages.map((name) => [name, '*'])),
      devDependencies: { 'a-build-tool': '*' },
    }),
    ...Object.fromEntries([...packages, 'a-build-tool', 'not-declared'].flatMap(packageFiles)),
    ...Object.fromEntries(folders.map((name) => [`src/${name}/target.ts`, 'export const value = 1;\n'])),
    ...Object.fromEntries(cased),
    'src/issue/type-only.ts': "import type { value } from '../plan/target.ts';\nexport type Value = typeof value;\n",
    'src/config/triage-options.ts': 'export interface TriageOptions {}\n',
    'src/config/model-fields.ts': 'export const modelFields = {};\n',
    'src/config/text-source.ts': 'export const value = 1;\n',
    'src/adapters/models/whole-bag.ts': "import '../../config/model-fields.ts';\n",
    'src/adapters/models/reader.ts': "import '../../config/text-source.ts';\n",
    'src/commands/triage/whole-bag.ts': "import type { TriageOptions } from '../../config/triage-options.ts';\n",
    'src/triage/whole-bag.ts': "import type { TriageOptions } from '../config/triage-options.ts';\n",
    'src/commands/door.ts': "import type { TriageOptions } from '../config/triage-options.ts';\n",
    'src/commands/settings/table.ts': "import '../../config/triage-options.ts';\n",
    'src/neighbors/lazy.ts': "export const load = () => import('hnswlib-node');\n",
    'src/plan/hen.ts': "import { egg } from './egg.ts';\nexport const hen = () => egg;\n",
    'src/plan/egg.ts': "import { hen } from './hen.ts';\nexport const egg = () => hen;\n",
    'src/adapters/development.ts': "import 'a-build-tool';\n",
    'src/adapters/undeclared.ts': "import 'not-declared';\n",
    'src/adapters/nowhere.ts': "import './nowhere-to-be-found.ts';\n",
    'scripts/free.ts': "import 'node:fs';\nimport 'a-build-tool';\n",
    'bench/free.ts': "import 'node:fs';\nimport '@actions/core';\n",
    'test/free.ts': "import '../src/adapters/target.ts';\nimport 'hnswlib-node';\n",
  };
}

/** An installed package, so that the result does not hang on what this project has installed. */
function packageFiles(name: string): [string, string][] {
  const description = JSON.stringify({ name, version: '1.0.0', type: 'module', exports: './index.js' });
  return [
    [`node_modules/${name}/package.json`, description],
    [`node_modules/${name}/index.js`, 'export default 1;\n'],
  ];
}

/** Rule names by file, sorted, as the same command reports them that `npm run lint` runs. */
async function findRefusals(folder: string): Promise<Map<string, string[]>> {
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.cjs');
  const args = [command, 'src', 'scripts', 'bench', 'test', '--config', config, '--output-type', 'json'];
  // A refused tree ends with a status of its own; the report stands on standard output all the same.
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 }).catch(
    (error: { stdout: string }) => error,
  );
  const report: { summary: { violations: { from: string; rule: { name: string } }[] } } = JSON.parse(stdout);
  const refusals = new Map<string, string[]>();
  for (const { from, rule } of report.summary.violations) {
    refusals.set(from, [...new Set([...(refusals.get(from) ?? []), rule.name])].sort());
  }
  return refusals;
}
