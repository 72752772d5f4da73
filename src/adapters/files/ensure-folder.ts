import { mkdir } from 'node:fs/promises';
import { fileProblem } from './file-problem.ts';

/** Makes the folder and those above it; nothing happens where it is there. Throws ConfigError. */
export async function ensureFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (cause) {
    throw fileProblem(path, cause);
  }
}
