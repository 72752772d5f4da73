import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../src/issue/issue.ts';
import { toRest } from './issue-sources.ts';
import { measureProcess, type ProcessUsage } from './measure-process.ts';
import { mixIssues } from './mix-issues.ts';
import { type OpenedAction, openAction } from './open-action.ts';

export interface TriageSetting {
  readonly distFolder: string;
  readonly indexFolder: string;
  /** How many issues the index holds; the new one has the next number. */
  readonly count: number;
  readonly corpora: readonly (readonly Issue[])[];
  /** For what the programs need. */
  readonly folder: string;
}

/** One version's two ways to triage the same new issue with the same index. */
export interface TriagePrograms {
  readonly action: OpenedAction;
  readonly commandLine: { readonly args: readonly string[]; run(): Promise<ProcessUsage> };
}

const SEED = 99;

/** The action's stand-in of GitHub runs until it is closed. */
export async function openTriagePrograms(setting: TriageSetting): Promise<TriagePrograms> {
  const { distFolder, indexFolder, count, corpora, folder } = setting;
  const [mixed] = mixIssues({ corpora: corpora.slice(0, 1), count: 1, seed: SEED });
  if (mixed === undefined) throw new RangeError('There is nothing to mix an issue from.');
  const issue = { ...mixed, number: count + 1 };
  const labels = [...new Set(corpora.flatMap((issues) => issues.flatMap((one) => one.labels)))].sort();
  const entryFile = join(distFolder, 'triage/index.js');
  const action = await openAction({ entryFile, indexFolder, issue, labels, folder: join(folder, 'action') });
  const issueFile = join(folder, 'new-issue.json');
  await writeFile(issueFile, JSON.stringify({ ...toRest(issue), labels: [] }));
  const cliFile = join(distFolder, 'cli/index.js');
  const args = [cliFile, 'triage', '--issue-file', issueFile, '--index', indexFolder, '--json'];
  return { action, commandLine: { args, run: () => measureProcess(args) } };
}
