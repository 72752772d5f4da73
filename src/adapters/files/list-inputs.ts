import type { Dirent } from 'node:fs';
import { access, constants, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../../shared/errors.ts';
import { fileProblem } from './file-problem.ts';
import { STANDARD_INPUT } from './read-chunks.ts';

export interface Input {
  readonly path: string;
  /** Zero where it is not known, as for a pipe. */
  readonly bytes: number;
}

/**
 * What there is to read at a path: standard input for `-`, a file, or all files in a folder and the folders in it, by
 * name, numbers in their order; hidden ones are left out. ConfigError where there is nothing.
 */
export async function listInputs(path: string): Promise<{ readonly isFolder: boolean; readonly inputs: Input[] }> {
  if (path === STANDARD_INPUT) return { isFolder: false, inputs: [{ path, bytes: 0 }] };
  try {
    await access(path, constants.R_OK);
    const found = await stat(path);
    if (!found.isDirectory()) return { isFolder: false, inputs: [{ path, bytes: found.size }] };
    const inputs = await listFolder(path);
    if (inputs.length === 0) throw new ConfigError(`The folder ${JSON.stringify(path)} holds no files.`);
    return { isFolder: true, inputs };
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}

async function listFolder(folder: string): Promise<Input[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  const inputs: Input[] = [];
  for (const entry of entries) inputs.push(...(await listEntry(join(folder, entry.name), entry)));
  return inputs;
}

/** Links to folders are not followed: they may lead back. */
async function listEntry(path: string, entry: Dirent): Promise<Input[]> {
  if (entry.isDirectory()) return listFolder(path);
  const found = await stat(path);
  return found.isDirectory() ? [] : [{ path, bytes: found.size }];
}
