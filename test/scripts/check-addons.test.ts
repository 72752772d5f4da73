import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { checkAddons } from '../../scripts/check-addons.ts';
import { writeTree } from '../support/write-tree.ts';

const installed = join(
  dirname(createRequire(import.meta.url).resolve('hnswlib-node/package.json')),
  'build/Release/addon.node',
);
const isLinux = process.platform === 'linux';

test('the installed addon loads and fits the oldest runner', { skip: !isLinux }, async (context) => {
  const folder = await writeTree(context, { 'cli/index.js': '' });
  await cp(installed, join(folder, 'cli/build/addon.node'));
  assert.deepEqual(await checkAddons(folder), []);
});

test('a file that is no addon is reported with its path', { skip: !isLinux }, async (context) => {
  const folder = await writeTree(context, { 'cli/build/addon.node': 'not machine code' });
  const problems = await checkAddons(folder);
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /^cli\/build\/addon\.node does not load \(status 1\): Error: .*addon\.node: /);
});

test('an addon that asks for a newer system library than the runners have is reported', async (context) => {
  const symbols = 'GLIBC_2.2.5\0GLIBC_2.38\0GLIBCXX_3.4.9\0GLIBCXX_3.4.31\0';
  const folder = await writeTree(context, { 'addon.node': symbols });
  const problems = (await checkAddons(folder)).filter((problem) => problem.includes('needs'));
  assert.deepEqual(problems, [
    'addon.node needs GLIBC_2.38, which Ubuntu 22.04 lacks',
    'addon.node needs GLIBCXX_3.4.31, which Ubuntu 22.04 lacks',
  ]);
});
