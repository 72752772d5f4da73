import { readdir } from 'node:fs/promises';
import { fileProblem } from './file-problem.ts';

/**
 * Names of the files (not folders) directly in a folder, sorted; undefined where there is no such folder.
 * Throws ConfigError where the path is a file or may not be read.
 */
export async function listFiles(folder: string): Promise<string[] | undefined> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileProblem(folder, cause);
  }
}
