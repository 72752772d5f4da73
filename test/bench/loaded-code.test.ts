import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { countLoadedCode } from '../../bench/loaded-code.ts';
import { writeTree } from '../support/write-tree.ts';

test('the files that a program really loads are counted, once each, with their size', async (context) => {
  const files = {
    'package.json': '{ "type": "module" }',
    'index.js': "import './chunk.js';\nawait import('./chunk.js');\n",
    'chunk.js': 'export const chunk = 1;\n',
    'unused.js': 'export {};\n',
  };
  const folder = await writeTree(context, files);
  assert.deepEqual(await countLoadedCode([join(folder, 'index.js')]), {
    files: 2,
    bytes: files['index.js'].length + files['chunk.js'].length,
  });
});
