import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface KeptFolder {
  readonly folder: string;
  /** Everything that the content depends on. */
  readonly key: string;
  /** Fills the folder, which is empty. */
  readonly make: (folder: string) => Promise<void>;
}

const KEY_FILE = 'made-from.txt';

/** Fills a folder that is missing, unfinished or made from something else; leaves it as it is where it is current. */
export async function ensureKeptFolder({ folder, key, make }: KeptFolder): Promise<string> {
  const keyFile = join(folder, KEY_FILE);
  const found = await readFile(keyFile, 'utf8').catch(() => undefined);
  if (found === key) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await make(folder);
  await writeFile(keyFile, key);
  return folder;
}

/** SHA-256 over names and contents of all files below a folder. */
export async function hashFolder(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) hash.update(name.slice(folder.length)).update(await readFile(name));
  return hash.digest('hex');
}
