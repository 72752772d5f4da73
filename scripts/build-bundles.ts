import { chmod, cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { bundleEntry } from './bundle-entry.ts';
import { ADDON_PATH, BUNDLE_CONFIG, SHARED_FOLDER, THREADS } from './bundle-layout.ts';
import { hashSources, SOURCES_FILE } from './hash-sources.ts';
import { minifyChunks } from './minify-chunks.ts';
import { runNode } from './run-node.ts';
import { thirdPartyLicenses } from './third-party-licenses.ts';

/** GitHub's runners, for which the committed addon is built. */
export const ADDON_PLATFORM = 'linux-x64';

const SHEBANG = '#!/usr/bin/env node\n';
const COMPILE_TIMEOUT_MS = 2 * 60_000;

/**
 * Bundles the files of src/entries/ together into `<folder>/shared/`, writes `<folder>/<name>/index.js` for each, which
 * starts it from there, what starts each thread beside what they share, the licenses of all bundled packages to `<folder>/licenses.txt`, and the hash of the sources beside it.
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
  const shared = join(folder, SHARED_FOLDER);
  const packages = await bundleEntry({ root, entry: await writeJointEntry(root, names), folder: shared });
  await minifyChunks(shared);
  await keepCommittedAddon({ root, folder });
  await writeFile(join(folder, 'licenses.txt'), await thirdPartyLicenses(packages));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await writeFile(join(folder, SOURCES_FILE), `${hashSources(root)}\n`);
  await Promise.all(names.map((name) => writeStart(folder, name)));
  await Promise.all(
    Object.keys(THREADS).map((name) => writeFile(join(shared, `${name}.js`), startOf(name, './index.js'))),
  );
  if (names.includes('cli')) await cp(join(root, 'sample'), join(folder, 'cli/sample'), { recursive: true });
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
  const { status, stdout } = await runNode([command, '-p', join(root, BUNDLE_CONFIG)], {
    cwd: root,
    env: process.env,
    timeoutMs: COMPILE_TIMEOUT_MS,
  });
  if (status !== 0) throw new Error(`tsc could not compile src/ (status ${status}):\n${stdout}`);
}

/** One entry that loads each of the others on demand: so ncc puts what several of them need into chunks of its own. */
async function writeJointEntry(root: string, names: readonly string[]): Promise<string> {
  const places = new Map([...names.map((name) => [name, `entries/${name}`] as const), ...Object.entries(THREADS)]);
  const starts = Array.from(places, ([name, place]) => `  '${name}': () => import('./src/${place}.js'),`);
  const file = join(root, 'out/js/entries.js');
  await writeFile(file, ['export const start = {', ...starts, '};', ''].join('\n'));
  return file;
}

async function writeStart(folder: string, name: string): Promise<void> {
  const file = join(folder, name, 'index.js');
  await mkdir(join(folder, name), { recursive: true });
  const shebang = name === 'cli' ? SHEBANG : '';
  await writeFile(file, shebang + startOf(name, `../${SHARED_FOLDER}/index.js`));
  if (name === 'cli') await chmod(file, 0o755);
}

function startOf(name: string, shared: string): string {
  return `import { start } from '${shared}';\nawait start['${name}']();\n`;
}

/** On another platform than the runners' the addon just built is of no use there: the committed one stays. */
async function keepCommittedAddon({ root, folder }: { root: string; folder: string }): Promise<void> {
  const built = join(folder, SHARED_FOLDER, ADDON_PATH);
  if (`${process.platform}-${process.arch}` === ADDON_PLATFORM) return;
  const committed = join(root, 'dist', SHARED_FOLDER, ADDON_PATH);
  await cp(committed, built).catch((cause) => {
    throw new Error(`The addon of a new bundle has to be built on ${ADDON_PLATFORM}: ${committed} is not there yet.`, {
      cause,
    });
  });
}
