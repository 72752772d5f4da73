import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';

import {
  renderActionFiles,
  renderActionsPage,
  renderCommandLinePage,
  renderModelsPage,
  renderSettingsPage,
  renderSettingsSchema,
} from '../../scripts/docs/render-pages.ts';

const root = resolve(import.meta.dirname, '../..');

test('every command, input, output and key is documented as it is; `npm run docs` writes it anew', async () => {
  const pages = [renderCommandLinePage, renderActionsPage, renderSettingsPage, renderSettingsSchema];
  const all = [...(await renderActionFiles(root)), ...(await Promise.all(pages.map((render) => render(root))))];
  for (const { path, current, wanted } of all) assert.equal(current, wanted, path);
});

test('docs/models.md says of models what the table says by which they are asked', async () => {
  const { current, wanted } = await renderModelsPage(root);
  assert.equal(current, wanted);
});
