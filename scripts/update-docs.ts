import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import {
  type RenderedPage,
  renderActionFiles,
  renderActionsPage,
  renderCommandLinePage,
  renderModelsPage,
  renderSettingsPage,
  renderSettingsSchema,
} from './docs/render-pages.ts';

const root = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

try {
  for (const page of await renderActionFiles(root)) await update(page);
  const pages = [renderCommandLinePage, renderActionsPage, renderSettingsPage, renderSettingsSchema, renderModelsPage];
  for (const render of pages) await update(await render(root));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function update({ path, current, wanted }: RenderedPage): Promise<void> {
  if (current === wanted) {
    console.log(`${path} is up to date.`);
  } else if (isCheck) {
    console.error(`${path} is not what the code gives. Run \`npm run docs\` and commit it.`);
    process.exitCode = 1;
  } else {
    await writeFile(join(root, path), wanted);
    console.log(`${path} is written anew.`);
  }
}
