import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Issue } from '../src/issue/issue.ts';
import { writeIssues } from './issue-sources.ts';
import { measureProcess, type ProcessUsage } from './measure-process.ts';

/** Where index and corpus lie in the folder that `buildIndex` fills. */
export const INDEX_FOLDER = 'index-artifacts';
export const CORPUS_FILE = 'corpus.sqlite';
export const REPOSITORY = 'bench/bench';

export interface BuiltIndex {
  readonly imported: ProcessUsage;
  readonly indexed: ProcessUsage;
  /** Seconds of each stage as `index --json` tells them, in order. */
  readonly stages: ReadonlyMap<string, number>;
}

const reportSchema = z.object({ timings: z.record(z.string(), z.number()).default({}) });

interface Building {
  readonly folder: string;
  readonly cliFile: string;
}

/** Imports the issues and builds their index in `folder`, which is emptied first, as a user does: two processes. */
export async function buildIndex(issues: readonly Issue[], { folder, cliFile }: Building): Promise<BuiltIndex> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return await run(issues, { corpus: join(folder, CORPUS_FILE), out: join(folder, INDEX_FOLDER), cliFile });
}

/** Imports the issues to another corpus and writes another index, which goes on from the one that `buildIndex` built. */
export async function updateIndex(issues: readonly Issue[], { folder, cliFile }: Building): Promise<BuiltIndex> {
  const corpus = join(folder, `changed-${CORPUS_FILE}`);
  const out = join(folder, `updated-${INDEX_FOLDER}`);
  for (const path of [corpus, out]) await rm(path, { recursive: true, force: true });
  return await run(issues, { corpus, out, cliFile, flags: ['--update', '--from', join(folder, INDEX_FOLDER)] });
}

interface Run {
  readonly corpus: string;
  readonly out: string;
  readonly cliFile: string;
  readonly flags?: readonly string[];
}

async function run(issues: readonly Issue[], { corpus, out, cliFile, flags = [] }: Run): Promise<BuiltIndex> {
  const file = `${corpus}.jsonl`;
  await writeIssues(file, issues);
  const imported = await measureProcess([cliFile, 'import', file, '--repo', REPOSITORY, '--db', corpus, '--json']);
  const indexed = await measureProcess([cliFile, 'index', '--db', corpus, '--out', out, ...flags, '--json']);
  const { timings } = reportSchema.parse(JSON.parse(indexed.stdout));
  const stages = Object.entries(timings).map(([stage, ms]) => [stage, ms / 1000] as const);
  return { imported, indexed, stages: new Map(stages) };
}
