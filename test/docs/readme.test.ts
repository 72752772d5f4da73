import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';

import { renderModelsPage, renderReadme } from '../../scripts/readme/render-readme.ts';

const root = resolve(import.meta.dirname, '../..');

test('the README documents every input, output and command as it is; `npm run docs` writes it anew', async () => {
  const { current, wanted } = await renderReadme(root);
  assert.equal(current, wanted);
});

test('docs/models.md says of models what the table says by which they are asked', async () => {
  const { current, wanted } = await renderModelsPage(root);
  assert.equal(current, wanted);
});
