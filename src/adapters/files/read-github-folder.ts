import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from './file-problem.ts';
import { readTextFile } from './read-file.ts';

/** A repository's own files there are few and small; what is more is somebody's archive. */
const MAX_FILES = 500;
const MAX_FILE_BYTES = 512 * 1024;
const MAX_DEPTH = 4;

/** The text files below `.github/` of the working folder, by path; links are not followed, large ones left out. */
export async function readGitHubFolder(): Promise<ReadonlyMap<string, string>> {
  const paths = await findFiles('.github', MAX_DEPTH);
  const files = new Map<string, string>();
  for (const path of paths.sort().slice(0, MAX_FILES)) {
    const text = await readTextFile(path, { maxBytes: MAX_FILE_BYTES }).catch(() => undefined);
    if (text !== undefined) files.set(path, text);
  }
  return files;
}

async function findFiles(folder: string, depth: number): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return depth === 0 ? [] : await findFiles(path, depth - 1);
      return entry.isFile() && /\.(?:txt|json|ya?ml|md)$/i.test(entry.name) ? [path] : [];
    });
    return (await Promise.all(found)).flat();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
