import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { runImport } from '../../src/commands/import.ts';
import { rebuild } from '../../src/commands/rebuild/rebuild.ts';
import type { RebuildReport } from '../../src/commands/rebuild/rebuild-report.ts';
import type { RebuildContext } from '../../src/commands/rebuild/rebuild-session.ts';
import { toRebuildRequest } from '../../src/commands/to-rebuild-request.ts';
import { flagSource } from '../../src/config/option-source.ts';
import { readRebuildOptions } from '../../src/config/rebuild-options.ts';
import { silentLog } from '../../src/shared/log.ts';
import { rocketIssues, toIssueLines } from './rocket-issues.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const REPOSITORY = 'acme/rocket';

/** A work folder whose corpus holds so many issues. */
export async function workFolder(test: TestContext, issues: number): Promise<string> {
  const folder = temporaryFolder(test);
  await importIssues(folder, rocketIssues(issues));
  return folder;
}

export async function importIssues(folder: string, issues: ReturnType<typeof rocketIssues>): Promise<void> {
  const [source, corpus] = [join(folder, 'issues.jsonl'), join(folder, 'corpus.sqlite')];
  await writeFile(source, toIssueLines(issues));
  const context = { log: silentLog, json: false, env: {}, writeJson() {}, writeCommands() {}, writeText() {} };
  const options = { file: source, repository: REPOSITORY, formerNames: undefined, corpusFile: corpus };
  assert.equal(await runImport(options, context), 0);
}

export interface RebuildRun {
  readonly flags?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cache?: RebuildContext['cache'];
}

/** Rebuilds from the corpus as it is. */
export async function rebuildIn(
  folder: string,
  { flags = {}, env = {}, cache }: RebuildRun = {},
): Promise<RebuildReport> {
  const given = { '--repo': REPOSITORY, '--work-dir': folder, '--mode': 'build', ...flags };
  const options = readRebuildOptions(flagSource(new Map(Object.entries(given)), env));
  return (await rebuild(toRebuildRequest(options), { env, log: silentLog, ...(cache === undefined ? {} : { cache }) }))
    .report;
}
