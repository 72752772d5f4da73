import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { renderReadme } from './readme/render-readme.ts';

const root = resolve(import.meta.dirname, '..');
const isCheck = process.argv.includes('--check');

try {
  const { current, wanted } = await renderReadme(root);
  if (current === wanted) {
    console.log('README.md is up to date.');
  } else if (isCheck) {
    console.error('README.md is not what action.yml and the commands give. Run `npm run docs` and commit it.');
    process.exitCode = 1;
  } else {
    await writeFile(join(root, 'README.md'), wanted);
    console.log('README.md is written anew.');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
