import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { rocketIssues, toIssueLines } from './rocket-issues.ts';
import { type CliOptions, type CliResult, runCli } from './run-cli.ts';
import { writeTree } from './write-tree.ts';

export interface EvaluateCase {
  /** Text of the file to learn from: 20 issues unless given. */
  readonly train?: string;
  /** Text of the file to judge: nine newer issues unless given. */
  readonly test?: string;
  /** More files, by name. */
  readonly more?: Readonly<Record<string, string>>;
  /** `FOLDER` stands for the folder of the files. */
  readonly flags?: readonly string[];
  /** How the process is run. */
  readonly cli?: CliOptions;
}

export const OLD_ISSUES = rocketIssues(20);
export const NEW_ISSUES = rocketIssues(9, 21);

/** Runs `evaluate` on files that are written for it. */
export async function runEvaluateCase(
  t: TestContext,
  { train = toIssueLines(OLD_ISSUES), test = toIssueLines(NEW_ISSUES), more = {}, flags = [], cli = {} }: EvaluateCase,
): Promise<CliResult & { readonly folder: string }> {
  const folder = await writeTree(t, { 'old.jsonl': train, 'new.jsonl': test, ...more });
  const inFolder = flags.map((flag) => flag.replace('FOLDER', folder));
  const args = ['evaluate', '--train', join(folder, 'old.jsonl'), '--test', join(folder, 'new.jsonl'), ...inFolder];
  return { ...(await runCli(args, cli)), folder };
}
