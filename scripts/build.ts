import { rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { buildBundles } from './build-bundles.ts';
import { listFiles } from './list-files.ts';

const root = resolve(import.meta.dirname, '..');
const fresh = join(root, 'out/dist');

await rm(fresh, { recursive: true, force: true });
const names = await buildBundles({ root, folder: fresh });
// The old folder goes as a whole, so that no file of an earlier build stays behind.
await rm(join(root, 'dist'), { recursive: true, force: true });
await rename(fresh, join(root, 'dist'));

const files = await listFiles(join(root, 'dist'));
const sizes = await Promise.all(files.map(async (path) => (await stat(join(root, 'dist', path))).size));
const total = sizes.reduce((sum, size) => sum + size, 0);
console.log(`dist/: ${names.join(', ')} in ${files.length} files, ${Math.round(total / 1024)} KiB`);
