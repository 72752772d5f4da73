import { rm } from 'node:fs/promises';
import { fileProblem } from './file-problem.ts';

/** Removes files, and folders with all that is in them; those that are not there are no fault. Throws ConfigError. */
export async function removeFiles(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await rm(path, { recursive: true, force: true }).catch((cause: unknown) => {
      throw fileProblem(path, cause);
    });
  }
}
