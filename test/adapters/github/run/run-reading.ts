import type { TestContext } from 'node:test';
import { strToU8 } from 'fflate';
import { type RunRequest, readRunFacts } from '../../../../src/adapters/github/run/read-run-facts.ts';
import type { JobFacts, RunFacts } from '../../../../src/run-summary/facts/run-facts.ts';
import { silentLog } from '../../../../src/shared/log.ts';
import type { SeedJob, SeedRun } from '../../../support/run-answers.ts';
import { REPOSITORY } from '../../../support/start-git-hub.ts';
import { type RunServer, startRunServer } from '../../../support/start-run-server.ts';

export const TOKEN = 'ghs_canary-of-the-run-reader';
export const OTHER_SHA = 'ffeeddccbbaa99887766554433221100ffeeddcc';

export const stored = (text: string) => ({ kind: 'bytes', bytes: strToU8(text) }) as const;
export const failing = (name: string, text = `log of ${name}\n`): SeedJob => ({
  name,
  conclusion: 'failure',
  log: stored(text),
});
export const seedRun = (parts: Partial<SeedRun> = {}): SeedRun => ({
  id: 9,
  conclusion: 'failure',
  attempts: [[failing('build')]],
  ...parts,
});

export async function startRuns(
  t: TestContext,
  seed: Partial<Pick<RunServer, 'runs' | 'pullRequests'>>,
): Promise<RunServer> {
  const server = await startRunServer(seed);
  t.after(() => server.close());
  return server;
}

export function readFacts({ apiUrl }: RunServer, request: Partial<RunRequest> = {}): Promise<RunFacts> {
  const connection = { repository: REPOSITORY, token: TOKEN, apiUrl, log: silentLog, retryBaseMs: 1 };
  return readRunFacts({ runId: 9, ...request }, connection);
}

export function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

export const logsOf = (jobs: readonly JobFacts[]) => jobs.map(({ log }) => textOf(log));
