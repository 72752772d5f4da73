import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';

import { renderReadme } from '../../scripts/readme/render-readme.ts';

const root = resolve(import.meta.dirname, '../..');

test('the README documents every input, output and command as it is; `npm run docs` writes it anew', async () => {
  const { current, wanted } = await renderReadme(root);
  assert.equal(current, wanted);
});
