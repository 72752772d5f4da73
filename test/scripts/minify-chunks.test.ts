import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { minifyChunks } from '../../scripts/minify-chunks.ts';
import { writeTree } from '../support/write-tree.ts';

const CHUNK = `// What it is for.
export class ServiceFault extends Error {}
export function describeFault(message) {
  const longName = new ServiceFault(message);
  return longName.constructor.name + ': ' + longName.message;
}
`;

test('chunks lose their comments and keep the names that are shown; other files stay as they are', async (t) => {
  const folder = await writeTree(t, { '12.index.js': CHUNK, 'index.js': CHUNK, 'package.json': '{"type":"module"}' });

  await minifyChunks(folder);

  const minified = readFileSync(join(folder, '12.index.js'), 'utf8');
  assert.doesNotMatch(minified, /What it is for|longName/);
  const { describeFault } = await import(pathToFileURL(join(folder, '12.index.js')).href);
  assert.equal(describeFault.name, 'describeFault');
  assert.equal(describeFault('gone'), 'ServiceFault: gone');
  assert.equal(readFileSync(join(folder, 'index.js'), 'utf8'), CHUNK);
});
