import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileProblem } from './file-problem.ts';

/** A new empty folder below `parent`, else where temporary files go on this machine. Throws ConfigError. */
export async function makeTemporaryFolder(prefix: string, parent?: string): Promise<string> {
  const place = parent || tmpdir();
  try {
    return await mkdtemp(join(place, prefix));
  } catch (cause) {
    throw fileProblem(place, cause);
  }
}
