import { stat } from 'node:fs/promises';
import { isMissing } from './file-problem.ts';

/** In bytes; undefined where there is no such file. */
export async function fileSize(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
