import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeTree } from '../support/write-tree.ts';

const run = promisify(execFile);
const BENCH = resolve(import.meta.dirname, '../../bench/run.ts');
/** As few as a ratio is judged by. */
const PAIRS = '6';
const ISSUES = 200;

/** A command line that imports, indexes and triages in name only; `work` is what its version spends on each. */
const commandLine = (format: string, work: string) => `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const [command, input] = process.argv.slice(2);
const flag = (name) => process.argv[process.argv.indexOf(name) + 1];
if (command === 'import') {
  writeFileSync(flag('--db'), String(readFileSync(input, 'utf8').trim().split('\\n').length));
} else if (command === 'index') {
  mkdirSync(flag('--out'));
  writeFileSync(join(flag('--out'), '${format}'), readFileSync(flag('--db')));
  console.log(JSON.stringify({ timings: { all: 1 } }));
} else {
  readFileSync(join(flag('--index'), '${format}'));
  if (JSON.parse(readFileSync(flag('--issue-file'), 'utf8')).number !== ${ISSUES + 1}) process.exitCode = 1;
}
${work}
`;

/** An action that asks for what a rehearsal asks, and refuses an index of another version. */
const action = (format: string, work: string) => `
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const env = process.env;
if (readFileSync(join(env.INPUT_INDEX_PATH, '${format}'), 'utf8') !== '${ISSUES}') throw new Error('another index');
const { issue } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const ask = async (path) => (await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + path)).json();
const asked = await ask('/issues/' + issue.number);
if (asked.title !== issue.title || !Array.isArray(await ask('/labels?per_page=100'))) process.exitCode = 1;
writeFileSync(env.GITHUB_OUTPUT, 'labels=[]');
${work}
`;

const bundles = (name: string, { format, work }: { readonly format: string; readonly work: string }) => ({
  [`${name}/package.json`]: '{ "type": "module" }',
  [`${name}/cli/index.js`]: commandLine(format, work),
  [`${name}/triage/index.js`]: action(format, work),
});

/** Several times the processor time and memory of a bare Node.js. */
const WASTE = `
const bytes = Buffer.alloc(2e8, 1);
let sum = 0;
for (let step = 0; step < 1.5e8; step++) sum = (sum + bytes[step % 1000]) | 0;
if (sum === 0) throw new Error();
`;

test('two versions are compared in turns, each on its own index, and the one that takes more is marked', async (context) => {
  const folder = await writeTree(context, {
    ...bundles('new', { format: 'format-2', work: WASTE }),
    ...bundles('old', { format: 'format-1', work: '' }),
  });
  const cache = temporaryFolder(context);
  const flags = ['--against', join(folder, 'old'), '--cli', join(folder, 'new/cli/index.js'), '--cache', cache];

  const { stdout } = await run(process.execPath, [
    BENCH,
    ...flags,
    '--pairs',
    PAIRS,
    '--sizes',
    String(ISSUES),
    '--json',
  ]);

  const { sections } = JSON.parse(stdout) as {
    sections: { title: string; ratios: { name: string; verdict: string; pairs: number; median: number }[] }[];
  };
  assert.deepEqual(
    sections.map(({ title }) => title),
    ['action, 200 issues', 'command line, 200 issues', 'index'].map((title) => `${title}: this version ⁄ the other`),
  );
  for (const { title, ratios } of sections) {
    const byName = new Map(ratios.map((ratio) => [ratio.name.replace(/^.*: /, ''), ratio]));
    assert.deepEqual([...byName.keys()], ['processor', 'clock', 'memory'], title);
    for (const quantity of ['processor', 'memory']) {
      assert.equal(byName.get(quantity)?.verdict, 'more', `${title}: ${quantity}`);
      assert.equal(byName.get(quantity)?.pairs, Number(PAIRS));
    }
  }
});

test('a dist folder that is not there is told before anything is measured', async () => {
  const failure = await run(process.execPath, [
    BENCH,
    '--against',
    '/no/such/dist',
    '--cli',
    '/no/dist/cli/index.js',
  ]).catch((error: { code: number; stderr: string }) => error);
  assert.ok('code' in failure);
  assert.equal(failure.code, 2);
  assert.match(failure.stderr, /There is no bundle .*\/no\/such\/dist\/cli\/index\.js.*npm run build/);
});
