import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { parseActionFile } from '../../scripts/docs/action-file.ts';
import { gitHubLog, toBytes } from '../run-summary/build-log.ts';
import { programEntry } from '../support/program-entry.ts';
import { runAction } from '../support/run-action.ts';
import type { SeedRun } from '../support/run-answers.ts';
import { REPOSITORY, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { type RunServer, startRunServer } from '../support/start-run-server.ts';

const ROOT = join(import.meta.dirname, '../..');
export const SUMMARIZE_ENTRY = programEntry('summarize-run');
const { inputs: DECLARED } = parseActionFile(readFileSync(join(ROOT, 'summarize-run/action.yml'), 'utf8'));
export const DEFAULT_INPUTS = Object.fromEntries(
  Object.entries(DECLARED).map(([name, { default: text = '' }]) => [
    name,
    text.replace(/\$\{\{ github\.token \}\}/, TRIAGER_TOKEN),
  ]),
);

export const OUTPUT = [
  'lamp 1 lit',
  'Error: no oil in reservoir of lamp 2',
  '    at light (lamp.js:3:1)',
  '1 failed, 1 passed',
];

/** A run of the default branch whose one job printed `output`. */
export function failedRun(id = 9, parts: Partial<SeedRun> & { readonly output?: readonly string[] } = {}): SeedRun {
  const { output = OUTPUT, ...rest } = parts;
  const log = { kind: 'bytes', bytes: toBytes(gitHubLog({ output })) } as const;
  return { id, conclusion: 'failure', attempts: [[{ name: 'build', conclusion: 'failure', log }]], ...rest };
}

/** A GitHub with these runs, until the test ends. */
export async function startRuns(t: TestContext, ...runs: readonly SeedRun[]): Promise<RunServer> {
  const server = await startRunServer({ runs });
  t.after(() => server.close());
  return server;
}

interface Run {
  readonly id?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The settings file; such a run is started by hand, since others do not read the working folder. */
  readonly settings?: string;
}

/** Runs the action as `workflow_run` does. */
export async function runSummary({ apiUrl }: RunServer, { id = 9, inputs = {}, settings }: Run = {}) {
  return await runAction({
    nodeArguments: [SUMMARIZE_ENTRY],
    ...(settings === undefined
      ? { eventName: 'workflow_run', event: { action: 'completed', workflow_run: { id, run_attempt: 1 } } }
      : { eventName: 'workflow_dispatch', event: {} }),
    inputs: { ...DEFAULT_INPUTS, ...(settings === undefined ? { config: 'none' } : { run_id: String(id) }), ...inputs },
    files: settings === undefined ? {} : { '.github/auto-triager.yml': settings },
    env: { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: apiUrl },
  });
}

/** As `runSummary`, and it must be green. */
export async function runWell(server: RunServer, parts: Run = {}) {
  const result = await runSummary(server, parts);
  assert.equal(result.exitCode, 0, result.stdout + result.stderr);
  return result;
}

/** Inputs that have an issue filed. */
export const FILING = { open_issue: 'true' };
