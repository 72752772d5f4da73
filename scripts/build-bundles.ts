import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { bundleEntry } from './bundle-entry.ts';
import { runNode } from './run-node.ts';
import { thirdPartyLicenses } from './third-party-licenses.ts';

/** Where ncc leaves the native addon inside a bundle. */
export const ADDON_PATH = 'build/Release/addon.node';
/** GitHub's runners, for which the committed addon is built. */
export const ADDON_PLATFORM = 'linux-x64';

const SHEBANG = '#!/usr/bin/env node\n';
const COMPILE_TIMEOUT_MS = 2 * 60_000;

/**
 * Bundles every file of src/entries/ into `<folder>/<name>/index.js`, with what it needs beside it, and writes the
 * licenses of all bundled packages to `<folder>/licenses.txt`.
 * Two runs give the same bytes, in any clone, except for the addon, which depends on the compiler.
 */
export async function buildBundles(options: { readonly root: string; readonly folder: string }): Promise<string[]> {
  const { root, folder } = options;
  await requireAddon(root);
  await eraseTypes(root);
  const names = (await readdir(join(root, 'src/entries')))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => basename(file, '.ts'))
    .sort();
  const packages = await Promise.all(
    names.map((name) =>
      bundleEntry({ root, entry: join(root, 'out/js/src/entries', `${name}.js`), folder: join(folder, name) }),
    ),
  );
  await writeFile(join(folder, 'licenses.txt'), await thirdPartyLicenses([...new Set(packages.flat())].sort()));
  if (names.includes('cli')) {
    await makeExecutable(join(folder, 'cli/index.js'));
    await cp(join(root, 'sample'), join(folder, 'cli/sample'), { recursive: true });
  }
  await Promise.all(names.map((name) => keepCommittedAddon({ root, folder, name })));
  return names;
}

/** Without the addon ncc still succeeds, and the bundle fails only when it runs. */
async function requireAddon(root: string): Promise<void> {
  const addon = join(root, 'node_modules/hnswlib-node', ADDON_PATH);
  const found = await stat(addon).catch(() => undefined);
  if (!found) throw new Error(`${addon} is missing. Install with scripts allowed: npm ci --ignore-scripts=false`);
}

/** TypeScript to JavaScript; always at the same place, since ncc's module numbers depend on it. */
async function eraseTypes(root: string): Promise<void> {
  await rm(join(root, 'out/js'), { recursive: true, force: true });
  await mkdir(join(root, 'out'), { recursive: true });
  const command = join(root, 'node_modules/typescript/bin/tsc');
  const { status, stdout } = await runNode([command, '-p', join(root, 'scripts/tsconfig.bundle.json')], {
    cwd: root,
    env: process.env,
    timeoutMs: COMPILE_TIMEOUT_MS,
  });
  if (status !== 0) throw new Error(`tsc could not compile src/ (status ${status}):\n${stdout}`);
}

async function makeExecutable(file: string): Promise<void> {
  const code = await readFile(file, 'utf8');
  if (!code.startsWith('#!')) await writeFile(file, SHEBANG + code);
  await chmod(file, 0o755);
}

/** On another platform than the runners' the addon just built is of no use there: the committed one stays. */
async function keepCommittedAddon(place: { root: string; folder: string; name: string }): Promise<void> {
  const built = join(place.folder, place.name, ADDON_PATH);
  const isUsed = await stat(built).catch(() => undefined);
  if (!isUsed || `${process.platform}-${process.arch}` === ADDON_PLATFORM) return;
  const committed = join(place.root, 'dist', place.name, ADDON_PATH);
  await cp(committed, built).catch((cause) => {
    throw new Error(`The addon of a new bundle has to be built on ${ADDON_PLATFORM}: ${committed} is not there yet.`, {
      cause,
    });
  });
}
