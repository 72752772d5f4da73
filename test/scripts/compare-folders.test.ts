import assert from 'node:assert/strict';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';

import { compareFolders } from '../../scripts/compare-folders.ts';
import { writeTree } from '../support/write-tree.ts';

const isOpaque = (path: string) => path.endsWith('.node');

test('two equal folders do not differ', async (context) => {
  const files = { 'cli/index.js': '#!/usr/bin/env node\n', 'cli/build/addon.node': 'machine code' };
  const [expected, actual] = [await writeTree(context, files), await writeTree(context, files)];
  assert.deepEqual(await compareFolders({ expected, actual, isOpaque }), []);
});

test('changed, missing and stale files are told apart, in hidden and nested folders too', async (context) => {
  const expected = await writeTree(context, { 'a/same.js': '1', 'a/changed.js': '1', 'b/c/missing.js': '1' });
  const actual = await writeTree(context, { 'a/same.js': '1', 'a/changed.js': '2', 'b/.hidden/stale.js': '1' });
  assert.deepEqual(await compareFolders({ expected, actual, isOpaque }), [
    { path: 'a/changed.js', kind: 'changed' },
    { path: 'b/c/missing.js', kind: 'missing' },
    { path: 'b/.hidden/stale.js', kind: 'stale' },
  ]);
});

test('an opaque file may differ but has to be there', async (context) => {
  const expected = await writeTree(context, { 'one.node': 'by one compiler', 'two.node': 'by one compiler' });
  const actual = await writeTree(context, { 'one.node': 'by another' });
  assert.deepEqual(await compareFolders({ expected, actual, isOpaque }), [{ path: 'two.node', kind: 'missing' }]);
});

test('a program that lost its executable bit is reported', { skip: process.platform === 'win32' }, async (context) => {
  const files = { 'cli/index.js': '#!/usr/bin/env node\n' };
  const [expected, actual] = [await writeTree(context, files), await writeTree(context, files)];
  await chmod(join(actual, 'cli/index.js'), 0o644);
  assert.deepEqual(await compareFolders({ expected, actual, isOpaque }), [
    { path: 'cli/index.js', kind: 'not executable' },
  ]);
});

test('a folder that does not exist is missing everything', async (context) => {
  const expected = await writeTree(context, { 'index.js': '1' });
  const actual = join(expected, 'nowhere');
  assert.deepEqual(await compareFolders({ expected, actual, isOpaque }), [{ path: 'index.js', kind: 'missing' }]);
});
