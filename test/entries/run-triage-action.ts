import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseActionFile } from '../../scripts/docs/action-file.ts';
import { triageFields } from '../../src/config/triage-options.ts';
import { type ActionResult, runAction } from '../support/run-action.ts';
import type { RecordedRequest } from '../support/start-fault-proxy.ts';
import { type GitHubServer, REPOSITORY, TRIAGER_TOKEN } from '../support/start-git-hub.ts';
import { asSettings } from './as-settings.ts';

const { inputs: DECLARED } = parseActionFile(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'));

/** What the runner gives a step that sets no inputs: the defaults of action.yml, the token filled in. */
const DEFAULT_INPUTS = Object.fromEntries(
  Object.entries(DECLARED).map(([name, { default: text = '' }]) => [
    name,
    text.replace(/\$\{\{ github\.token \}\}/, TRIAGER_TOKEN),
  ]),
);

/** A clone that lacks a settings file: its repository lacks it too, and is not asked. */
export const CHECKED_OUT = { '.git/HEAD': 'ref: refs/heads/main\n' };

export interface TriageRun {
  readonly server: GitHubServer;
  /** File of the bundle to start. */
  readonly entry: string;
  /** The issue of an event `issues`; without it the run is started by hand. */
  readonly issue?: number;
  /** What happened to the issue; `opened` unless given. */
  readonly action?: string;
  /** A comment on the issue, as its event tells it: the run is started by it. */
  readonly comment?: Readonly<Record<string, unknown>>;
  /** Inputs of a run started by hand. */
  readonly dispatch?: Readonly<Record<string, string>>;
  /** Also those that have become keys: they go into a settings file. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** More files of the workspace, by relative path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly workspace?: string;
}

/** Runs the action as a workflow of the repository does; the event holds the issue as it is at this moment. */
export async function runTriageAction(run: TriageRun): Promise<ActionResult> {
  const { server, issue, action = 'opened', dispatch = {} } = run;
  const { inputs, files } = asSettings(triageFields, run.inputs);
  const { comment } = run;
  const about = issue === undefined ? undefined : { action, issue: await read(server, issue) };
  const event = about === undefined ? { inputs: dispatch } : { ...about, ...(comment && { comment }) };
  const subject = comment === undefined ? 'issues' : 'issue_comment';
  return await runAction({
    nodeArguments: [run.entry],
    eventName: about === undefined ? 'workflow_dispatch' : subject,
    event,
    inputs: { ...DEFAULT_INPUTS, ...inputs },
    files: { ...files, ...run.files },
    env: {
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_API_URL: server.apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      ...run.env,
    },
    ...(run.workspace === undefined ? {} : { workspace: run.workspace }),
  });
}

function read(server: GitHubServer, number: number): Promise<unknown> {
  return server.call('GET', `/issues/${number}`);
}

/** Annotations of a run, in order: `error: …`, `warning: …`. */
export function annotationsOf({ stdout }: ActionResult): string[] {
  return [...stdout.matchAll(/^::(error|warning|notice)[^:]*::(.*)$/gm)].map(([, level, text]) => `${level}: ${text}`);
}

/** `METHOD path` of what reached the server since the position, reading requests left out. */
export function writesSince({ proxy }: GitHubServer, position: number): string[] {
  const requests = proxy.requests.slice(position);
  return requests.filter((request) => !isReading(request)).map(({ method, path }) => `${method} ${path}`);
}

/** GraphQL is asked with POST. */
function isReading({ method, body }: RecordedRequest): boolean {
  return method === 'GET' || /^\{"query":"\s*query\b/.test(body);
}

export interface Refusal {
  readonly server: GitHubServer;
  /** Count of requests before the run. */
  readonly position: number;
  /** What the annotation says. */
  readonly expected: RegExp;
}

/** The run is red, says why in one annotation, and wrote neither to the repository nor outputs. */
export function assertRefused(result: ActionResult, { server, position, expected }: Refusal): void {
  const annotations = annotationsOf(result);
  assert.equal(result.exitCode, 1);
  assert.equal(result.stderr, '');
  assert.equal(annotations.length, 1, annotations.join('\n'));
  assert.match(annotations[0] ?? '', expected);
  assert.deepEqual(writesSince(server, position), []);
  assert.deepEqual(result.outputs, {});
}
