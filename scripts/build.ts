import { rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { buildBundles } from './build-bundles.ts';

const root = resolve(import.meta.dirname, '..');
const fresh = join(root, 'out/dist');

await rm(fresh, { recursive: true, force: true });
const names = await buildBundles({ root, folder: fresh });
// The old folder goes as a whole, so that no file of an earlier build stays behind.
await rm(join(root, 'dist'), { recursive: true, force: true });
await rename(fresh, join(root, 'dist'));

for (const name of names) {
  const { size } = await stat(join(root, 'dist', name, 'index.js'));
  console.log(`dist/${name}/index.js  ${Math.round(size / 1024)} KiB`);
}
