import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Issue } from '../src/issue/issue.ts';
import { writeIssues } from './issue-sources.ts';
import { measureProcess, type ProcessUsage } from './measure-process.ts';

/** Where the index lies in the folder that `buildIndex` fills. */
export const INDEX_FOLDER = 'index-artifacts';
const REPOSITORY = 'bench/bench';

export interface BuiltIndex {
  readonly imported: ProcessUsage;
  readonly indexed: ProcessUsage;
  /** Seconds of each stage as `index --json` tells them, in order. */
  readonly stages: ReadonlyMap<string, number>;
}

const reportSchema = z.object({ timings: z.record(z.string(), z.number()).default({}) });

/** Imports the issues and builds their index in `folder`, which is emptied first, as a user does: two processes. */
export async function buildIndex(
  issues: readonly Issue[],
  { folder, cliFile }: { readonly folder: string; readonly cliFile: string },
): Promise<BuiltIndex> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'issues.jsonl');
  const corpus = join(folder, 'corpus.sqlite');
  const index = join(folder, INDEX_FOLDER);
  await writeIssues(file, issues);
  const imported = await measureProcess([cliFile, 'import', file, '--repo', REPOSITORY, '--db', corpus, '--json']);
  const indexed = await measureProcess([cliFile, 'index', '--db', corpus, '--out', index, '--json']);
  const { timings } = reportSchema.parse(JSON.parse(indexed.stdout));
  const stages = Object.entries(timings).map(([stage, ms]) => [stage, ms / 1000] as const);
  return { imported, indexed, stages: new Map(stages) };
}
