import { open } from 'node:fs/promises';
import { fileProblem } from './file-problem.ts';

/** Waits until a file that another library wrote is on the disk. Throws ConfigError. */
export async function flushFile(path: string): Promise<void> {
  try {
    await using file = await open(path, 'r+');
    await file.sync();
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}
