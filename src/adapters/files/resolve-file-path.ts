import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ConfigError } from '../../shared/errors.ts';
import { fileProblem, isMissing } from './file-problem.ts';

/**
 * The absolute path of a file that is there or may be written, its links followed: two names of one file have the same.
 * Throws ConfigError for a folder.
 */
export async function resolveFilePath(path: string): Promise<string> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new ConfigError(`${JSON.stringify(path)} is a folder, not a file. Check the path.`);
    // A pipe or a terminal holds nothing that could be replaced: standard output and standard error may be the same one.
    return found.isFile() ? await realpath(path) : resolve(path);
  } catch (cause) {
    if (!isMissing(cause)) throw fileProblem(path, cause);
    const folder = resolve(dirname(path));
    return join(await realpath(folder).catch(() => folder), basename(path));
  }
}
