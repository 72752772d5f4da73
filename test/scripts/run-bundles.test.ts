import assert from 'node:assert/strict';
import { test } from 'node:test';

import { runBundles } from '../../scripts/run-bundles.ts';
import { writeTree } from '../support/write-tree.ts';

const cli = `
const answers = { '--version': '1.2.3', '--help': 'Usage: cli\\n\\n  demo   shows it', demo: 'done' };
const answer = answers[process.argv[2]];
console.log(answer);
`;
const action = `
console.log('::error::GITHUB_REPOSITORY is not set; start this as a GitHub action.');
process.exitCode = 1;
`;

function check(folder: string, names: readonly string[], threads: readonly string[] = []): Promise<string[]> {
  return runBundles({ folder, names, threads, version: '1.2.3' });
}

test('bundles that run and say what they lack pass', async (context) => {
  const folder = await writeTree(context, { 'cli/index.js': cli, 'triage/index.js': action });
  assert.deepEqual(await check(folder, ['cli', 'triage']), []);
});

test('what threads run is started as well, and what is not there is found out', async (context) => {
  const folder = await writeTree(context, { 'cli/index.js': cli });
  assert.match((await check(folder, ['cli'], ['learning-thread'])).join('\n'), /learning-thread without a program/);
});

test('a bundle that reaches outside its folder is found out', async (context) => {
  const root = await writeTree(context, {
    'dist/cli/index.js': `require('../../package.json');${cli}`,
    'dist/triage/index.js': `require('../../package.json');${action}`,
    'package.json': '{}',
  });
  const problems = await check(`${root}/dist`, ['cli', 'triage']);
  assert.match(problems.join('\n'), /cli --version failed.*Cannot find module/s);
  assert.match(problems.join('\n'), /triage without a runner should fail with one clear annotation/);
});

test('another version than the package has is reported', async (context) => {
  const folder = await writeTree(context, { 'cli/index.js': cli.replace('1.2.3', '1.2.2') });
  assert.deepEqual(await check(folder, ['cli']), ['cli --version says 1.2.2 instead of 1.2.3']);
});

test('a demo that fails is reported with what it wrote', async (context) => {
  const folder = await writeTree(context, {
    'cli/index.js': `${cli} if (process.argv[2] === 'demo') throw new Error('sample is missing');`,
  });
  assert.match(
    (await check(folder, ['cli'])).join('\n'),
    /cli demo failed; it ended with status 1.*sample is missing/s,
  );
});

test('an action that succeeds, or dies with a stack trace, without a runner is reported', async (context) => {
  const folder = await writeTree(context, {
    'silent/index.js': '',
    'crashing/index.js': `console.log('::error::Something');throw new Error('boom');`,
  });
  const problems = await check(folder, ['silent', 'crashing']);
  assert.equal(problems.length, 2);
  assert.match(problems[0] ?? '', /^silent without a runner.*status 0/s);
  assert.match(problems[1] ?? '', /^crashing without a runner.*boom/s);
});

test('the environment of this process does not reach the bundles', async (context) => {
  const folder = await writeTree(context, {
    'triage/index.js': `${action} if (process.env.GITHUB_TOKEN) process.exitCode = 0;`,
  });
  const before = process.env.GITHUB_TOKEN;
  process.env.GITHUB_TOKEN = 'a token';
  try {
    assert.deepEqual(await check(folder, ['triage']), []);
  } finally {
    if (before === undefined) delete process.env.GITHUB_TOKEN;
    else process.env.GITHUB_TOKEN = before;
  }
});
