import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { ADDON_PLATFORM, buildBundles } from './build-bundles.ts';
import { THREADS } from './bundle-layout.ts';
import { checkAddons, isAddon } from './check-addons.ts';
import { compareFolders } from './compare-folders.ts';
import { runBundles } from './run-bundles.ts';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const isAddonPlatform = `${process.platform}-${process.arch}` === ADDON_PLATFORM;

const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const fresh = await mkdtemp(join(tmpdir(), 'dist-check-'));
try {
  const names = await buildBundles({ root, folder: fresh });
  const differences = await compareFolders({ expected: fresh, actual: dist, isOpaque: isAddon });
  if (differences.length > 0) {
    report(differences.map(({ path, kind }) => `dist/${path} is ${kind}`));
    console.error('dist/ is not what src/ gives. Run `npm run build` and commit dist/.');
  } else {
    const running = await runBundles({ folder: dist, names, threads: Object.keys(THREADS), version });
    report([...(isAddonPlatform ? await checkAddons(dist) : []), ...running]);
    if (!isAddonPlatform) console.log(`The addons in dist/ are for ${ADDON_PLATFORM}: not loaded here.`);
  }
  if (!process.exitCode) console.log(`dist/ is up to date and runs alone: ${names.join(', ')}`);
} finally {
  await rm(fresh, { recursive: true });
}

function report(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
