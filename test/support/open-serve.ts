import type { TestContext } from 'node:test';
import { gitHubLog, toBytes } from '../run-summary/build-log.ts';
import type { SeedJob, SeedRun } from './run-answers.ts';
import { REPOSITORY } from './start-git-hub.ts';
import { type ModelServer, startModelServer } from './start-model-server.ts';
import { type RunServer, startRunServer } from './start-run-server.ts';
import { type ServeProcess, startServe } from './start-serve.ts';

export const RUN = '/api/ai/job_run?run_id=9';
export const JSON_WANTED = { accept: 'application/json' };

const OUTPUT = ['lamp 1 lit', 'Error: no oil in lamp 2', '    at light (lamp.js:3:1)', '1 failed, 1 passed'];
const WORDS = { cause: 'The build failed with `no oil in lamp 2`.', category: 'cannot tell', nextSteps: '' };

export function failing(name: string): SeedJob {
  return { name, conclusion: 'failure', log: { kind: 'bytes', bytes: toBytes(gitHubLog({ output: OUTPUT })) } };
}

export function seedRun(parts: Partial<SeedRun> = {}): SeedRun {
  return { id: 9, conclusion: 'failure', attempts: [[failing('build')]], ...parts };
}

export interface ServeBench {
  readonly gitHub: RunServer;
  readonly serve: ServeProcess;
  /** Status, headers and text of a GET. */
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<Reply>;
}

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface BenchSetting {
  readonly runs?: readonly SeedRun[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** `serve` as a process, beside a GitHub of ours. */
export async function openServe(
  t: TestContext,
  { runs = [seedRun()], args = [], env = {} }: BenchSetting = {},
): Promise<ServeBench> {
  const gitHub = await startRunServer({ runs });
  t.after(() => gitHub.close());
  const serve = await startServe({
    args: ['--repo', REPOSITORY, ...args],
    env: { GITHUB_TOKEN: 'ghs_canary-of-the-command', GITHUB_API_URL: gitHub.apiUrl, ...env },
    after: (end) => t.after(end),
  });
  return { gitHub, serve, ask: (path, headers = {}) => get(`${serve.url}${path}`, headers) };
}

export async function get(url: string, headers: Readonly<Record<string, string>>): Promise<Reply> {
  const answer = await fetch(url, { headers: { connection: 'close', ...headers } });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** With a model that words every summary. */
export async function openServeWithModel(
  t: TestContext,
  more: BenchSetting = {},
): Promise<ServeBench & { readonly model: ModelServer }> {
  const model = await startModelServer({ answer: () => WORDS });
  t.after(() => model.close());
  const args = ['--ai-endpoint', model.openaiUrl, '--ai-model', 'mistral', ...(more.args ?? [])];
  return { ...(await openServe(t, { ...more, args })), model };
}
