import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../src/issue/issue.ts';
import { CORPUS_FILE, INDEX_FOLDER, REPOSITORY } from './build-index.ts';
import { writeIssues } from './issue-sources.ts';
import { measureProcess, type ProcessUsage } from './measure-process.ts';

interface Place {
  /** Emptied first. */
  readonly folder: string;
  readonly cliFile: string;
}

/** Imports the issues once; each call of the answer builds their index anew, in a process of its own. */
export async function openIndexing(
  issues: readonly Issue[],
  { folder, cliFile }: Place,
): Promise<() => Promise<ProcessUsage>> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [corpus, out] = [join(folder, CORPUS_FILE), join(folder, INDEX_FOLDER)];
  const file = join(folder, 'issues.jsonl');
  await writeIssues(file, issues);
  await measureProcess([cliFile, 'import', file, '--repo', REPOSITORY, '--db', corpus, '--json']);
  return async () => {
    await rm(out, { recursive: true, force: true });
    return measureProcess([cliFile, 'index', '--db', corpus, '--out', out, '--json']);
  };
}
