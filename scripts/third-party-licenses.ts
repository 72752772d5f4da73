import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface License {
  readonly title: string;
  readonly text: string;
}

/** What is compiled into the native addon and therefore never shows up as a module of its own. */
const COMPILED_IN: Readonly<Record<string, readonly string[]>> = {
  'hnswlib-node': ['../node-addon-api', './src/hnswlib'],
};

/**
 * The licenses of bundled packages as one text, sorted by name. Throws when a package brings no license text,
 * since then it may not be shipped.
 *
 * ncc's own `--license` keeps only the packages of the last chunk, hence this one.
 */
export async function thirdPartyLicenses(packageFolders: readonly string[]): Promise<string> {
  const withParts = packageFolders.flatMap((folder) => [folder, ...partsOf(folder)]);
  const licenses = await Promise.all([...new Set(withParts)].map(readLicense));
  const sections = licenses
    .sort((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title)))
    .map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`);
  // One package may be bundled in one version from several places.
  return [...new Set(sections)].join('\n\n');
}

function partsOf(folder: string): string[] {
  const parts = Object.entries(COMPILED_IN).find(([name]) => folder.endsWith(`/node_modules/${name}`));
  return (parts?.[1] ?? []).map((part) => join(folder, part));
}

async function readLicense(folder: string): Promise<License> {
  const names = await readdir(folder);
  const find = (pattern: RegExp) => names.filter((name) => pattern.test(name)).sort()[0];
  const [file, readme] = [find(/^licen[cs]e([.-].*)?$/i), find(/^readme(\.md)?$/i)];
  const read = async (name: string) => (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
  const text = file === undefined ? readme && licenseIn(await read(readme)) : await read(file);
  if (!text) throw new Error(`${folder} has no license text: a package without one cannot be bundled.`);
  return { title: await titleOf(folder), text: text.trim() };
}

/** What stands under the heading "License", where it is more than a name. */
function licenseIn(readme: string): string | undefined {
  const section = readme.split(/^#+ */m).find((part) => /^licen[cs]e *\n/i.test(part));
  return section?.includes('"AS IS"') ? section.slice(section.indexOf('\n')) : undefined;
}

async function titleOf(folder: string): Promise<string> {
  const description = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  if (!description) return folder.slice(folder.lastIndexOf('/') + 1);
  const { name, version, license } = JSON.parse(description);
  return `${name} ${version} (${license})`;
}
