import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

import { temporaryFolder } from './temporary-folder.ts';

/** Writes files, given by relative path, into a new folder that goes when the test ends; returns the folder. */
export async function writeTree(test: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder(test);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    if (text.startsWith('#!')) await chmod(join(folder, path), 0o755);
  }
  return folder;
}
