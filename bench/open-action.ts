import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseActionFile } from '../scripts/docs/action-file.ts';
import type { Issue } from '../src/issue/issue.ts';
import { REPOSITORY } from './build-index.ts';
import { toRest } from './issue-sources.ts';
import { measureProcess, type ProcessUsage, type Surroundings } from './measure-process.ts';
import { startIssueStandIn } from './start-issue-stand-in.ts';

export interface ActionSetting {
  /** The action's bundle: index.js in a folder of its own. */
  readonly entryFile: string;
  /** The index that it reads. */
  readonly indexFolder: string;
  /** The issue that was opened; its number is not in the index. */
  readonly issue: Issue;
  /** Names of the repository's labels. */
  readonly labels: readonly string[];
  /** Emptied first: workspace and files of the runner. */
  readonly folder: string;
}

export interface OpenedAction {
  readonly entryFile: string;
  readonly surroundings: Surroundings;
  /** Starts the action once; throws where it fails, or asks GitHub what a rehearsal does not need. */
  run(): Promise<ProcessUsage>;
  /** Ends the stand-in of GitHub. */
  close(): Promise<void>;
}

const ACTION_FILE = resolve(import.meta.dirname, '../action.yml');
const TOKEN = 'bench-token';
const CREATED_AT = '2031-01-01T00:00:00Z';

/**
 * The action as the runner starts it when an issue was opened: inputs and their defaults as `INPUT_…`, event file, files for
 * outputs and job summary, a GitHub on loopback. It is a rehearsal: nothing is written to GitHub.
 */
export async function openAction({
  entryFile,
  indexFolder,
  issue,
  labels,
  folder,
}: ActionSetting): Promise<OpenedAction> {
  await rm(folder, { recursive: true, force: true });
  const files = Object.fromEntries(
    ['output', 'summary', 'event.json', 'temporary', 'workspace'].map((name) => [name, join(folder, name)]),
  ) as Record<'output' | 'summary' | 'event.json' | 'temporary' | 'workspace', string>;
  const about = { ...toRest({ ...issue, labels: [] }), ...REST_OF_ISSUE, number: issue.number };
  await mkdir(files.temporary, { recursive: true });
  // A clone that lacks a settings file, so that GitHub is not asked for it.
  await mkdir(join(files.workspace, '.git'), { recursive: true });
  await writeFile(join(files.workspace, '.git/HEAD'), 'ref: refs/heads/main\n');
  await writeFile(files['event.json'], JSON.stringify({ action: 'opened', issue: about }));
  const standIn = await startIssueStandIn({ issue: about, labels });
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: files.temporary,
    GITHUB_WORKSPACE: files.workspace,
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_EVENT_PATH: files['event.json'],
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: standIn.apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    ...(await defaultInputs()),
    INPUT_INDEX_PATH: indexFolder,
  };
  const surroundings = { env, folder: files.workspace };
  return {
    entryFile,
    surroundings,
    async run() {
      for (const file of [files.output, files.summary]) await writeFile(file, '');
      const usage = await measureProcess([entryFile], surroundings);
      if (standIn.unknown.length > 0)
        throw new Error(`The stand-in of GitHub does not know: ${standIn.unknown.join(', ')}`);
      if ((await readFile(files.output, 'utf8')) === '') throw new Error(`${entryFile} ended without outputs.`);
      return usage;
    },
    close: standIn.close,
  };
}

const REST_OF_ISSUE = {
  id: 9,
  node_id: 'I_9',
  user: { login: 'reporter', id: 2, type: 'User' },
  author_association: 'NONE',
  assignees: [],
  comments: 0,
  created_at: CREATED_AT,
  updated_at: CREATED_AT,
} as const;

/** What the runner gives a step that sets no inputs: the defaults of action.yml, the token filled in. */
async function defaultInputs(): Promise<Record<string, string>> {
  const { inputs } = parseActionFile(await readFile(ACTION_FILE, 'utf8'));
  const entries = Object.entries(inputs).map(([name, { default: text = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    text.replace(/\$\{\{ github\.token \}\}/, TOKEN),
  ]);
  return Object.fromEntries(entries);
}
