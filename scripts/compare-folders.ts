import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { listFiles } from './list-files.ts';

export interface Difference {
  /** Relative to both folders. */
  readonly path: string;
  readonly kind: 'missing' | 'stale' | 'changed' | 'not executable';
}

export interface CompareOptions {
  /** What the folder should hold. */
  readonly expected: string;
  readonly actual: string;
  /** Files that only have to exist on both sides. */
  readonly isOpaque: (path: string) => boolean;
}

/** Compares two folders file by file: content, the executable bit, and files that only one of them has. */
export async function compareFolders(options: CompareOptions): Promise<Difference[]> {
  const expectedPaths = await listFiles(options.expected);
  const actualPaths = await listFiles(options.actual);
  const differences: Difference[] = [];
  for (const path of expectedPaths) {
    const kind = actualPaths.includes(path) ? await differenceOf(path, options) : 'missing';
    if (kind) differences.push({ path, kind });
  }
  const stale = actualPaths.filter((path) => !expectedPaths.includes(path));
  return [...differences, ...stale.map((path) => ({ path, kind: 'stale' as const }))];
}

async function differenceOf(path: string, options: CompareOptions): Promise<Difference['kind'] | undefined> {
  if (options.isOpaque(path)) return undefined;
  const [expected, actual] = [join(options.expected, path), join(options.actual, path)];
  if (!(await readFile(expected)).equals(await readFile(actual))) return 'changed';
  if ((await isExecutable(expected)) && !(await isExecutable(actual))) return 'not executable';
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  const ownerMayExecute = 0o100;
  return ((await stat(path)).mode & ownerMayExecute) !== 0;
}
